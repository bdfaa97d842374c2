import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/index.ts';
import { channels, compute, products } from '../plans.ts';

const dimensions = [channels, products];

describe('the values of an input', () => {
  it.each<[string, NonNullable<Item['values']> | null, (number | null)[]]>([
    ['one cell for every month', 7, [7, 7, 7]],
    ['one cell per month', [1, 2, 3], [1, 2, 3]],
    ['a shorter array repeats its last', [1, 2], [1, 2, 2]],
    ['an array of one', [4], [4, 4, 4]],
    ['what is beyond the timeline rests', [1, 2, 3, 4, 5], [1, 2, 3]],
    ['null is no value', [1, null, 3], [1, null, 3]],
    ['null alone', null, [null, null, null]],
    ['a last null repeats', [1, null], [1, null, null]],
    ['a formula', 'month_of_year() ^ 2', [1, 4, 9]],
    ['a formula in one month, repeated', [0, 'month_of_year() * 10'], [0, 20, 30]],
    ['a distribution is its mean', ['triangular(1, 2, 6)', 'uniform(2, 5)', 'normal(8, 3)'], [3, 3.5, 8]],
    ['more distributions', ['pert(1, 1.2, 2)', 'lognormal(5, 2)', 'beta(2, 6)'], [1.3, 5, 0.25]],
  ])('%s', (_, values, expected) => {
    const plan = compute({ items: [{ id: 'x', values }] });
    expect(plan.row('x')).toEqual(expected);
    expect(plan.problems).toEqual([]);
  });

  it('a longer timeline uses what rested', () => {
    expect(compute({ timeline: { start: '2026-01', months: 5 }, items: [{ id: 'x', values: [1, 2, 3, 4, 5] }] }).row('x')).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('go by member, "*" for those not named, 0 without it', () => {
    const plan = compute({
      dimensions,
      items: [
        { id: 'a', over: ['product'], values: { pan: [1, 2], '*': 9 } },
        { id: 'b', over: ['product'], values: { pan: 5 } },
        { id: 'c', over: ['product'], values: 3 },
        { id: 'd', over: ['product'], values: {} },
      ],
    });
    expect([plan.row('a', 'pan'), plan.row('a', 'lid'), plan.row('a')]).toEqual([
      [1, 2, 2],
      [9, 9, 9],
      [19, 20, 20],
    ]);
    expect([plan.row('b', 'pot'), plan.row('b')]).toEqual([
      [0, 0, 0],
      [5, 5, 5],
    ]);
    expect([plan.row('c'), plan.row('d')]).toEqual([
      [9, 9, 9],
      [0, 0, 0],
    ]);
  });

  it('nest in the order of over', () => {
    const values = { ztc: { pan: 1, '*': [2, 3] }, '*': { lid: 7, '*': 5 } };
    const plan = compute({ dimensions, items: [{ id: 'x', over: ['channel', 'product'], values }] });
    expect([plan.row('x', 'ztc', 'pan'), plan.row('x', 'ztc', 'pot'), plan.row('x', 'live', 'lid'), plan.row('x', 'live', 'pan')]).toEqual([
      [1, 1, 1],
      [2, 3, 3],
      [7, 7, 7],
      [5, 5, 5],
    ]);
    const other = compute({ dimensions, items: [{ id: 'x', over: ['product', 'channel'], values: { pan: { ztc: 1, live: 2 }, '*': 4 } }] });
    expect([other.row('x', 'pan', 'live'), other.row('x', 'lid', 'ztc'), other.row('x', '*', 'ztc')]).toEqual([
      [2, 2, 2],
      [4, 4, 4],
      [9, 9, 9],
    ]);
  });

  it('a formula in a cell reads the cell’s own member and month', () => {
    const plan = compute({
      dimensions,
      items: [
        { id: 'base', over: ['channel'], values: { ztc: [1, 2, 3], live: 10 } },
        { id: 'x', over: ['channel'], values: { ztc: 'base * 2', live: [0, 'base + base[ztc]'] } },
      ],
    });
    expect([plan.row('x', 'ztc'), plan.row('x', 'live')]).toEqual([
      [2, 4, 6],
      [0, 12, 13],
    ]);
  });
});

describe('the formula of an item', () => {
  it('is one text, or one of each member with "*" for the others', () => {
    const plan = compute({
      dimensions,
      items: [
        { id: 'v', over: ['product'], values: { pan: 10, pot: 20, lid: 30 } },
        { id: 'x', over: ['product'], formula: { '*': 'v * 3%', pot: 'v * 4%' } },
        { id: 'n', over: ['channel', 'product'], formula: { ztc: 'v', '*': { lid: 'v / 10', '*': '1' } } },
      ],
    });
    expect([plan.row('x', 'pan'), plan.row('x', 'pot'), plan.row('x', 'lid')]).toEqual([
      [0.3, 0.3, 0.3],
      [0.8, 0.8, 0.8],
      [0.9, 0.9, 0.9],
    ]);
    expect([plan.row('n', 'ztc', 'pot'), plan.row('n', 'live', 'lid'), plan.row('n', 'live', 'pan')]).toEqual([
      [20, 20, 20],
      [3, 3, 3],
      [1, 1, 1],
    ]);
  });

  it('must be there for every member: the one without it is named and the others compute', () => {
    const plan = compute({ dimensions, items: [{ id: 'x', over: ['product'], formula: { pan: '1', lid: '2' } }] });
    expect(plan.problems).toMatchObject([{ kind: 'bad-value', reason: 'member-missing', item: 'x' }]);
    expect([plan.row('x', 'pan'), plan.row('x', 'pot'), plan.row('x', 'lid')]).toEqual([
      [1, 1, 1],
      [null, null, null],
      [2, 2, 2],
    ]);
  });
});

describe('overrides', () => {
  const x: Item = { id: 'x', values: [1, 2, 3] };
  it('replace single cells, and what follows sees them', () => {
    const plan = compute({
      items: [x, { id: 'y', formula: 'x * 10', overrides: [{ month: '2026-02', value: 5 }] }, { id: 'z', formula: 'y + prev(y)' }],
    });
    expect([plan.row('y'), plan.row('z'), plan.total('y', '2026')]).toEqual([[10, 5, 30], [10, 15, 35], 45]);
  });

  it('name a member of every dimension', () => {
    const at = { product: 'lid', channel: 'ztc' };
    const plan = compute({
      dimensions,
      items: [{ id: 'y', over: ['channel', 'product'], formula: '1', overrides: [{ at, month: '2026-03', value: -4 }] }],
    });
    expect([plan.row('y', 'ztc', 'lid'), plan.row('y', 'ztc', 'pan'), plan.row('y')]).toEqual([
      [1, 1, -4],
      [1, 1, 1],
      [6, 6, 1],
    ]);
  });

  it('outside the timeline rest', () => {
    const overrides = [
      { month: '2025-12', value: 8 },
      { month: '2026-04', value: 9 },
    ];
    const items = [x, { id: 'y', formula: 'prev(x)', overrides }];
    expect(compute({ items }).row('y')).toEqual([1, 1, 2]);
    expect(compute({ timeline: { start: '2026-01', months: 4 }, items }).row('y')).toEqual([1, 1, 2, 9]);
  });

  it('carry a loop on from there', () => {
    const plan = compute({
      items: [{ id: 'cash', formula: 'prev(cash) + 1', opening: 10, overrides: [{ month: '2026-02', value: 100 }] }],
    });
    expect(plan.row('cash')).toEqual([11, 100, 101]);
  });

  it('stand over a division by zero, which then is not reported', () => {
    const overrides = ['2026-01', '2026-02', '2026-03'].map((month) => ({ month, value: 1 }));
    const plan = compute({ items: [{ id: 'y', formula: '1 / 0', overrides }] });
    expect([plan.row('y'), plan.problems]).toEqual([[1, 1, 1], []]);
  });
});
