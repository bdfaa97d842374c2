import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/index.ts';
import { channels, compute, products, type Numbers } from '../plans.ts';

const x: Item = { id: 'x', values: [5, 6, 7] };

function formulas(items: Item[], rules: Record<string, string>): Numbers {
  return compute({ items: [...items, ...Object.entries(rules).map(([id, formula]) => ({ id, formula }))] });
}

describe('before the first month an item reads', () => {
  it('its first month, when it is an input without an opening', () => {
    const plan = formulas([x], { one: 'prev(x)', two: 'prev(x, 2)', six: 'prev(x, 6)' });
    expect([plan.row('one'), plan.row('two'), plan.row('six')]).toEqual([
      [5, 5, 6],
      [5, 5, 5],
      [5, 5, 5],
    ]);
  });

  it('0, when it is a formula item without an opening', () => {
    const plan = formulas([x], { g: 'x * 2', one: 'prev(g)', two: 'prev(g, 2)' });
    expect([plan.row('one'), plan.row('two')]).toEqual([
      [0, 10, 12],
      [0, 0, 10],
    ]);
  });

  it('one number in every earlier month', () => {
    const plan = formulas(
      [
        { ...x, opening: 3 },
        { id: 'g', formula: 'x * 2', opening: -1 },
      ],
      { one: 'prev(x)', two: 'prev(x, 2)', of_g: 'prev(g)' },
    );
    expect([plan.row('one'), plan.row('two'), plan.row('of_g')]).toEqual([
      [3, 5, 6],
      [3, 3, 5],
      [-1, 10, 12],
    ]);
  });

  it('an array whose last is the month before the start, and 0 before its oldest', () => {
    const plan = formulas([{ ...x, opening: [1, 2] }], { one: 'prev(x)', two: 'prev(x, 2)', three: 'prev(x, 3)' });
    expect([plan.row('one'), plan.row('two'), plan.row('three')]).toEqual([
      [2, 5, 6],
      [1, 2, 5],
      [0, 1, 2],
    ]);
  });

  it('an opening by member, "*" for the others', () => {
    const plan = compute({
      dimensions: [products],
      items: [
        { id: 'stock', over: ['product'], values: 10, opening: { pan: 4, lid: [1, 2], '*': 9 } },
        { id: 'before', over: ['product'], formula: 'prev(stock, 2)' },
      ],
    });
    expect([plan.row('before', 'pan'), plan.row('before', 'lid'), plan.row('before', 'pot')]).toEqual([
      [4, 4, 10],
      [1, 2, 10],
      [9, 9, 10],
    ]);
  });

  it('openings nested in the order of over', () => {
    const plan = compute({
      dimensions: [channels, products],
      items: [
        {
          id: 'stock',
          over: ['product', 'channel'],
          formula: '1',
          opening: { pan: { ztc: 11, live: 12 }, '*': { ztc: [20, 21], '*': 22 } },
        },
        { id: 'before', over: ['channel', 'product'], formula: 'prev(stock)' },
      ],
    });
    expect([
      plan.row('before', 'ztc', 'pan'),
      plan.row('before', 'live', 'pan'),
      plan.row('before', 'ztc', 'lid'),
      plan.row('before', 'live', 'pot'),
    ]).toEqual([
      [11, 1, 1],
      [12, 1, 1],
      [21, 1, 1],
      [22, 1, 1],
    ]);
  });

  it('no value, when its first month’s cell has none', () => {
    const plan = formulas([{ id: 'x', values: [null, 6, 7] }], { one: 'prev(x)' });
    expect(plan.row('one')).toEqual([null, null, 6]);
    expect(plan.problems).toEqual([]);
  });

  it('what the formula of its first month’s cell gives', () => {
    const plan = formulas(
      [
        { id: 'x', values: ['2 * base', 1, 1] },
        { id: 'base', values: 4 },
      ],
      { one: 'prev(x)' },
    );
    expect(plan.row('one')).toEqual([8, 8, 1]);
  });
});

describe('an expression n months earlier', () => {
  it('takes the opening of everything it reads', () => {
    const plan = formulas([{ ...x, opening: 3 }], { g: 'x * 2', y: 'prev(x + g + 1)', n: 'prev(-x, 2)' });
    expect([plan.row('y'), plan.row('n')]).toEqual([
      [4, 16, 19],
      [-3, -3, -5],
    ]);
  });

  it('keeps the calendar counting', () => {
    const plan = formulas([x], {
      month: 'prev(month_of_year())',
      days: 'prev(days_in_month())',
      index: 'prev(month_index(), 2)',
      weighed: 'prev(x * month_of_year())',
    });
    expect(plan.row('month')).toEqual([12, 1, 2]);
    expect(plan.row('days')).toEqual([31, 31, 28]);
    expect(plan.row('index')).toEqual([-2, -1, 0]);
    expect(plan.row('weighed')).toEqual([60, 5, 12]);
  });

  it('adds up lags, and may be computed', () => {
    const plan = formulas([{ ...x, opening: [1, 2] }], { twice: 'prev(prev(x))', none: 'prev(x, 0)', computed: 'prev(x, month_index())' });
    expect([plan.row('twice'), plan.row('none'), plan.row('computed')]).toEqual([
      [1, 2, 5],
      [5, 6, 7],
      [5, 5, 5],
    ]);
  });

  it('of a member or of members added up', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 's', over: ['channel'], values: { ztc: [1, 2, 3], live: 10 }, opening: { ztc: 7, live: 8 } },
        { id: 'y', formula: 'prev(s[ztc])' },
        { id: 'z', formula: 'prev(sum(s))' },
        { id: 'w', formula: 'sum(prev(s))' },
      ],
    });
    expect([plan.row('y'), plan.row('z'), plan.row('w')]).toEqual([
      [7, 1, 2],
      [15, 11, 12],
      [15, 11, 12],
    ]);
  });
});

describe('what starts from zero and what reads openings', () => {
  const opened: Item = { id: 'x', values: [10, 20, 30], opening: [40, 100] };
  it.each([
    ['cumulative(x)', [10, 30, 60]],
    ['ytd(x)', [10, 30, 60]],
    ['adstock(x, 50%)', [10, 25, 42.5]],
    ['adstock_normalized(x, 0.5, 1)', [6.66666666667, 16.6666666667, 26.6666666667]],
    ['prev(cumulative(x))', [0, 10, 30]],
    ['prev(x, 2)', [40, 100, 10]],
    ['rolling_sum(x, 3)', [150, 130, 60]],
    ['rolling_mean(x, 2)', [55, 15, 25]],
    ['rolling_sum(x, 1)', [10, 20, 30]],
    // 20% of last month's, 10% of the month before's
    ['retained(x, 20%, 50%, 2)', [24, 12, 5]],
  ])('%s', (formula, expected) => {
    expect(formulas([opened], { y: formula }).row('y')).toEqual(expected);
  });

  it('rolling over an input without an opening repeats its first month; over a formula item zero', () => {
    const plan = formulas([x], { g: 'x * 2', of_x: 'rolling_sum(x, 3)', of_g: 'rolling_mean(g, 2)' });
    expect([plan.row('of_x'), plan.row('of_g')]).toEqual([
      [15, 16, 18],
      [5, 11, 13],
    ]);
  });
});
