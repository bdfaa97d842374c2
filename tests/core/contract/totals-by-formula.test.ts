import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/index.ts';
import { channels, compute, products } from '../plans.ts';

const dimensions = [channels];
const visitors: Item = { id: 'visitors', over: ['channel'], values: { ztc: [100, 200, 300], live: [50, 50, 100] } };
const orders: Item = { id: 'orders', over: ['channel'], values: { ztc: [10, 10, 40], live: [5, 10, 25] } };
const single: Item = { id: 'x', values: [2, 4, 9] };

describe('a total by formula', () => {
  it('is the formula on totals: orders of the year over visitors of the year', () => {
    const plan = compute({
      dimensions,
      items: [visitors, orders, { id: 'conversion', over: ['channel'], total: 'formula', formula: 'orders / visitors' }],
    });
    expect(plan.row('conversion', 'ztc')).toEqual([0.1, 0.05, 0.133333333333]);
    expect(plan.total('conversion', '2026Q1', 'ztc')).toBe(0.1); // 60 / 600
    expect(plan.total('conversion', '2026', 'live')).toBe(0.2); // 40 / 200
    expect(plan.row('conversion')).toEqual([0.1, 0.08, 0.1625]); // 15/150, 20/250, 65/400
    expect(plan.total('conversion', 'timeline')).toBe(0.125); // 100 / 800
  });

  it('adds up the members’ totals in sum(x), whatever rule made them', () => {
    const peak: Item = { id: 'peak', over: ['channel'], total: 'max', values: { ztc: [1, 9, 3], live: [4, 4, 10] } };
    const plan = compute({ dimensions, items: [peak, { id: 'y', total: 'formula', formula: 'sum(peak)' }] });
    expect(plan.row('y')).toEqual([5, 13, 13]);
    expect(plan.total('y', '2026')).toBe(19); // 9 + 10
  });

  it('folds an expression member by member on totals', () => {
    const price: Item = { id: 'price', over: ['channel'], total: 'mean', values: { ztc: 2, live: [1, 1, 4] } };
    const pieces: Item = { id: 'pieces', over: ['channel'], values: { ztc: [1, 2, 3], live: [10, 0, 0] } };
    const plan = compute({ dimensions, items: [price, pieces, { id: 'y', total: 'formula', formula: 'sum(price * pieces)' }] });
    expect(plan.row('y')).toEqual([12, 4, 6]);
    expect(plan.total('y', '2026')).toBe(32); // 2·6 + 2·10
  });

  it('reads the member total of a dimension that the cell lacks', () => {
    const rate: Item = { id: 'rate', over: ['channel'], total: 'mean', values: { ztc: 0.1, live: 0.3 } };
    const plan = compute({
      dimensions,
      items: [visitors, rate, { id: 'y', over: ['channel'], total: 'formula', formula: 'visitors * rate' }],
    });
    expect(plan.row('y')).toEqual([30, 50, 80]); // 150, 250, 400 at the mean rate of 20%
    expect(plan.total('y', '2026', 'ztc')).toBe(60);
    expect(plan.total('y', '2026')).toBe(160); // 800 · 20%
  });

  it('reads totals over one of two dimensions', () => {
    const sold: Item = {
      id: 'sold',
      over: ['channel', 'product'],
      values: { ztc: { pan: 1, pot: 2, lid: 3 }, live: { pan: 4, pot: 5, lid: 6 } },
    };
    const plan = compute({
      dimensions: [channels, products],
      items: [
        visitors,
        sold,
        { id: 'y', over: ['channel', 'product'], total: 'formula', formula: 'sold / visitors' },
        { id: 'z', over: ['channel'], total: 'formula', formula: 'sum(sold, product) / visitors' },
      ],
    });
    expect(plan.total('y', '2026', 'ztc', '*')).toBe(0.03); // 18 / 600
    expect(plan.total('y', '2026', '*', 'lid')).toBe(0.03375); // 27 / 800
    expect(plan.total('z', '2026')).toBe(0.07875); // 63 / 800
  });

  it('reads one member where the formula names it', () => {
    const plan = compute({ dimensions, items: [orders, { id: 'share', total: 'formula', formula: 'orders[live] / sum(orders)' }] });
    expect(plan.total('share', '2026')).toBe(0.4);
  });

  it('keeps constants', () => {
    const plan = compute({
      dimensions,
      items: [visitors, orders, { id: 'y', total: 'formula', formula: 'sum(orders) / sum(visitors) * 100 + 1' }],
    });
    expect(plan.total('y', 'timeline')).toBe(13.5);
  });

  it('chooses its branch on totals', () => {
    const plan = compute({ items: [single, { id: 'y', total: 'formula', formula: 'if(x > 10, 1, 0)' }] });
    expect([...plan.row('y'), plan.total('y', '2026')]).toEqual([0, 0, 0, 1]);
  });

  it('takes days_in_month() as the days of the period that lie in the timeline', () => {
    const plan = compute({
      timeline: { start: '2025-11', months: 6 },
      items: [{ id: 'days', total: 'formula', formula: 'days_in_month()' }],
    });
    expect(plan.row('days')).toEqual([30, 31, 31, 28, 31, 30]);
    expect(['2025Q4', '2026Q1', '2026Q2', '2025', '2026', 'timeline'].map((period) => plan.total('days', period))).toEqual([
      61, 90, 30, 61, 120, 181,
    ]);
  });

  it('does not see the item’s own overrides, while those of the items it reads are in their totals', () => {
    const plan = compute({
      items: [
        { id: 'a', formula: '10', overrides: [{ month: '2026-02', value: 40 }] },
        { id: 'b', values: [10, 10, 20] },
        { id: 'y', total: 'formula', formula: 'a / b', overrides: [{ month: '2026-01', value: 77 }] },
      ],
    });
    expect(plan.row('y')).toEqual([77, 4, 0.5]);
    expect(plan.total('y', '2026')).toBe(1.5); // 60 / 40
  });

  it.each([
    'prev(x)',
    'next(x)',
    'cumulative(x)',
    'ytd(x)',
    'rolling_sum(x, 2)',
    'timeline_total(x)',
    'month_index()',
    'months()',
    'month_of_year()',
    'adstock(x, 0.5)',
  ])('has no value where the formula uses %s', (formula) => {
    const plan = compute({ items: [single, { id: 'y', total: 'formula', formula: `1 + ${formula}` }] });
    expect(plan.row('y').every((value) => typeof value === 'number')).toBe(true);
    expect([plan.total('y', '2026Q1'), plan.total('y', '2026'), plan.total('y', 'timeline')]).toEqual([null, null, null]);
  });

  it('has no value where it reads an item whose total is none', () => {
    const plan = compute({
      items: [{ id: 'level', total: 'none', values: 3 }, single, { id: 'y', total: 'formula', formula: 'x / level' }],
    });
    expect(plan.row('y')).toEqual([0.666666666667, 1.33333333333, 3]);
    expect(plan.total('y', '2026')).toBeNull();
  });

  it('follows the formula of each member, and "*" over members', () => {
    const plan = compute({
      dimensions,
      items: [
        visitors,
        orders,
        { id: 'y', over: ['channel'], total: 'formula', formula: { '*': 'orders / visitors', live: '2 * orders / visitors' } },
      ],
    });
    expect(plan.total('y', '2026', 'ztc')).toBe(0.1);
    expect(plan.total('y', '2026', 'live')).toBe(0.4);
    expect(plan.total('y', '2026')).toBe(0.125);
  });

  it('chains: a total by formula may read another', () => {
    const plan = compute({
      dimensions,
      items: [
        { id: 'doubled', total: 'formula', formula: 'conversion * 2' },
        visitors,
        { id: 'conversion', total: 'formula', formula: 'sum(orders) / sum(visitors)' },
        orders,
      ],
    });
    expect(plan.total('doubled', '2026')).toBe(0.25);
  });

  it('over members only: months then add up by their own rule', () => {
    const plan = compute({
      dimensions,
      items: [visitors, orders, { id: 'y', over: ['channel'], total: 'mean', memberTotal: 'formula', formula: 'orders / visitors' }],
    });
    expect(plan.row('y')).toEqual([0.1, 0.08, 0.1625]);
    expect(plan.total('y', '2026')).toBe(0.114166666667);
  });
});

