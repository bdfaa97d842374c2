import { describe, expect, it } from 'vitest';
import type { Item, Problem } from '../../../src/core/index.ts';
import { channels, compute, products, type Numbers } from '../plans.ts';

function formulas(rules: Record<string, string>, items: Item[] = []): Numbers {
  return compute({ items: [...Object.entries(rules).map(([id, formula]) => ({ id, formula })), ...items] });
}

/** The path of each circular problem, as `item` or `item[member]`, from its alphabetically first. */
function paths(problems: readonly Problem[]): string[][] {
  return problems.flatMap((problem) => {
    if (problem.kind !== 'circular') return [];
    const names = problem.cycle.map(({ item, member }) => (member ? `${item}[${member.join(', ')}]` : item));
    const first = names.indexOf([...names].sort()[0] ?? '');
    return [[...names.slice(first), ...names.slice(0, first)]];
  });
}

describe('loops through earlier months compute', () => {
  it('an item that follows itself', () => {
    const plan = compute({
      items: [
        { id: 'cash', opening: 100, formula: 'prev(cash) + profit' },
        { id: 'profit', values: [10, 20, -5] },
      ],
    });
    expect(plan.row('cash')).toEqual([110, 130, 125]);
    expect(plan.problems).toEqual([]);
  });

  it('two items that follow each other', () => {
    const plan = compute({
      items: [
        { id: 'a', formula: 'prev(b) + 1' },
        { id: 'b', formula: 'a * 2', opening: 10 },
      ],
    });
    expect([plan.row('a'), plan.row('b')]).toEqual([
      [11, 23, 47],
      [22, 46, 94],
    ]);
  });

  it('three items in a ring with a lag of two', () => {
    const plan = formulas({ a: 'b + 1', b: 'c * 2', c: 'prev(a, 2) + 3' });
    // c = 3, 3, a0 + 3 = 10
    expect([plan.row('a'), plan.row('c')]).toEqual([
      [7, 7, 21],
      [3, 3, 10],
    ]);
  });

  it('two lags of the same item', () => {
    expect(compute({ items: [{ id: 'f', formula: 'prev(f) + prev(f, 2)', opening: [0, 1] }] }).row('f')).toEqual([1, 2, 3]);
  });

  it.each([
    ['prev(cumulative(f)) + 1', [1, 2, 4]],
    ['prev(ytd(f)) + 1', [1, 2, 4]],
    ['prev(rolling_sum(f, 2)) + 1', [1, 2, 4]],
    ['prev(adstock(f, 50%)) + 8', [8, 16, 28]], // adstock 8, 20
    ['100 + retained(f, 10%, 1, 2)', [100, 110, 121]],
    ['if(month_index() == 0, 7, prev(f) * 2)', [7, 14, 28]],
    ['max(prev(f), x)', [1, 3, 3]],
  ])('through a function of time: %s', (rule, expected) => {
    const plan = formulas({ f: rule }, [{ id: 'x', values: [1, 3, 2] }]);
    expect(plan.row('f')).toEqual(expected);
    expect(plan.problems).toEqual([]);
  });

  it('through the sum of members', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 'y', over: ['channel'], formula: 'x + 0.5 * prev(total_y)' },
        { id: 'total_y', formula: 'sum(y)' },
        { id: 'x', over: ['channel'], values: { ztc: 10, live: 20 } },
        { id: 'z', over: ['channel'], formula: 'x + 0.5 * prev(sum(z))' },
      ],
    });
    for (const id of ['y', 'z']) {
      expect([plan.row(id, 'ztc'), plan.row(id, 'live'), plan.row(id)]).toEqual([
        [10, 25, 40],
        [20, 35, 50],
        [30, 60, 90],
      ]);
    }
  });

  it('in the cells of an input: a first month, then growth', () => {
    const plan = compute({
      items: [
        { id: 'x', values: [100, 'prev(x) * 110%'] },
        { id: 'y', formula: 'prev(x)' },
      ],
    });
    expect(plan.problems).toEqual([]);
    expect([plan.row('x'), plan.row('y')]).toEqual([
      [100, 110, 121],
      [100, 100, 110],
    ]);
  });
});

