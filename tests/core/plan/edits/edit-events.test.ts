import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import { addEvent, changeEvent, deleteEvent } from '../../../../src/core/plan/edits/edit-events.ts';
import { deleteItems } from '../../../../src/core/plan/edits/delete-items.ts';
import { freeEventId } from '../../../../src/core/plan/edits/free-id.ts';
import { parsePlan } from '../../../../src/core/plan/parse-plan.ts';
import type { Plan, PlanEvent } from '../../../../src/core/plan/plan.ts';
import { tmall } from '../../../../src/templates/tmall/tmall.ts';

const d11: PlanEvent = { id: 'd11', from: '2026-11-01', to: '2026-11-15', kind: 'campaign', effects: { uv: 3 } };
const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 12 },
  dimensions: [{ id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] }],
  items: [
    { id: 'uv', values: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 20, 10] },
    { id: 'spend', over: ['channel'], values: { ztc: 100, '*': ['pert(1, 2, 3)', null, 5] } },
    { id: 'gmv', formula: 'uv * 2' },
  ],
  events: [d11],
};
const uvOf = (after: Plan) => after.items[0]?.values;
const change = (from: Plan, recipe: (draft: Plan) => void) => changePlan(from, recipe).plan;

describe('an event that moves', () => {
  it('takes its effect along: half of November at 3 is a mean of 2, and 15 of October’s 31 days one of 61/31', () => {
    const moved = change(plan, (draft) => changeEvent(draft, 'd11', { from: '2026-10-01', to: '2026-10-15' }));
    const [october, november, december] = (uvOf(moved) as number[]).slice(9);
    expect(november).toBeCloseTo(10, 9);
    expect(october).toBeCloseTo((10 * 61) / 31, 9);
    expect(december).toBe(10);
    const back = change(moved, (draft) => changeEvent(draft, 'd11', { from: '2026-11-01', to: '2026-11-15' }));
    expect(back).toEqual(plan);
  });

  it('stretches, is switched off and deleted with its effect, and comes back with it', () => {
    // All of November: the mean goes from 2 to 3.
    const long = change(plan, (draft) => changeEvent(draft, 'd11', { to: '2026-11-30' }));
    expect((uvOf(long) as number[])[10]).toBeCloseTo(30, 9);
    const off = change(plan, (draft) => changeEvent(draft, 'd11', { off: true }));
    expect((uvOf(off) as number[])[10]).toBeCloseTo(10, 9);
    expect(change(off, (draft) => changeEvent(draft, 'd11', { off: null }))).toEqual(plan);
    const gone = change(plan, (draft) => deleteEvent(draft, 'd11'));
    expect((uvOf(gone) as number[])[10]).toBeCloseTo(10, 9);
    expect(gone.events).toBeUndefined();
    expect(change(gone, (draft) => addEvent(draft, d11))).toEqual(plan);
  });

  it('multiplies every member’s numbers, and leaves texts, gaps and formula items', () => {
    const added = change(plan, (draft) =>
      addEvent(draft, { id: 'new', from: '2026-01', to: '2026-03', kind: 'campaign', effects: { spend: 2, gmv: 5 } }),
    );
    expect(added.items[1]?.values).toEqual({ ztc: [200, 200, 200, 100], '*': ['pert(1, 2, 3)', null, 10, 5] });
    expect(added.items[2]).toBe(plan.items[2]);
  });

  it('rests outside the timeline', () => {
    const away = change(plan, (draft) => changeEvent(draft, 'd11', { from: '2027-11-01', to: '2027-11-15' }));
    expect((uvOf(away) as number[])[10]).toBeCloseTo(10, 9);
    expect(change(away, (draft) => changeEvent(draft, 'd11', { from: '2026-11-01', to: '2026-11-15' }))).toEqual(plan);
  });

  it('changes no number by another name or lift, and nothing at all where nothing is new', () => {
    const { patches } = changePlan(plan, (draft) => changeEvent(draft, 'd11', { from: '2026-11-01', note: null }));
    expect(patches).toEqual([]);
    const named = change(plan, (draft) => changeEvent(draft, 'd11', { name: '双11', lift: [2, 5] }));
    expect(named.items).toBe(plan.items);
    expect(named.events).toEqual([{ ...d11, name: '双11', lift: [2, 5] }]);
  });

  it('loses its effects on an item that is deleted', () => {
    const without = change(plan, (draft) => deleteItems(draft, ['uv', 'gmv']));
    expect(without.events).toEqual([{ ...d11, effects: {} }]);
  });

  it('gets an id from its name', () => {
    expect(freeEventId(plan, { zh: '会员日', en: 'Member day' })).toBe('member_day');
    expect(freeEventId(plan, 'D11')).toBe('d11_2');
    expect(freeEventId(plan, '会员日')).toBe('event');
  });
});

describe('the events of a plan file', () => {
  const read = (more: Record<string, unknown>) => parsePlan({ ...plan, events: [{ ...d11, ...more }] });

  it('come back as they were', () => {
    const more = { lift: [4, 1.5, 0], after: { days: 7, lift: 0.8 }, effects: { uv: 3 }, off: true };
    const { plan: back, problems } = read(more);
    expect(problems).toEqual([]);
    expect(back?.events).toEqual([{ ...d11, ...more }]);
  });

  it.each([
    [{ lift: -1 }, 'events[0].lift', 'range'],
    [{ lift: [] }, 'events[0].lift', 'missing'],
    [{ lift: [1, 'x'] }, 'events[0].lift[1]', 'type'],
    [{ after: { days: 1.5, lift: 1 } }, 'events[0].after.days', 'range'],
    [{ effects: { uv: 0 } }, 'events[0].effects.uv', 'range'],
    [{ effects: { nothing: 2 } }, 'events[0].effects.nothing', 'unknown-reference'],
    [{ effects: [2] }, 'events[0].effects', 'type'],
    [{ off: 1 }, 'events[0].off', 'one-of'],
  ])('say what is wrong with %j and keep the event', (more, path, reason) => {
    const { plan: kept, problems } = read(more);
    expect(problems).toMatchObject([{ kind: 'bad-value', path, reason }]);
    expect(kept?.events).toMatchObject([{ id: 'd11', from: '2026-11-01' }]);
  });
});

describe('the shop on Tmall', () => {
  it('gives November up to October with Double 11, and gets it back', () => {
    const before = tmall.load();
    const moved = change(before, (draft) => changeEvent(draft, 'd11', { from: '2026-10-01', to: '2026-10-11' }));
    const valuesOf = (from: Plan, id: string) => from.items.find((item) => item.id === id)?.values as number[];
    // Plain November is taken to bring visitors as September and October do, everyday conversion, prices and refunds.
    expect(valuesOf(moved, 'uv_index')[10]).toBeCloseTo(0.95, 3);
    expect(valuesOf(moved, 'cvr_factor')[10]).toBeCloseTo(1, 3);
    expect(valuesOf(moved, 'refund_rate')[10]).toBeCloseTo(0.1, 4);
    expect(valuesOf(moved, 'cvr_factor')[9]).toBeCloseTo(1.387, 2); // 31 days in place of 30
    const back = change(moved, (draft) => changeEvent(draft, 'd11', { from: '2026-11-01', to: '2026-11-11' }));
    for (const item of before.items)
      if (Array.isArray(item.values))
        (item.values as number[]).forEach((value, month) => expect(valuesOf(back, item.id)[month]).toBeCloseTo(value, 9));
  });
});