describe('totalFormula', () => {
  it('gives an input its totals', () => {
    const cpc: Item = { id: 'cpc', over: ['channel'], total: 'mean', totalFormula: 'spend / clicks', values: { ztc: [1, 2, 4], live: 1 } };
    const spend: Item = { id: 'spend', over: ['channel'], values: { ztc: [100, 100, 200], live: [50, 50, 100] } };
    const plan = compute({ dimensions, items: [spend, cpc, { id: 'clicks', over: ['channel'], formula: 'spend / cpc' }] });
    expect(plan.row('cpc', 'ztc')).toEqual([1, 2, 4]);
    expect(plan.row('clicks')).toEqual([150, 100, 150]);
    expect(plan.row('cpc')).toEqual([1, 1.5, 2]); // 150/150, 150/100, 300/150
    expect(plan.total('cpc', '2026', 'ztc')).toBe(2); // 400 / 200
    expect(plan.total('cpc', '2026')).toBe(1.5); // 600 / 400
  });

  it('stands in place of the item’s own formula', () => {
    const plan = compute({ items: [single, { id: 'y', formula: 'prev(x)', totalFormula: 'x * 10' }] });
    expect(plan.row('y')).toEqual([2, 2, 4]);
    expect(plan.total('y', '2026')).toBe(150);
  });
});