describe('circularity is judged by item and member', () => {
  it('spend of one channel follows its GMV, visitors of another follow its spend', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 'spend', over: ['channel'], formula: { ztc: 'budget', live: 'gmv * 10%' } },
        { id: 'visitors', over: ['channel'], formula: { ztc: 'spend / 2', live: 'organic' } },
        { id: 'gmv', over: ['channel'], formula: 'visitors * 5' },
        { id: 'budget', values: 100 },
        { id: 'organic', values: 40 },
      ],
    });
    expect(plan.problems).toEqual([]);
    expect([plan.row('spend', 'ztc'), plan.row('spend', 'live'), plan.row('gmv')]).toEqual([
      [100, 100, 100],
      [20, 20, 20],
      [450, 450, 450],
    ]);
  });

  it('one member may read another of the same item', () => {
    const plan = compute({
      dimensions: [channels],
      items: [{ id: 'x', over: ['channel'], formula: { ztc: 'x[live] * 2', live: '3' } }],
    });
    expect([plan.row('x', 'ztc'), plan.problems]).toEqual([[6, 6, 6], []]);
  });

  it('text cells of an input likewise', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 'x', over: ['channel'], values: { ztc: 'y[live]', live: 4 } },
        { id: 'y', over: ['channel'], formula: 'x + 1' },
      ],
    });
    expect([plan.row('x', 'ztc'), plan.row('y', 'ztc'), plan.problems]).toEqual([[5, 5, 5], [6, 6, 6], []]);
  });

  it('a loop in one member leaves the other members their numbers', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 'y', over: ['channel'], formula: { ztc: 'z', live: '3' } },
        { id: 'z', over: ['channel'], formula: { ztc: 'y + 1', live: 'y * 2' } },
      ],
    });
    expect(paths(plan.problems)).toEqual([['y[ztc]', 'z[ztc]']]);
    expect([plan.row('y', 'ztc'), plan.row('y', 'live'), plan.row('z', 'live')]).toEqual([
      [null, null, null],
      [3, 3, 3],
      [6, 6, 6],
    ]);
  });
});

