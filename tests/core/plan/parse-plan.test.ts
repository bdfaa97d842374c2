import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import type { Item } from '../../../src/core/plan/plan.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { channel, planWith, read, spend } from './plan-with.ts';

/** Reads an item beside `spend`, and what is left of it. */
function readItem(item: Record<string, unknown>): { item: Item | undefined; problems: Problem[] } {
  const { plan, problems } = read(planWith({ items: [spend, { id: 'x', ...item }] }));
  return { item: plan.items.find(({ id }) => id === 'x'), problems };
}

describe('the document', () => {
  it.each([
    [[], 'type'],
    ['text', 'type'],
    [null, 'type'],
    [{ items: [] }, 'version'],
    [planWith({ suanpan: 2 }), 'version'],
    [planWith({ timeline: undefined }), 'missing'],
    [planWith({ timeline: { start: '2026-13', months: 12 } }), 'month'],
    [planWith({ timeline: { start: '2026-01', months: 1.5 } }), 'range'],
  ])('gives no plan for %j', (json, reason) => {
    const { plan, problems } = parsePlan(json);
    expect(plan).toBeNull();
    expect(problems).toMatchObject([{ kind: 'bad-value', reason }]);
  });

  it('does not share anything with what it read', () => {
    const json = planWith({});
    const { plan } = read(json);
    expect(plan).toStrictEqual(json);
    expect(plan.items[0]).not.toBe(spend);
    expect(plan.items[0]?.values).not.toBe(spend.values);
  });

  it('names unknown keys wherever they stand, with the likely spelling', () => {
    const { plan, problems } = read(planWith({ scenaros: [], items: [{ ...spend, vallues: 3, xyzzy: 1 }] }));
    expect(problems).toMatchObject([
      { kind: 'unknown-key', key: 'vallues', path: 'items[0].vallues', item: 'spend', suggestion: 'values' },
      { kind: 'unknown-key', key: 'xyzzy', path: 'items[0].xyzzy' },
      { kind: 'unknown-key', key: 'scenaros', path: 'scenaros', suggestion: 'scenarios' },
    ]);
    expect(problems[1]).not.toHaveProperty('suggestion');
    expect(plan).toStrictEqual(planWith({}));
  });

  it('takes hostile keys for what they are: unknown', () => {
    const text = `{"suanpan":1,"timeline":{"start":"2026-01","months":1},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "dimensions":[{"id":"d","members":[{"id":"constructor"}]}],
      "items":[{"id":"a","over":["d"],"values":{"__proto__":{"polluted":1},"constructor":2}}]}`;
    const { plan, problems } = read(JSON.parse(text));
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['bad-value', 'items[0].values.__proto__'],
      ['unknown-key', '__proto__'],
      ['unknown-key', 'constructor'],
      ['bad-value', 'dimensions[0].members[0].id'],
      ['bad-value', 'items[0].values.constructor'],
    ]);
    expect(plan.items[0]?.values).toStrictEqual({});
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('items', () => {
  it.each<[string, Record<string, unknown>, object, string[]]>([
    ['both rules', { values: 1, formula: '2' }, { reason: 'values-and-formula' }, ['id', 'formula']],
    ['no rule', { unit: 'CNY' }, { reason: 'neither-values-nor-formula' }, ['id', 'unit']],
    ['values of a wrong type', { values: true }, { reason: 'type', path: 'items[1].values' }, ['id']],
    ['an empty list', { values: [] }, { reason: 'missing', path: 'items[1].values' }, ['id']],
    ['members without a dimension', { values: { ztc: 1 } }, { reason: 'not-allowed-here', path: 'items[1].values' }, ['id']],
    [
      'an unknown dimension',
      { over: ['chanel'], values: 1 },
      { reason: 'unknown-reference', suggestion: 'channel', path: 'items[1].over[0]' },
      ['id'],
    ],
    ['a dimension twice', { over: ['channel', 'channel'], values: 1 }, { kind: 'duplicate-id' }, ['id']],
    ['a formula per month', { formula: ['1', '2'] }, { reason: 'type', path: 'items[1].formula' }, ['id']],
    ['an unknown section', { values: 1, section: 'funel' }, { reason: 'unknown-reference', suggestion: 'funnel' }, ['id', 'values']],
    ['an unknown total', { values: 1, total: 'avg' }, { reason: 'one-of', path: 'items[1].total' }, ['id', 'values']],
    ['a bad number', { values: 1, min: '3' }, { reason: 'type', path: 'items[1].min' }, ['id', 'values']],
    ['an infinite number', { values: 1, max: Infinity }, { reason: 'not-finite' }, ['id', 'values']],
    ['bounds crossed', { values: 1, min: 3, max: 2 }, { reason: 'range' }, ['id', 'values']],
    ['decimals that are not whole', { values: 1, decimals: 1.5 }, { reason: 'range' }, ['id', 'values']],
    ['a name that is a number', { values: 1, name: 3 }, { reason: 'type', path: 'items[1].name' }, ['id', 'values']],
    [
      'an unknown distribution',
      { values: 1, uncertainty: { distribution: 'cauchy', spread: 1 } },
      { reason: 'one-of', path: 'items[1].uncertainty.distribution' },
      ['id', 'values'],
    ],
    [
      'no spread',
      { values: 1, uncertainty: { distribution: 'normal' } },
      { reason: 'missing', path: 'items[1].uncertainty.spread' },
      ['id', 'values'],
    ],
    ['overrides on an input', { values: 1, overrides: [{ month: '2026-01', value: 1 }] }, { reason: 'not-allowed-here' }, ['id', 'values']],
  ])('keeps the row and what is sound: %s', (_, written, problem, kept) => {
    const { item, problems } = readItem(written);
    expect(problems).toHaveLength(1);
    expect(problems).toMatchObject([{ item: 'x', ...problem }]);
    expect(Object.keys(item ?? {}).sort()).toEqual([...kept].sort());
  });

  it('drops a bad draw but keeps the uncertainty', () => {
    const { item, problems } = readItem({ values: 1, uncertainty: { distribution: 'normal', spread: 1, draw: 'year' } });
    expect(item?.uncertainty).toEqual({ distribution: 'normal', spread: 1 });
    expect(problems).toMatchObject([{ reason: 'one-of', path: 'items[1].uncertainty.draw' }]);
  });

  it('folds a section only by true or false', () => {
    const { plan, problems } = read(
      planWith({
        sections: [
          { id: 'a', folded: true },
          { id: 'b', folded: 'yes' },
        ],
        items: [],
      }),
    );
    expect(plan.sections).toEqual([{ id: 'a', folded: true }, { id: 'b' }]);
    expect(problems).toMatchObject([{ reason: 'one-of', path: 'sections[1].folded', expected: 'true, false' }]);
  });

  it('turns bad cells into "no value" and keeps the others in their months', () => {
    const { item, problems } = readItem({ over: ['channel'], values: { ztc: [1, NaN, '2', { a: 1 }], live: false, tbk: 3 } });
    expect(item?.values).toEqual({ ztc: [1, null, '2', null], live: null });
    expect(problems).toMatchObject([
      { reason: 'not-finite', path: 'items[1].values.ztc[1]' },
      { reason: 'type', path: 'items[1].values.ztc[3]' },
      { reason: 'type', path: 'items[1].values.live' },
      { reason: 'unknown-reference', path: 'items[1].values.tbk', found: 'tbk' },
    ]);
  });

  it('wants a formula for every member', () => {
    const { item, problems } = readItem({ over: ['channel'], formula: { ztc: '1' } });
    expect(problems).toMatchObject([{ reason: 'member-missing', item: 'x', member: ['live'], expected: 'live' }]);
    expect(item?.formula).toEqual({ ztc: '1' });
    expect(readItem({ over: ['channel'], formula: { ztc: '1', '*': '2' } }).problems).toEqual([]);
  });

  it('wants a formula for every pair of members', () => {
    const dimensions = [channel, { id: 'role', members: [{ id: 'service' }, { id: 'stock' }] }];
    const item = { id: 'x', over: ['channel', 'role'], formula: { ztc: { service: '1' }, '*': { '*': '1' } } };
    expect(read(planWith({ dimensions, items: [item] })).problems).toMatchObject([{ reason: 'member-missing', member: ['ztc', 'stock'] }]);
  });

  it('does not add up an input that wants a formula for its totals', () => {
    const { item, problems } = readItem({ values: 1, total: 'formula' });
    expect(problems).toMatchObject([{ reason: 'total-formula-missing', item: 'x' }]);
    expect(item?.total).toBe('none');
    expect(readItem({ values: 1, total: 'formula', totalFormula: '2' }).problems).toEqual([]);
    expect(readItem({ formula: '1', total: 'formula' }).problems).toEqual([]);
  });

  it('names the cells outside the bounds of an input, and keeps them', () => {
    const { item, problems } = readItem({ values: [1, 5, '9', null, -1], min: 0, max: 4 });
    expect(problems).toMatchObject([
      { reason: 'range', month: '2026-02', path: 'items[1].values[1]', expected: '≥ 0, ≤ 4' },
      { reason: 'range', month: '2026-05', path: 'items[1].values[4]' },
    ]);
    expect(item?.values).toEqual([1, 5, '9', null, -1]);
  });

  it('drops single overrides that have no cell, and keeps those outside the timeline', () => {
    const sound = { at: { channel: 'ztc' }, month: '2031-01', value: 1 };
    const { item, problems } = readItem({
      over: ['channel'],
      formula: '1',
      overrides: [
        sound,
        { month: '2026-01', value: 1 },
        { at: { channel: 'ztk' }, month: '2026-01', value: 1 },
        { at: { canal: 'ztc' }, month: '2026-01', value: 1 },
        { at: { channel: 'ztc' }, month: '2026-1', value: 1 },
        { at: { channel: 'ztc' }, month: '2026-01' },
      ],
    });
    expect(item?.overrides).toEqual([sound]);
    expect(problems.map((problem) => (problem.kind === 'bad-value' ? [problem.path, problem.reason] : problem.kind))).toEqual([
      ['items[1].overrides[4].month', 'month'],
      ['items[1].overrides[5].value', 'missing'],
      ['items[1].overrides[1].at', 'member-missing'],
      ['items[1].overrides[2].at.channel', 'unknown-reference'],
      ['items[1].overrides[3].at.canal', 'unknown-reference'],
      ['items[1].overrides[3].at', 'member-missing'],
    ]);
  });

  it('keeps lists longer than the timeline', () => {
    const values = Array.from({ length: 40 }, (_, month) => month);
    expect(readItem({ values })).toMatchObject({ item: { values }, problems: [] });
  });
});

describe('targets', () => {
  const target = { id: 't', item: 'spend', per: 'month', min: 1 };
  it.each<[Record<string, unknown>, object]>([
    [{ item: 'spent' }, { reason: 'unknown-reference', suggestion: 'spend', path: 'targets[0].item' }],
    [{ min: undefined }, { reason: 'bounds-missing' }],
    [{ min: [] }, { reason: 'missing', expected: 'bound', path: 'targets[0].min' }],
    [{ min: 'x'.repeat(2001) }, { kind: 'too-large', what: 'formula' }],
    [{ per: 'week' }, { reason: 'one-of' }],
    [{ at: { channel: 'tbk' } }, { reason: 'unknown-reference', path: 'targets[0].at.channel' }],
    [{ at: 'ztc' }, { reason: 'type', path: 'targets[0].at' }],
  ])('goes without %j', (keys, problem) => {
    const { plan, problems } = read(planWith({ targets: [{ ...target, ...keys }] }));
    expect(problems).toHaveLength(1);
    expect(problems).toMatchObject([{ target: 't', ...problem }]);
    expect(plan.targets).toEqual([]);
  });

  it('takes away parents that do not exist or lead back', () => {
    const { plan, problems } = read(
      planWith({
        targets: [
          { ...target, parent: 'u' },
          { ...target, id: 'u', parent: 't' },
          { ...target, id: 'v', parent: 'w' },
        ],
      }),
    );
    expect(problems).toMatchObject([
      { reason: 'not-allowed-here', target: 't', path: 'targets[0].parent' },
      { reason: 'unknown-reference', target: 'v', path: 'targets[2].parent' },
    ]);
    expect(plan.targets?.map(({ parent }) => parent)).toEqual([undefined, 't', undefined]);
  });
});

describe('scenarios', () => {
  it.each<[Record<string, unknown>, object]>([
    [{}, { reason: 'exactly-one' }],
    [
      { set: 1, add: 2 },
      { reason: 'exactly-one', found: 'set, add' },
    ],
    [{ item: 'x', add: 2 }, { reason: 'unknown-reference' }],
    [{ formula: '1', from: '2026-01' }, { reason: 'not-allowed-here' }],
    [{ formula: '1', at: { channel: 'ztc' } }, { reason: 'not-allowed-here' }],
    [{ opening: 1, to: '2026-01' }, { reason: 'not-allowed-here' }],
    [{ add: 1, from: '2026-03', to: '2026-02' }, { reason: 'range' }],
    [{ add: 1, from: '2026-00' }, { reason: 'month' }],
    [{ multiply: '2' }, { reason: 'type' }],
    [{ add: 1, at: { channel: 'x' } }, { reason: 'unknown-reference' }],
  ])('leave out the change %j', (keys, problem) => {
    const sound = { item: 'spend', set: null };
    const { plan, problems } = read(planWith({ scenarios: [{ id: 's', changes: [{ item: 'spend', ...keys }, sound] }] }));
    expect(problems).toHaveLength(1);
    expect(problems).toMatchObject([{ scenario: 's', ...problem }]);
    expect(plan.scenarios).toEqual([{ id: 's', changes: [sound] }]);
  });

  it('keep changes outside the timeline', () => {
    const scenarios = [{ id: 's', changes: [{ item: 'spend', from: '2030-01', to: '2030-02', add: 1 }] }];
    expect(read(planWith({ scenarios }))).toEqual({ plan: planWith({ scenarios }), problems: [] });
  });
});

describe('the other lists', () => {
  it.each<[Record<string, unknown>, object]>([
    [{ correlations: [{ items: ['spend', 'x'], rank: 0.1 }] }, { reason: 'unknown-reference', path: 'correlations[0].items[1]' }],
    [{ correlations: [{ items: ['spend'], rank: 0.1 }] }, { reason: 'range' }],
    [{ correlations: [{ items: ['spend', 'spend'], rank: 0.1 }] }, { reason: 'range' }],
    [{ correlations: [{ items: ['spend', 'x'], rank: 1.1 }] }, { reason: 'range', path: 'correlations[0].rank' }],
    [{ events: [{ id: 'e', from: '2026-02-30', to: '2026-03-01', kind: 'campaign' }] }, { reason: 'month', path: 'events[0].from' }],
    [{ events: [{ id: 'e', from: '2026-03-02', to: '2026-03-01', kind: 'campaign' }] }, { reason: 'range', path: 'events[0].to' }],
    [{ events: [{ id: 'e', from: '2026-03-02', to: '2026-03-03', kind: 'party' }] }, { reason: 'one-of' }],
    [{ actuals: [{ item: 'x', month: '2026-01', value: 1 }] }, { reason: 'unknown-reference' }],
    [{ actuals: [{ item: 'spend', month: 'May', value: 1 }] }, { reason: 'month' }],
    [{ currency: '¥' }, { reason: 'type', path: 'currency' }],
  ])('lose what does not stand: %j', (keys, problem) => {
    const { plan, problems } = read(planWith(keys));
    expect(problems).toHaveLength(1);
    expect(problems).toMatchObject([problem]);
    for (const key of Object.keys(keys)) if (key !== 'currency') expect(plan[key as 'events']).toEqual([]);
  });

  it('keep actuals of the year before', () => {
    const actuals = [{ item: 'spend', at: { channel: 'ztc' }, month: '2025-01', value: 9120, source: '生意参谋' }];
    expect(read(planWith({ actuals })).problems).toEqual([]);
  });
});

describe('limits', () => {
  it('are 2,000 items', () => {
    const items = Array.from({ length: 2001 }, (_, index) => ({ id: `i${index}`, values: 1 }));
    const { plan, problems } = read(planWith({ items }));
    expect(problems).toEqual([{ kind: 'too-large', what: 'items', limit: 2000, found: 2001, path: 'items' }]);
    expect(plan.items).toHaveLength(2000);
    expect(read(planWith({ items: items.slice(1) })).problems).toEqual([]);
  });

  it('are 120 months', () => {
    const { plan, problems } = read(planWith({ timeline: { start: '2026-01', months: 121 } }));
    expect(problems).toMatchObject([{ kind: 'too-large', what: 'months', limit: 120, found: 121 }]);
    expect(plan.timeline.months).toBe(120);
  });

  it('are 1,000 members a dimension and three dimensions an item', () => {
    const members = Array.from({ length: 1001 }, (_, index) => ({ id: `m${index}` }));
    expect(read(planWith({ items: [], dimensions: [{ id: 'd', members }] })).problems).toMatchObject([
      { what: 'members', limit: 1000, found: 1001 },
    ]);
    const dimensions = ['a', 'b', 'c', 'd'].map((id) => ({ id, members: [{ id: `${id}1` }] }));
    const { plan, problems } = read(planWith({ dimensions, items: [{ id: 'x', over: ['a', 'b', 'c', 'd'], values: 1 }] }));
    expect(problems).toMatchObject([{ kind: 'too-large', what: 'dimensions', limit: 3, item: 'x' }]);
    expect(plan.items).toEqual([{ id: 'x' }]);
  });

  it('are 500,000 cells', () => {
    const members = (id: string, count: number) => Array.from({ length: count }, (_, index) => ({ id: `${id}${index}` }));
    const dimensions = [
      { id: 'd', members: members('d', 500) },
      { id: 'e', members: members('e', 83) },
    ];
    const wide = (id: string) => ({ id, over: ['d', 'e'], values: 1 }); // 500 × 83 × 12 = 498,000
    const { plan, problems } = read(planWith({ dimensions, items: [wide('x'), wide('y'), { id: 'z', values: 1 }] }));
    expect(problems).toMatchObject([{ kind: 'too-large', what: 'cells', limit: 500_000, item: 'y', found: 996_000 }]);
    expect(plan.items.map((item) => Object.keys(item).length)).toEqual([3, 1, 2]);
  });

  it('are 2,000 characters a formula', () => {
    expect(readItem({ formula: '1'.repeat(2000) }).problems).toEqual([]);
    const { item, problems } = readItem({ formula: '1'.repeat(2001) });
    expect(problems).toMatchObject([{ kind: 'too-large', what: 'formula', limit: 2000, found: 2001, item: 'x' }]);
    expect(item).toEqual({ id: 'x' });
  });
});
