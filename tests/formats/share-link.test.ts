import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/core/index.ts';
import { seal } from '../../src/formats/link/envelope.ts';
import { longestSafeLink, readLink, shareLink } from '../../src/formats/share-link.ts';
import { templateNamed, templates } from '../../src/templates/index.ts';
import { arbitraryPlan } from '../core/plan/arbitrary-plan.ts';

async function template(id: string): Promise<Plan> {
  const found = templateNamed(id);
  if (!found) throw new Error(`no template ${id}`);
  return JSON.parse(JSON.stringify(await found.load())) as Plan;
}

const tmall = await template('tmall');

/** The Tmall template after an afternoon's work: 60 cells typed over, three scenarios of one's own. */
function tweakedTmall(): Plan {
  const plan = structuredClone(tmall);
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  const spend = plan.items.find((item) => item.formula !== undefined && item.over?.includes('channel'));
  if (!spend) throw new Error('no formula by channel');
  spend.overrides = ['ztc', 'wxt', 'zz'].flatMap((channel, c) =>
    months.map((month, m) => ({ at: { channel }, month, value: 8000 + ((c * 977 + m * 613) % 89) * 100 })),
  );
  let typed = 0;
  for (const item of plan.items) {
    if (Array.isArray(item.values) && item.values.length === 12 && typed < 24) {
      item.values = item.values.map((cell, m) =>
        m % 2 === 0 && typeof cell === 'number' && typed++ < 24 ? Math.round(cell * 1130) / 1000 : cell,
      );
    }
  }
  expect(typed).toBeGreaterThanOrEqual(24);
  plan.scenarios = [
    ...(plan.scenarios ?? []),
    ...['保守', '进取', '停播'].map((name, s) => ({
      id: `mine_${s}`,
      name,
      changes: [
        { item: spend.id, at: { channel: 'ztc' }, from: '2026-10', to: '2026-11', multiply: 1.2 + s / 10 },
        { item: spend.id, at: { channel: 'live' }, multiply: 0.9 - s / 10 },
      ],
    })),
  ];
  return plan;
}

/** A sound plan from a template by edits of every kind. */
const editedTmall = fc
  .record({
    order: fc.integer({ min: 0, max: 60 }),
    dropped: fc.integer({ min: 0, max: 60 }),
    cells: fc.array(fc.record({ item: fc.nat(60), value: fc.oneof(fc.integer(), fc.constant('1 + 2'), fc.constant(null)) }), {
      maxLength: 8,
    }),
    name: fc.string(),
    added: fc.array(fc.record({ at: fc.nat(60), values: fc.array(fc.integer(), { minLength: 1, maxLength: 12 }) }), { maxLength: 3 }),
  })
  .map(({ order, dropped, cells, name, added }) => {
    const plan = structuredClone(tmall);
    plan.name = name;
    for (const { item, value } of cells) {
      const found = plan.items[item % plan.items.length];
      if (found && found.values !== undefined && !found.over) found.values = value;
    }
    added.forEach(({ at, values }, index) => plan.items.splice(at, 0, { id: `added_${index}`, values }));
    const [moved] = plan.items.splice(order % plan.items.length, 1);
    if (moved) plan.items.unshift(moved);
    const unused = plan.items.filter((item) => item.id.startsWith('added_'))[dropped % 3];
    if (unused) plan.items.splice(plan.items.indexOf(unused), 1);
    plan.sections?.reverse();
    plan.events?.pop();
    return plan;
  });

