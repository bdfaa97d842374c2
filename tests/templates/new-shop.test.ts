import { describe, expect, test } from 'vitest';
import { plan } from '../../src/templates/new-shop/plan.ts';
import { readPlan } from './read-plan.ts';

const shop = readPlan(plan);

describe('the two years', () => {
  test('go through the five stages, with three months of trial', () => {
    const months = ['preparing', 'opening_stage', 'growth', 'maturity', 'stable'].map((stage) => shop.at('is_stage', 'timeline', stage));
    expect(months).toEqual([2, 3, 7, 6, 6]);
  });

  test('mark the first four weeks after the opening in March', () => {
    const weeks = (plan.events ?? []).filter(({ id }) => id.startsWith('week_'));
    expect(weeks.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).toEqual([
      '2026-03-02 2026-03-08 milestone',
      '2026-03-09 2026-03-15 milestone',
      '2026-03-16 2026-03-22 milestone',
      '2026-03-23 2026-03-29 milestone',
    ]);
  });

  test('start with the deposit and two people: 83,900 in the first month', () => {
    // 50,000 of deposit + 15,000 of setting up + (8,500 + 6,000) × 1.2 + 1,500 of rent
    expect(shop.at('deposit_paid', 'timeline')).toBe(50000);
    expect(shop.at('payback_balance', '2026-01')).toBeCloseTo(-83900, 6);
    expect(shop.at('profit', '2026-01')).toBeCloseTo(-33900, 6);
  });

  /*
   * March: 15,000 × 1.04 × 2.5% = 390 orders at 155 are 60,450, of which 54,405 stay. Goods 23,666.175, platform 6.1% = 3,318.705,
   * parcels 390 × 10.3 = 4,017, promotion 30% + 15,000 = 33,135, four people 27,720, rent and tools 1,900,
   * tax 54,405 / 1.01 × 1% × 1.06 = 570.98.
   */
  test('lose 39,923 in the month of the opening', () => {
    expect(shop.at('orders', '2026-03')).toBeCloseTo(390, 6);
    expect(shop.at('gmv', '2026-03')).toBeCloseTo(60450, 6);
    expect(shop.at('profit', '2026-03')).toBeCloseTo(-39922.86, 2);
    // 12 of the month's 31 days are paid out in April
    expect(shop.at('receipts', '2026-03')).toBeCloseTo((54405 * 19) / 31, 6);
  });

  test('buy 15 days of March’s goods in February', () => {
    expect(shop.at('purchases', '2026-02')).toBeCloseTo((23666.175 / 31) * 15, 6);
  });

  test('distribute only in the stable stage: 30% more sales, of which a quarter is left', () => {
    expect(shop.at('distribution_sales', '2027-06')).toBe(0);
    expect(shop.at('distribution_sales', '2027-07')).toBeCloseTo(0.3 * shop.at('gmv', '2027-07'), 6);
    expect(shop.at('distribution_profit', '2027Q4')).toBeCloseTo(0.075 * shop.at('gmv', '2027Q4'), 6);
  });
});

// worked out in another program, month by month
describe('the payback', () => {
  test('cumulative cash, month by month', () => {
    expect(shop.months('payback_balance').map(Math.round)).toEqual([
      -83900, -129251, -189905, -217070, -263926, -320920, -321763, -352937, -377525, -440275, -441755, -345558, -325668, -311279, -297200,
      -260914, -271509, -259537, -148017, -131109, -91470, -142400, 6223, 199080,
    ]);
    expect(Math.round(shop.at('profit', '2026'))).toBe(-112123);
    expect(Math.round(shop.at('profit', '2027'))).toBe(596835);
  });

  test('the balance is the owner’s 500,000 and what came and went', () => {
    expect(shop.at('cash', 'timeline')).toBeCloseTo(500000 + shop.at('payback_balance', 'timeline'), 6);
    expect(shop.at('lowest_cash', 'timeline')).toBeCloseTo(500000 - shop.at('most_needed', 'timeline'), 6);
  });

  test.each([
    [null, 23, 441755, 11, 199080],
    ['pending_mark', 24, 491755, 11, 149080],
    ['old_annual_fee', 24, 464719, 10, 174648],
    ['long_trial', 24, 490482, 11, 54299],
    ['slow_growth', 25, 430609, 11, -216198],
    ['no_distribution', 24, 441755, 11, 64496],
    ['refunds_20', 25, 490849, 11, -104204],
    ['dear_materials', 25, 509119, 11, -65692],
  ])('%s: month %d, at most %d tied up in month %d, %d in the end', (scenario, month, needed, lowest, end) => {
    const numbers = readPlan(plan, scenario);
    const found = ['payback_month', 'most_needed', 'lowest_month', 'payback_balance'].map((item) =>
      Math.round(numbers.at(item, 'timeline')),
    );
    expect(found).toEqual([month, needed, lowest, end]);
  });

  test('every scenario is tried', () => {
    expect(plan.scenarios).toHaveLength(7);
  });
});

test('sales reach their goal in every stage; the first year overspends on promotion, the second keeps within 20%', () => {
  expect(shop.target('promotion_gmv').periods.map(({ met }) => met)).toEqual([false, true]);
  // March 50,000 × 1.04; June is the first month of growth: 50,000 × (0.85 + 0.94) + 120,000 × 1.28
  expect(shop.at('sales_goal', '2026Q1')).toBeCloseTo(52000, 6);
  expect(shop.at('sales_goal', '2026Q2')).toBeCloseTo(243100, 6);
  expect(shop.at('sales_goal', '2027')).toBeCloseTo(2400000, 6);
  expect(shop.target('payback').met).toBe(true);
  expect(shop.target('cash').met).toBe(true);
  expect(shop.target('sales_quarter').met).toBe(true);
});
