import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import { setTimeline } from '../../../../src/core/plan/edits/set-timeline.ts';
import type { Item, Plan } from '../../../../src/core/plan/plan.ts';
import { formatMonth, parseMonth } from '../../../../src/core/plan/timeline.ts';
import { compute } from '../../plans.ts';
import { arbitraryPlan } from '../arbitrary-plan.ts';

const planOf = (item: Partial<Item>, more: Partial<Plan> = {}): Plan => ({
  suanpan: 1,
  timeline: { start: '2026-01', months: 4 },
  dimensions: [{ id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] }],
  items: [{ id: 'x', ...item }],
  ...more,
});

function moved(plan: Plan, ...timelines: [start: string, months: number][]): Plan {
  return timelines.reduce((current, [start, months]) => changePlan(current, (draft) => setTimeline(draft, { start, months })).plan, plan);
}

describe('the timeline', () => {
  test('shrunk and grown again is what it was, whatever the plan holds', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer({ min: 1, max: 120 }), (plan, months) => {
        const { start, months: before } = plan.timeline;
        expect(moved(plan, [start, months], [start, before])).toEqual(plan);
      }),
    );
  });

  test('started later keeps each number in its month, and what passed rests', () => {
    const plan = moved(planOf({ values: [1, 2, 3, 4] }), ['2026-03', 4]);
    expect(plan.items[0]).toEqual({ id: 'x', earlier: [1, 2], values: [3, 4] });
    expect(compute(plan).row('x')).toEqual([3, 4, 4, 4]);
  });

  test('started later and earlier again gives every number back, by member too', () => {
    const values = { '*': 7, live: [1, 2, 'x + 1', null, 5, 6] };
    const plan = planOf({ over: ['channel'], values });
    expect(moved(plan, ['2026-03', 4], ['2026-04', 2], ['2026-01', 4])).toEqual(plan);
    expect(moved(plan, ['2027-01', 4], ['2026-01', 4])).toEqual(plan);
  });

  test('started earlier repeats the first month, or the openings that were given', () => {
    expect(compute(moved(planOf({ values: [5, 6] }), ['2025-11', 4])).row('x')).toEqual([5, 5, 5, 6]);
    const opened = moved(planOf({ values: [5, 6], opening: [1, 2, 3] }), ['2025-11', 4]);
    expect(opened.items[0]).toEqual({ id: 'x', values: [2, 3, 5, 6], opening: 1 });
  });

  test('an opening that names no member is still what a scenario sets, wherever the start goes', () => {
    const scenarios = [{ id: 'push', changes: [{ item: 'x', opening: {} }] }];
    const plan = planOf({ over: ['channel'], formula: 'prev(x) + 1' }, { scenarios });
    expect(moved(plan, ['2026-03', 4]).scenarios).toEqual(scenarios);
    expect(moved(plan, ['2025-11', 4]).scenarios?.[0]?.changes).toHaveLength(1);
  });

  test('what was typed while the start was later stays in its month', () => {
    const later = moved(planOf({ values: 9 }), ['2026-03', 4]);
    const typed = changePlan(later, (draft) => {
      const [item] = draft.items;
      if (item) item.values = [8, 9];
    }).plan;
    expect(compute(moved(typed, ['2026-01', 4])).row('x')).toEqual([9, 9, 8, 9]);
  });

  test('what formulas read of the months that passed stays, as openings', () => {
    const items: Item[] = [
      { id: 'profit', values: [10, 20, 30, 40] },
      { id: 'cash', opening: 100, total: 'last', formula: 'prev(cash) + profit' },
    ];
    const plan = planOf({}, { items });
    const before = compute(plan);
    const computed = (item: string, _: readonly string[], month: number) => before.row(item)[month] ?? NaN;
    const later = changePlan(plan, (draft) => setTimeline(draft, { start: '2026-03', months: 2 }, { computed })).plan;
    // 100 + 10 + 20 + 30, then + 40
    expect(compute(later).row('cash')).toEqual([160, 200]);
    expect(compute(moved(later, ['2026-01', 4])).row('cash')).toEqual([110, 130, 160, 200]);
  });

  test('bounds per month, quarter and year move with their periods', () => {
    const targets: Plan['targets'] = [
      { id: 'm', item: 'x', per: 'month', min: [1, 2, 3, 4] },
      { id: 'q', item: 'x', per: 'quarter', max: [10, 20] },
      { id: 'y', item: 'x', per: 'year', min: [5] },
    ];
    const plan = planOf({ values: 1 }, { targets });
    const later = moved(plan, ['2026-04', 4]);
    expect(later.targets?.map(({ min, max, earlier }) => ({ bound: min ?? max, earlier }))).toEqual([
      { bound: [4], earlier: { min: [1, 2, 3] } },
      { bound: [20], earlier: { max: [10] } },
      { bound: [5], earlier: undefined },
    ]);
    expect(moved(later, ['2026-01', 4])).toEqual(plan);
  });

  test('carried along, the numbers keep their place and not their month', () => {
    const plan = planOf({ values: [1, 2, 3, 4] });
    const next = changePlan(plan, (draft) => setTimeline(draft, { start: '2027-01', months: 4 }, { carry: true })).plan;
    expect(next).toEqual({ ...plan, timeline: { start: '2027-01', months: 4 } });
  });

  test('moved back and forth keeps the numbers of every month both had', () => {
    const cells = fc.oneof(fc.integer(), fc.array(fc.integer(), { minLength: 1, maxLength: 6 }));
    const steps = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, steps, (values, shifts) => {
        const plan = planOf({ values });
        const start = parseMonth(plan.timeline.start) ?? 0;
        const { plan: there } = shifts.reduce(
          ({ plan: current, at }, shift) => ({ plan: moved(current, [formatMonth(at + shift), 4]), at: at + shift }),
          { plan, at: start },
        );
        expect(compute(moved(there, ['2026-01', 8])).row('x')).toEqual(compute(moved(plan, ['2026-01', 8])).row('x'));
      }),
    );
  });
});