describe('a link', () => {
  it('opens as the plan it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const opened = await readLink(await shareLink(plan));
        expect('plan' in opened && opened.plan).toStrictEqual(plan);
        expect('problems' in opened && opened.problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('opens as the template that was edited', async () => {
    await fc.assert(
      fc.asyncProperty(editedTmall, async (plan) => {
        const opened = await readLink(await shareLink(plan, { id: 'tmall', version: 1 }));
        expect(opened).toMatchObject({ template: { id: 'tmall', version: 1 } });
        expect('plan' in opened && JSON.stringify(opened.plan.items.map(({ id }) => id))).toBe(
          JSON.stringify(plan.items.map(({ id }) => id)),
        );
        expect('plan' in opened && opened.plan).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });

  it('is a handful of characters for a template as it is', async () => {
    for (const { id, version, load } of templates) {
      const plan = await load();
      const link = await shareLink(plan, { id, version });
      expect(link.length).toBeLessThan(60);
      expect(await readLink(link)).toEqual({ plan, template: { id, version }, problems: [] });
    }
  });

  it('of a tweaked template stays below what chat programs cut', async () => {
    const plan = tweakedTmall();
    const link = await shareLink(plan, { id: 'tmall', version: 1 });
    expect(link.length).toBeLessThan(longestSafeLink - 100); // room for the page's own address
    expect(await readLink(link)).toEqual({ plan, template: { id: 'tmall', version: 1 }, problems: [] });
  });

  it('finds the template by itself, and does without one', async () => {
    const plan = { ...tmall, name: '我的店' };
    expect(await readLink(await shareLink(plan))).toMatchObject({ template: { id: 'tmall', version: 1 } });
    expect(await readLink(await shareLink(plan, { id: 'gone', version: 3 }))).toMatchObject({ template: { id: 'tmall' }, plan });
    const own: Plan = { suanpan: 1, timeline: { start: '2031-05', months: 3 }, items: [{ id: 'x', values: 1 }] };
    expect(await readLink(await shareLink(own))).toMatchObject({ plan: own, problems: [] });
  });

  it('opens at the scenario it was made at, and at the base where that is not to be had', async () => {
    const own: Plan = {
      ...{ suanpan: 1, timeline: { start: '2031-05', months: 3 }, items: [{ id: 'x', values: 1 }] },
      scenarios: [{ id: 'more', changes: [{ item: 'x', multiply: 2 }] }],
    };
    expect(await readLink(await shareLink(own, null, 'more'))).toEqual({ plan: own, template: null, scenario: 'more', problems: [] });
    const from = { id: 'tmall', version: 1 };
    const named = tmall.scenarios?.[0]?.id ?? '';
    const link = await shareLink(tmall, from, named);
    expect(link.length).toBeLessThan(80);
    expect(await readLink(link)).toEqual({ plan: tmall, template: from, scenario: named, problems: [] });
    for (const wanted of ['gone', 3, null, { id: 'more' }])
      expect(await readLink(await seal(JSON.stringify([own, wanted])))).toEqual({ plan: own, template: null, problems: [] });
  });

  it('is read out of an address and out of a chat', async () => {
    const plan = { ...(await template('empty')), name: 'x' };
    const link = await shareLink(plan);
    for (const written of [`#${link}`, `https://example.org/plan/?a=1#${link}`, `  ${link}\n`, `${link}。`, `${link}, `])
      expect(await readLink(written)).toMatchObject({ plan });
  });

  it('holds characters that addresses keep as they are', async () => {
    expect(await shareLink(tweakedTmall())).toMatch(/^[\w.-]*\w$/);
  });
});

describe('where the browser cannot compress', () => {
  it('a link is longer and opens all the same', async () => {
    const plan = tweakedTmall();
    vi.stubGlobal('CompressionStream', undefined);
    const link = await shareLink(plan);
    vi.unstubAllGlobals();
    expect(link).toMatch(/^s1\.r\./);
    expect(await readLink(link)).toMatchObject({ plan, problems: [] });
  });
});

describe('a link that was', () => {
  const made = shareLink({ ...tmall, name: '双11 “加码”' });
  const reasonOf = async (link: string) => {
    const opened = await readLink(link);
    return 'problem' in opened && opened.problem.kind === 'link' ? opened.problem.reason : opened;
  };

  it('cut anywhere says so', async () => {
    const link = await made;
    for (let length = 1; length < link.length; length++) expect(await reasonOf(link.slice(0, length))).toBe('cut');
  });

  it('altered anywhere never opens as another plan', async () => {
    const link = await made;
    const whole = await readLink(link);
    const characters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.%# /'.split('');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(link.length - 1),
        fc.constantFrom(...characters),
        fc.constantFrom(0, 1, 2),
        async (at, character, removed) => {
          const altered = link.slice(0, at) + character + link.slice(at + removed);
          const opened = await readLink(altered);
          if ('plan' in opened) expect(opened).toEqual(whole);
          else expect(opened.problem.kind).toBe('link');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('altered inside says so', async () => {
    const link = await made;
    const middle = Math.floor(link.length / 2);
    expect(await reasonOf(link.slice(0, middle) + (link[middle] === 'x' ? 'y' : 'x') + link.slice(middle + 1))).toBe('altered');
    expect(await reasonOf(`${link.slice(0, middle)}x${link.slice(middle)}`)).toBe('altered');
    expect(await reasonOf(`${link}x`)).toBe('altered');
  });

  it.each([
    ['', 'not-a-link'],
    ['#sheet', 'not-a-link'],
    ['https://example.org/', 'not-a-link'],
    ['javascript:alert(1)', 'not-a-link'],
    ['s2.z.whatever', 'newer-version'],
    ['s0.d.0..0000000', 'altered'],
  ])('something else says so: %j', async (link, reason) => {
    expect(await reasonOf(link)).toBe(reason);
  });

  it('made with another template says which', async () => {
    const link = await seal(JSON.stringify(['tmall', 99, null]));
    expect(await readLink(link)).toEqual({ problem: { kind: 'link', reason: 'unknown-template', found: 'tmall 99' } });
  });

  it('too large inside is not unpacked', async () => {
    const link = await seal(`["${'x'.repeat(20_000_000)}"]`);
    expect(link.length).toBeLessThan(40_000);
    expect(await reasonOf(link)).toBe('too-large');
  });

  it.each<[string, unknown]>([
    ['text', 'no plan'],
    ['nothing', []],
    ['another document', [{ hello: 1 }]],
    ['no version', ['tmall', 'x', null]],
    ['a wrong difference', ['tmall', 1, 3]],
    ['a list where an object is', ['tmall', 1, [2, { 0: [1] }]]],
    ['an unknown kind', ['tmall', 1, [9, {}]]],
    ['a position outside', ['tmall', 1, [0, { items: [2, { 9999: [1] }] }]]],
    ['a run outside', ['tmall', 1, [0, { items: [1, {}, [[0, 9999]]] }]]],
    ['a place outside', ['tmall', 1, [0, { items: [3, 0, 9999, []] }]]],
    ['no list of additions', ['tmall', 1, [0, { items: [3, 0, 0, 'x'] }]]],
    ['an object where nothing is', ['tmall', 1, [0, { nothing: [0, {}] }]]],
  ])('forged with %s is refused', async (_, content) => {
    expect(await reasonOf(await seal(JSON.stringify(content)))).toBe('unreadable');
  });

  it('forged with deep nesting or bytes that are no text is refused', async () => {
    const deep = `${'[0,{"a":'.repeat(50_000)}[1]${'}]'.repeat(50_000)}`;
    expect(await reasonOf(await seal(`["tmall",1,${deep}]`))).toBe('unreadable');
    expect(await reasonOf(await seal('not json'))).toBe('unreadable');
  });

  it('forged to reach into every object’s prototype changes nothing', async () => {
    const text = '["tmall",1,[0,{"__proto__":[{"polluted":1}],"constructor":[0,{"prototype":[{"polluted":1}]}]}]]';
    await reasonOf(await seal(text));
    const opened = await readLink(await seal('["tmall",1,[0,{"__proto__":[{"polluted":1}]}]]'));
    expect({}).not.toHaveProperty('polluted');
    expect(opened).toMatchObject({ problems: [{ kind: 'unknown-key', key: '__proto__' }] });
  });
});
