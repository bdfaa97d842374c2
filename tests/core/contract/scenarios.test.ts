import { describe, expect, it } from 'vitest';
import type { Change, Item } from '../../../src/core/index.ts';
import { channels, compute, products, type Numbers } from '../plans.ts';

const x: Item = { id: 'x', values: [10, 20, 30] };

function under(changes: Change[], items: Item[] = [x]): Numbers {
  return compute({ dimensions: [channels, products], items, scenarios: [{ id: 'push', changes }] }, 'push');
}

describe('changes of an input', () => {
  it.each<[string, Omit<Change, 'item'>[], (number | null)[]]>([
    ['set', [{ set: 7 }], [7, 7, 7]],
    ['set to no value', [{ set: null, from: '2026-03' }], [10, 20, null]],
    ['set to a formula', [{ set: 'month_of_year() * 20%' }], [0.2, 0.4, 0.6]],
    ['set to a distribution: its mean', [{ set: 'pert(1, 2, 9)' }], [3, 3, 3]],
    ['multiply', [{ multiply: 1.5 }], [15, 30, 45]],
    ['add', [{ add: -5 }], [5, 15, 25]],
    ['in one month', [{ add: 1, from: '2026-02', to: '2026-02' }], [10, 21, 30]],
    ['from a month on', [{ add: 1, from: '2026-02' }], [10, 21, 31]],
    ['up to a month', [{ add: 1, to: '2026-02' }], [11, 21, 30]],
    ['from before the timeline to after it', [{ add: 1, from: '2025-06', to: '2027-01' }], [11, 21, 31]],
    [
      'outside the timeline it rests',
      [
        { set: 0, from: '2027-01', to: '2027-02' },
        { set: 0, to: '2025-12' },
      ],
      [10, 20, 30],
    ],
    ['in order: multiply, add', [{ multiply: 2 }, { add: 5 }], [25, 45, 65]],
    ['in order: add, multiply', [{ add: 5 }, { multiply: 2 }], [30, 50, 70]],
    ['in order: set, multiply one month', [{ set: 4 }, { multiply: 10, from: '2026-03' }], [4, 4, 40]],
    ['in order: multiply, set', [{ multiply: 10 }, { set: 4, to: '2026-01' }], [4, 200, 300]],
  ])('%s', (_, changes, expected) => {
    expect(under(changes.map((change) => ({ item: 'x', ...change }))).row('x')).toEqual(expected);
  });

  it('wraps text cells and distributions', () => {
    const items: Item[] = [
      { id: 'base', values: [1, 2, 3] },
      { id: 'text', values: ['base * 2 + 1', 5, 'uniform(2, 4)'] },
    ];
    expect(under([{ item: 'text', multiply: 10 }], items).row('text')).toEqual([30, 50, 30]);
    expect(
      under(
        [
          { item: 'text', multiply: 10 },
          { item: 'base', add: 1 },
        ],
        items,
      ).row('text'),
    ).toEqual([50, 50, 30]);
  });

  it('leaves no value without one', () => {
    expect(under([{ item: 'x', add: 1 }], [{ id: 'x', values: [null, 2, 3] }]).row('x')).toEqual([null, 3, 4]);
  });

  it('of the members named', () => {
    const over: Item = { id: 'x', over: ['channel', 'product'], values: 1 };
    const one = under([{ item: 'x', at: { channel: 'ztc', product: 'pot' }, set: 5 }], [over]);
    expect([one.row('x', 'ztc', 'pot'), one.row('x', 'ztc'), one.row('x')]).toEqual([
      [5, 5, 5],
      [7, 7, 7],
      [10, 10, 10],
    ]);
    const row = under([{ item: 'x', at: { product: 'lid' }, add: 2, from: '2026-03' }], [over]);
    expect([row.row('x', 'live', 'lid'), row.row('x', '*', 'lid'), row.row('x', '*', 'pan')]).toEqual([
      [1, 1, 3],
      [2, 2, 6],
      [2, 2, 2],
    ]);
  });

  it('reaches all that depends on it, and totals', () => {
    const plan = under([{ item: 'x', multiply: 2 }], [x, { id: 'y', formula: 'x + 1' }, { id: 'before', formula: 'prev(x)' }]);
    expect([plan.row('y'), plan.total('y', '2026')]).toEqual([[21, 41, 61], 123]);
    expect(plan.row('before')).toEqual([20, 20, 40]);
  });
});

