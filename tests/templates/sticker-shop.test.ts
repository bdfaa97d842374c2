import { describe, expect, test } from 'vitest';
import { plan } from '../../src/templates/sticker-shop/plan.ts';
import { changeItems } from './change-items.ts';
import { readPlan } from './read-plan.ts';

const shop = readPlan(plan);

describe('the month of 74 people', () => {
  // as its owner told it: 15 + 12 + 12 + 32 + 24 + 24 + 50 + 80 thousand of pay, 20 + 20 of premises
  test.each([
    ['operations_director', 1, 15000],
    ['design_director', 1, 12000],
    ['lead_designers', 2, 12000],
    ['designers', 8, 32000],
    ['editors', 6, 24000],
    ['operators', 6, 24000],
    ['service', 20, 50000],
    ['packers', 30, 80000],
  ])('%s: %d heads cost %d', (seat, heads, pay) => {
    expect(shop.at('headcount', '2026-05', seat)).toBe(heads);
    expect(shop.at('payroll', '2026-05', seat)).toBeCloseTo(pay, 6);
  });

  test('costs 289,000: 249,000 of pay and 40,000 of premises', () => {
    expect(shop.at('headcount', '2026-05')).toBe(74);
    expect(shop.at('payroll', '2026-05')).toBeCloseTo(249000, 6);
    expect(shop.at('other_fixed', '2026-05')).toBe(40000);
    expect(shop.at('running_cost', '2026-05')).toBeCloseTo(289000, 6);
    expect(shop.at('running_cost', '2026')).toBeCloseTo(3468000, 6);
  });
});

describe('break-even sales', () => {
  /*
   * Of 100 yuan paid 95 stay after refunds. Goods take 33.25, the platform 6.1% of 95 = 5.795, 7 yuan a parcel of 60 make 11.6667,
   * promotion 20: 24.2883 are left. VAT on 61.75 with 6% on top is 61.75 / 1.13 × 0.13 × 1.06 = 7.5302, so 16.7581 remain.
   * 289,000 / 0.167581 = 1,724,538.
   */
  test('are 1.72 million a month, whatever is sold', () => {
    expect(shop.at('left_share', '2026-02')).toBeCloseTo(0.167581, 6);
    expect(shop.at('break_even_sales', '2026-02')).toBeCloseTo(1724538, -1);
    expect(shop.at('break_even_sales', '2026-11')).toBeCloseTo(1724538, -1);
    expect(shop.at('break_even_sales', '2026')).toBeCloseTo(12 * 1724538, -2);
    expect(shop.at('break_even_per_head', '2026-11')).toBeCloseTo(23305, 0); // / 74
  });

  test('leave no profit when sold', () => {
    const sold = readPlan(changeItems(plan, { monthly_sales: { values: 1724537.9 }, season: { values: 1 } }));
    expect(sold.months('profit').every((profit) => Math.abs(profit) < 1)).toBe(true);
    // 28,742.3 orders a month: 958 a day in April, but 1,027 in February, which has 28 days: more than the ERP handles
    expect(sold.at('orders', '2026-04')).toBeCloseTo(28742.3, 1);
    const tooMany = sold.target('erp').periods.filter(({ met }) => !met);
    expect(tooMany.map(({ period }) => period)).toEqual(['2026-02']);
  });

  test('are missed by 1.5 million a month: only June and November earn', () => {
    expect(shop.target('break_even').met).toBe(false);
    expect(shop.months('profit').flatMap((profit, month) => (profit > 0 ? [month + 1] : []))).toEqual([6, 11]);
  });
});

describe('the scenarios', () => {
  // profit of the year: 0.167581 × sales − 3,468,000; orders of 80 leave 100 × (0.167581 + 7/60 − 7/80) = 19.6747, and so on
  test.each([
    ['sales_200k', -3065806, 1724538],
    ['sales_1m', -1457030, 1724538],
    ['sales_2m', 553940, 1724538],
    ['sales_3m', 2564910, 1724538],
    ['order_value_80', 73452, 1468890],
    ['promotion_15', 448458, 1328240],
  ])('%s: profit %d in the year, break-even at %d', (scenario, profit, sales) => {
    const numbers = readPlan(plan, scenario);
    expect(numbers.at('profit', '2026') / 100).toBeCloseTo(profit / 100, 0);
    expect(numbers.at('break_even_sales', '2026-07') / 100).toBeCloseTo(sales / 100, 0);
  });

  test('a margin of 50% needs 6.8 million', () => {
    // goods 47.5: 10.0383 are left before tax, 47.5 / 1.13 × 0.13 × 1.06 = 5.7925 is tax; 289,000 / 0.042458
    expect(readPlan(plan, 'margin_50').at('break_even_sales', '2026-07') / 1000).toBeCloseTo(6806.6, 0);
  });

  test('wages doubled add 249,000 a month', () => {
    expect(readPlan(plan, 'wages_doubled').at('running_cost', '2026-07')).toBeCloseTo(538000, 6);
  });
});
