import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/index.ts';
import { channels, compute, products, type Numbers } from '../plans.ts';

const single: Item = { id: 'rate', values: 2 };
const byChannel: Item = { id: 'c', over: ['channel'], values: { ztc: 10, live: 20 } };
const byProduct: Item = { id: 'p', over: ['product'], values: { pan: 1, pot: 2, lid: 3 } };
// x[a, p] = 1 … 6
const both: Item = { id: 'x', over: ['channel', 'product'], values: { ztc: { pan: 1, pot: 2, lid: 3 }, live: { pan: 4, pot: 5, lid: 6 } } };
const turned: Item = {
  id: 't',
  over: ['product', 'channel'],
  values: { pan: { ztc: 100, live: 200 }, pot: { ztc: 300, live: 400 }, lid: { ztc: 500, live: 600 } },
};
const items = [single, byChannel, byProduct, both, turned];

function given(over: string[], formula: string): Numbers {
  const plan = compute({ dimensions: [channels, products], items: [{ id: 'y', over, formula }, ...items] });
  expect(plan.problems).toEqual([]);
  return plan;
}

function first(plan: Numbers, ...members: string[]): number | null | undefined {
  return plan.row('y', ...members)[0];
}

/** ztc pan, ztc pot, ztc lid, live pan, live pot, live lid. */
function six(plan: Numbers): unknown[] {
  return ['ztc', 'live'].flatMap((a) => ['pan', 'pot', 'lid'].map((b) => first(plan, a, b)));
}

describe('dimensions align by name', () => {
  it('member by member', () =>
    expect([first(given(['channel'], 'c / c + c'), 'ztc'), first(given(['channel'], 'c * c'), 'live')]).toEqual([11, 400]));

  it('an operand that lacks a dimension is repeated along it', () => {
    expect(six(given(['channel', 'product'], 'c + p + rate'))).toEqual([13, 14, 15, 23, 24, 25]);
    expect(first(given(['product'], 'rate'), 'lid')).toBe(2);
  });

  it('over [a, b] and [b, a]', () => {
    expect(six(given(['channel', 'product'], 'x + t'))).toEqual([101, 302, 503, 204, 405, 606]);
    const plan = given(['product', 'channel'], 't - x + 0 * c');
    expect([first(plan, 'pot', 'ztc'), first(plan, 'pan', 'live'), first(plan, 'lid', '*')]).toEqual([298, 196, 1091]);
  });

  it('in every argument of a function', () => {
    expect(six(given(['channel', 'product'], 'max(x, p * 2)'))).toEqual([2, 4, 6, 4, 5, 6]);
    expect(six(given(['channel', 'product'], 'if(c > 15, x, -p)'))).toEqual([-1, -2, -3, 4, 5, 6]);
    expect(six(given(['channel', 'product'], 'c > 15 ? t : x + prev(p)'))).toEqual([2, 4, 6, 200, 400, 600]);
  });
});

describe('members', () => {
  it('x[m]', () => {
    expect(first(given([], 'c[ztc] + p[lid]'))).toBe(13);
    expect(six(given(['channel', 'product'], 'x - x[ztc]'))).toEqual([0, 0, 0, 3, 3, 3]);
    expect(first(given(['channel'], 'x[pot]'), 'live')).toBe(5);
  });

  it('x[a, p] in either order', () => {
    expect(first(given([], 'x[live, pot] * 1000 + x[pot, live] + t[live, pot]'))).toBe(5405);
  });

  it('within functions of time and of members', () => {
    expect(first(given([], 'sum(x[ztc]) + prev(x[live, lid])'))).toBe(12);
    expect(first(given(['product'], 'cumulative(t[live])'), 'pot')).toBe(400);
  });
});

describe('collapsing members', () => {
  it.each([
    ['sum(x)', 21],
    ['mean(x)', 3.5],
    ['average(x)', 3.5],
    ['min(x)', 1],
    ['max(x)', 6],
    ['sum(x, channel, product)', 21],
    ['sum(c * p)', 180],
    ['sum(x * c) / sum(c)', 12], // (6·10 + 15·20) / 30
    ['sum(sum(x, channel) * p)', 46], // 5·1 + 7·2 + 9·3
    ['max(sum(x, product))', 15],
    ['sum(x + t)', 2121],
    ['mean(c) * rate', 30],
    ['sum(rate)', 2],
  ])('%s', (formula, expected) => expect(first(given([], formula))).toBe(expected));

  it('of the dimensions named only', () => {
    const plan = given(['product'], 'sum(x, channel)');
    expect([first(plan, 'pan'), first(plan, 'pot'), first(plan, 'lid')]).toEqual([5, 7, 9]);
    expect(first(given(['channel'], 'mean(t, product)'), 'live')).toBe(400);
    expect(six(given(['channel', 'product'], 'x / sum(x, product)')).slice(0, 3)).toEqual([0.166666666667, 0.333333333333, 0.5]);
  });

  it('several values work cell by cell', () => {
    const plan = given(['channel'], 'sum(c, rate, 1) + min(c, 15) + mean(c, 0) + max(rate, 3, c[live])');
    // ztc: 13 + 10 + 5 + 20; live: 23 + 15 + 10 + 20
    expect([first(plan, 'ztc'), first(plan, 'live')]).toEqual([48, 68]);
  });
});

describe('dimensions that do not fit', () => {
  it.each([
    ['c', [], 'c', 'channel', 'extra'],
    ['rate + x', ['channel'], 'x', 'product', 'extra'],
    ['sum(x, channel)', [], 'x', 'product', 'extra'],
    ['c[pan]', [], 'c', 'pan', 'foreign-member'],
    ['rate[ztc]', [], 'rate', 'ztc', 'foreign-member'],
    ['x[ztc, live]', [], 'x', 'channel', 'two-members'],
    ['channel + 1', [], 'channel', 'channel', 'not-an-item'],
    ['ztc + 1', [], 'ztc', 'ztc', 'not-an-item'],
    ['sum(channel)', [], 'channel', 'channel', 'not-an-item'],
  ])('%s', (formula, over, name, dimension, reason) => {
    const plan = compute({
      dimensions: [channels, products],
      items: [{ id: 'y', over, formula }, { id: 'ok', formula: 'rate * 3' }, ...items],
    });
    expect(plan.problems).toMatchObject([{ kind: 'dimension-mismatch', item: 'y', reason, name }]);
    if (reason === 'extra') expect(plan.problems).toMatchObject([{ dimension }]);
    expect([plan.row('y')[0], plan.row('ok')[0]]).toEqual([null, 6]);
  });

  it.each(['sum(c, product)', 'sum(c, rate, channel)', 'sum()'])('%s', (formula) => {
    const plan = compute({ dimensions: [channels, products], items: [{ id: 'y', formula }, ...items] });
    expect(plan.problems).toMatchObject([{ kind: 'wrong-arguments', item: 'y', name: 'sum' }]);
  });

  it('points at the name to wrap in sum()', () => {
    const plan = compute({ dimensions: [channels, products], items: [{ id: 'y', formula: 'rate * (c + 1)' }, ...items] });
    expect(plan.problems).toMatchObject([
      { kind: 'dimension-mismatch', name: 'c', dimension: 'channel', formula: 'rate * (c + 1)', start: 8, end: 9 },
    ]);
  });
});