describe('a loop within one month is circular', () => {
  it('names the path; what depends on it has no value, the rest computes', () => {
    const plan = formulas({ a: 'b + 1', b: 'c * 2', c: 'a', after: 'a + x', apart: 'x * 2' }, [{ id: 'x', values: 5 }]);
    expect(paths(plan.problems)).toEqual([['a', 'b', 'c']]);
    expect([plan.row('a'), plan.row('after'), plan.row('apart')]).toEqual([
      [null, null, null],
      [null, null, null],
      [10, 10, 10],
    ]);
  });

  it.each([
    'a',
    'a + 1',
    'prev(a, 0)',
    'cumulative(a)',
    'rolling_sum(a, 2)',
    'next(a)',
    'timeline_total(a)',
    'at(a, 2026, 1)',
    'prev(next(a))',
    'prev(a) + a',
  ])('an item that reads itself: %s', (formula) => {
    const plan = formulas({ a: formula, apart: '4' });
    expect(paths(plan.problems)).toEqual([['a']]);
    expect([plan.row('a'), plan.row('apart')]).toEqual([
      [null, null, null],
      [4, 4, 4],
    ]);
  });

  it('a lag that is not written as a number does not open a loop', () => {
    const plan = formulas({ a: 'prev(a, n) + 1' }, [{ id: 'n', values: 1 }]);
    expect(paths(plan.problems)).toEqual([['a']]);
  });

  it('a lag on the way out does not help a loop without one', () => {
    const plan = formulas({ a: 'b + prev(c)', b: 'a', c: 'a' });
    expect(paths(plan.problems)).toEqual([['a', 'b']]);
  });

  it('looking ahead is circular even when the way back has a lag', () => {
    expect(paths(formulas({ a: 'next(b)', b: 'prev(a)' }).problems)).toEqual([['a', 'b']]);
  });

  it('a first cell that reads what stands before it, when nothing does', () => {
    expect(paths(compute({ items: [{ id: 'x', values: 'prev(x) + 1' }] }).problems)).toEqual([['x']]);
    expect(compute({ items: [{ id: 'x', values: 'prev(x) + 1', opening: 10 }] }).row('x')).toEqual([11, 12, 13]);
  });

  it('the sum of the members that it is one of', () => {
    const plan = compute({
      dimensions: [channels],
      items: [{ id: 'x', over: ['channel'], formula: { ztc: 'sum(x)', live: '2' } }],
    });
    expect(paths(plan.problems)).toEqual([['x[ztc]']]);
    expect(plan.row('x', 'live')).toEqual([2, 2, 2]);
  });

  it('a first cell that reads the members before it, when one of them is its own', () => {
    const items = (values: Item['values'], rest: Partial<Item> = {}): Item[] => [
      { id: 'x', over: ['channel'], values: values ?? 0, ...rest },
    ];
    const open = compute({ dimensions: [channels], items: items({ ztc: 'prev(sum(x)) + 1', live: 2 }) });
    expect(paths(open.problems)).toEqual([['x[ztc]']]);
    expect(open.row('x', 'live')).toEqual([2, 2, 2]);
    const begun = compute({ dimensions: [channels], items: items({ ztc: [5, 'prev(sum(x)) + 1'], live: 2 }) });
    expect([begun.row('x', 'ztc'), begun.problems]).toEqual([[5, 8, 11], []]);
    const opened = compute({ dimensions: [channels], items: items({ ztc: 'prev(sum(x)) + 1', live: 2 }, { opening: 3 }) });
    expect([opened.row('x', 'ztc'), opened.problems]).toEqual([[7, 10, 13], []]);
  });

  it('looking ahead over members', () => {
    const items = [{ id: 'x', over: ['channel'], formula: { ztc: 'next(sum(x))', live: '2' } }];
    expect(paths(compute({ dimensions: [channels], items }).problems)).toEqual([['x[ztc]']]);
  });

  it('a sum within a sum', () => {
    const items = [
      { id: 'x', over: ['channel', 'product'], formula: 'y + 1' },
      { id: 'y', formula: 'max(sum(x, product))' },
    ];
    const plan = compute({ dimensions: [channels, products], items });
    expect(paths(plan.problems)).toEqual([['x[ztc, pan]', 'y']]);
    expect(plan.row('x', 'live', 'lid')).toEqual([null, null, null]);
  });

  it('reports two loops that have nothing to do with each other apart', () => {
    expect(paths(formulas({ a: 'b', b: 'a', c: 'd', d: 'c' }).problems).sort()).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

it('what reads a circular item still follows its overrides', () => {
  const plan = compute({
    items: [
      { id: 'b', formula: 'a + 1' },
      { id: 'a', formula: 'a + prev(b)', overrides: [{ month: '2026-02', value: 7 }] },
    ],
  });
  expect(plan.row('b')).toEqual([null, 8, null]);
  expect(paths(plan.problems)).toEqual([['a']]);
});

it('what a scenario sets in a circular item counts when it is a number, in any order of the items', () => {
  const items = [
    { id: 'a', formula: 'b' },
    { id: 'b', values: 4 },
    { id: 'c', formula: 'b' },
  ];
  const changes = [
    { item: 'a', set: 1 },
    { item: 'b', set: 'a' },
  ];
  for (const order of [items, items.toReversed()]) {
    const plan = compute({ items: order, scenarios: [{ id: 'push', changes }] }, 'push');
    expect(paths(plan.problems)).toEqual([['a', 'b']]);
    expect([plan.row('a'), plan.row('b'), plan.row('c')]).toEqual([
      [1, 1, 1],
      [null, null, null],
      [null, null, null],
    ]);
  }
});