describe('changes of a formula item', () => {
  const y: Item = { id: 'y', formula: 'x * 2' };

  it('act on the computed cells', () => {
    const plan = under([{ item: 'y', multiply: 1.5, from: '2026-02' }], [{ id: 'z', formula: 'y + 1' }, y, x]);
    expect([plan.row('y'), plan.row('z'), plan.total('y', '2026')]).toEqual([[20, 60, 90], [21, 61, 91], 170]);
  });

  it('set replaces them', () => {
    expect(under([{ item: 'y', set: 1, to: '2026-02' }], [x, y]).row('y')).toEqual([1, 1, 60]);
    expect(under([{ item: 'y', set: 'x - 1', to: '2026-02' }], [x, y]).row('y')).toEqual([9, 19, 60]);
  });

  it('run on through a loop over months', () => {
    const cash: Item = { id: 'cash', formula: 'prev(cash) + 10' };
    expect(under([{ item: 'cash', add: 100, from: '2026-02', to: '2026-02' }], [cash]).row('cash')).toEqual([10, 120, 130]);
  });

  it('stand on top of overrides, which belong to the base', () => {
    const overridden: Item = { ...y, overrides: [{ month: '2026-02', value: 100 }] };
    expect(under([{ item: 'y', multiply: 2 }], [x, overridden]).row('y')).toEqual([40, 200, 120]);
  });

  it('give no value to an item that is broken, but for the cells that are set', () => {
    const plan = under([{ item: 'y', set: 8, to: '2026-01' }], [{ id: 'y', formula: 'prev(nothing)' }]);
    expect(plan.row('y')).toEqual([8, null, null]);
  });
});

describe('formula', () => {
  it('replaces the rule of a formula item', () => {
    const plan = under([{ item: 'y', formula: 'x * 3' }], [x, { id: 'y', formula: 'x * 2' }, { id: 'z', formula: 'y / 10' }]);
    expect([plan.row('y'), plan.row('z')]).toEqual([
      [30, 60, 90],
      [3, 6, 9],
    ]);
  });

  it('makes an input a formula item', () => {
    const plan = under([{ item: 'x', formula: 'other + 1' }], [x, { id: 'other', values: 6 }]);
    expect(plan.row('x')).toEqual([7, 7, 7]);
  });

  it('of each member, and totals by formula follow it', () => {
    const items: Item[] = [
      { id: 'visitors', over: ['channel'], values: { ztc: 100, live: 300 } },
      { id: 'orders', over: ['channel'], values: { ztc: 10, live: 60 } },
      { id: 'rate', over: ['channel'], total: 'formula', formula: 'orders / visitors' },
    ];
    const plan = under([{ item: 'rate', formula: { live: '50%', '*': 'orders / visitors * 2' } }], items);
    expect([plan.row('rate', 'ztc'), plan.row('rate', 'live'), plan.row('rate')]).toEqual([
      [0.2, 0.2, 0.2],
      [0.5, 0.5, 0.5],
      [0.35, 0.35, 0.35],
    ]);
  });

  it('then takes further changes of its cells', () => {
    const plan = under([
      { item: 'x', formula: '5' },
      { item: 'x', add: 1, from: '2026-03' },
    ]);
    expect(plan.row('x')).toEqual([5, 5, 6]);
  });

  it('may turn the order of two items round', () => {
    const items: Item[] = [
      { id: 'price', values: 10 },
      { id: 'cost', formula: 'price * 60%' },
    ];
    const plan = under(
      [
        { item: 'price', formula: 'cost / 50%' },
        { item: 'cost', formula: '7' },
      ],
      items,
    );
    expect([plan.row('price'), plan.problems]).toEqual([[14, 14, 14], []]);
  });

  it('that is wrong or circular is a problem under this scenario only', () => {
    const parts = { items: [x, { id: 'y', formula: 'x * 2' }], scenarios: [{ id: 'push', changes: [{ item: 'x', formula: 'y' }] }] };
    const plan = compute(parts, 'push');
    expect(plan.problems.map(({ kind }) => kind)).toEqual(['circular']);
    expect(plan.row('y')).toEqual([null, null, null]);
    expect(compute(parts).row('y')).toEqual([20, 40, 60]);
  });
});

describe('opening', () => {
  it('replaces the values before the start', () => {
    const items: Item[] = [{ id: 'cash', formula: 'prev(cash) + 1', opening: 100 }, x, { id: 'before', formula: 'prev(x)' }];
    const plan = under(
      [
        { item: 'cash', opening: 50 },
        { item: 'x', opening: [3, 4] },
      ],
      items,
    );
    expect([plan.row('cash'), plan.row('before')]).toEqual([
      [51, 52, 53],
      [4, 10, 20],
    ]);
  });

  it('of each member', () => {
    const plan = under([{ item: 's', opening: { ztc: 5, '*': 6 } }], [{ id: 's', over: ['channel'], formula: 'prev(s)', opening: 1 }]);
    expect([plan.row('s', 'ztc'), plan.row('s', 'live')]).toEqual([
      [5, 5, 5],
      [6, 6, 6],
    ]);
  });
});

it('leaves the base and other scenarios alone', () => {
  const parts = {
    items: [x],
    scenarios: [
      { id: 'push', changes: [{ item: 'x', set: 0 }] },
      { id: 'pull', changes: [{ item: 'x', add: 1 }] },
    ],
  };
  expect([compute(parts).row('x'), compute(parts, 'pull').row('x'), compute(parts, 'push').row('x')]).toEqual([
    [10, 20, 30],
    [11, 21, 31],
    [0, 0, 0],
  ]);
});

it('tests targets under the scenario', () => {
  const parts = {
    items: [x],
    targets: [{ id: 't', item: 'x', per: 'timeline' as const, min: 100 }],
    scenarios: [{ id: 'push', changes: [{ item: 'x', multiply: 2 }] }],
  };
  expect([compute(parts).result.targets[0]?.met, compute(parts, 'push').result.targets[0]?.met]).toEqual([false, true]);
});
