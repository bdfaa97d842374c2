import { describe, expect, test } from 'vitest';
import { plan } from '../../src/templates/agency/plan.ts';
import { readChanged } from './read-changed.ts';
import { readPlan } from './read-plan.ts';

const shop = readPlan(plan);
const near = (value: number) => Math.round(value);

/*
 * Wage × 1.2 + 800 a head: manager 11,000, operations 8,000, promotion 9,200, design 8,000, copy 7,400, service 5,960.
 * Own    small  11,000 + 8,000 + 8,000 + 2 × 5,960                     =  38,920
 *        middle 11,000 + 16,000 + 9,200 + 16,000 + 7,400 + 6 × 5,960   =  95,360
 *        large  11,000 + 48,000 + 27,600 + 40,000 + 22,200 + 12 × 5,960 = 220,320
 * Kept   small  11,920; middle 8,000 + 35,760 = 43,760; large 11,000 + 8,000 + 71,520 = 90,520
 * Agency small  4,000 + 1,840 + 2,400 = 8,240; middle 5,500 + 8,000 + 7,360 + 12,000 + 3,700 = 36,560;
 *        large  11,000 + 24,000 + 18,400 + 24,000 + 14,800 = 92,200
 */
test.each([
  ['small_own', 5, 38920, 11920, 8240],
  [null, 13, 95360, 43760, 36560],
  ['large_own', 30, 220320, 90520, 92200],
])('%s: %d heads cost %d; people for %d are kept beside an agency of %d', (scenario, heads, own, kept, agency) => {
  const numbers = readPlan(plan, scenario);
  expect(numbers.at('own_people', '2026-05')).toBe(heads);
  expect(['own_team', 'kept_team', 'agency_team'].map((item) => near(numbers.at(item, '2026-05')))).toEqual([own, kept, agency]);
});

/*
 * Of 100 yuan paid 90 stay after refunds. Goods take 40.5, the platform 6.1% of 90 = 5.49, parcels 10.3 / 155 × 100 = 6.6452,
 * promotion 20, tax (90 − 40.5) / 1.13 × 0.13 × 1.06 = 6.0364: 11.3285 are left.
 * Up to 5 million a year tax is 90 / 1.01 × 0.01 × 1.06 = 0.9446, and 16.4203 are left.
 */
test('of 100 yuan sold 11.33 are left, or 16.42 up to 5 million a year', () => {
  expect(shop.at('left_share', '2026')).toBeCloseTo(0.113285, 6);
  expect(readPlan(plan, 'small_own').at('left_share', '2026')).toBeCloseTo(0.164203, 6);
});

describe('break-even', () => {
  /*
   * Team saved S: 27,000, 51,600, 129,800 a month. Fee only: S. Share only: S / 5%. Fee plus share: (S − fee) / 3%.
   * Fee first: three fees, then 4% of nine months whose season adds up to 12 − 0.975 − 0.725 − 1.04 = 9.26:
   * (12 × 51,600 − 3 × 25,000) / 0.3704. Share of profit: (S / 0.3 + kept) / 0.1132847, small / 0.1642028.
   * Between contracts: fee / (5% − 3%). The agency: (its people − fee) / 3%.
   */
  test.each([
    ['small_own', [27000, 540000, 733333, 809935, 620696, 250000, 108000]],
    [null, [51600, 1032000, 1053333, 1469222, 1904582, 1000000, 552000]],
    ['large_own', [129800, 2596000, 3326667, 3881210, 4618336, 1500000, 2073333]],
  ])('%s', (scenario, expected) => {
    const numbers = readPlan(plan, scenario);
    const items = ['fee', 'share', 'fee_share', 'fee_then_share', 'profit_share', 'contracts'].map((name) => `even_${name}`);
    expect([...items, 'agency_even_sales'].map((item) => near(numbers.at(item, 'timeline')))).toEqual(expected);
  });

  test.each([
    ['share_only', 1032000],
    ['fee_share', (51600 - 20000) / 0.03],
    ['fee_then_share', 544200 / 0.3704],
    ['profit_share', 1904582.495],
  ])('%s: sold, both ways leave the same; a little less and the agency is better, a little more and the team is', (contract, sales) => {
    const gain = (monthly: number) => readChanged(plan, [{ item: 'monthly_sales', set: monthly }], contract).at('gain', 'timeline');
    expect(Math.abs(gain(sales))).toBeLessThan(0.01);
    expect(gain(sales * 0.99)).toBeGreaterThan(1000);
    expect(gain(sales * 1.01)).toBeLessThan(-1000);
  });

  test('fee only: a fee of 51,600 leaves the same, whatever is sold', () => {
    for (const monthly of [1200000, 2000000, 2900000]) {
      const changes = [
        { item: 'monthly_sales', set: monthly },
        { item: 'fee_alone', set: 51600 },
      ];
      expect(readChanged(plan, changes, 'fee_only').at('gain', 'timeline')).toBeCloseTo(0, 4);
    }
  });

  test('where a fee alone costs more than the team, the own team is better from the first yuan', () => {
    expect(readChanged(plan, [{ item: 'fee_with_share', set: 60000 }]).at('even_fee_share', 'timeline')).toBe(0);
  });
});

/*
 * 24 million × 0.11328467 = 2,718,832 before people. Own: − 1,144,320. With an agency 525,120 are kept, and it gets
 * 360,000; 5% of 24 million; 240,000 + 3%; 3 × 25,000 + 4% of 18.52 million = 815,800; 30% of 2,193,712. Its people cost 438,720.
 */
describe('the year under each contract', () => {
  test.each([
    [null, 1574512, 0, 0],
    ['fee_only', 1833712, 360000, -78720],
    ['share_only', 993712, 1200000, 761280],
    ['fee_share', 1233712, 960000, 521280],
    ['fee_then_share', 1377912, 815800, 377080],
    ['profit_share', 1535598, 658114, 219394],
  ])('%s leaves the brand %d; the agency gets %d and keeps %d', (scenario, profit, income, kept) => {
    const numbers = readPlan(plan, scenario);
    expect(['profit', 'agency_income', 'agency_profit'].map((item) => near(numbers.at(item, '2026')))).toEqual([profit, income, kept]);
    // the same profit, down from sales cost by cost
    const cost = ['goods', 'platform', 'logistics', 'promotion', 'tax', 'payroll'].map((item) => numbers.at(item, '2026'));
    expect(numbers.at('net_sales', '2026') - cost.reduce((sum, one) => sum + one, 0)).toBeCloseTo(numbers.at('profit', '2026'), 5);
  });

  test('at 2 million fee only is best for the brand, but the agency loses on it; the own team is the best that both can live with', () => {
    expect(shop.at('best_way', 'timeline')).toBe(2);
    expect(shop.at('fair_way', 'timeline')).toBe(1);
    expect(readPlan(plan, 'fee_only').target('agency_profit').met).toBe(false);
    expect(readPlan(plan, 'fee_share').target('not_worse').met).toBe(false);
  });

  // 350,000 × 12 × (0.1642028 − 3%) − 12 × (11,920 + 5,000), against × 0.1642028 − 12 × 38,920
  test('a small project of 350,000 is better off with an agency, by 138,000 a year', () => {
    const small = readPlan(plan, 'small_fee_share');
    expect(near(small.at('own_profit', '2026'))).toBe(222612);
    expect(near(small.at('gain', '2026'))).toBe(138000);
    expect(small.target('not_worse').met).toBe(true);
  });

  // the agency's price is 12 × 30,000 + 3% of 50 million = 1,860,000; it saves 12 × 129,800 = 1,557,600
  test('a large one of 50 million a year is not, by 302,400', () => {
    expect(near(readPlan(plan, 'large_fee_share').at('gain', '2026'))).toBe(-302400);
  });
});

describe('how much more the agency must sell', () => {
  /*
   * Share only: (1,200,000 − 619,200) / 24 million / (0.1132847 − 5%). Fee plus share: 340,800 / 24 million / 0.0832847.
   * Fee first: 196,600 / (2,718,832 − 740,800). Share of profit: (1,574,512 / 0.7 + 525,120) / 2,718,832 − 1.
   */
  test.each([
    ['fee_only', 0],
    ['share_only', 0.382399],
    ['fee_share', 0.1705],
    ['fee_then_share', 0.099392],
    ['profit_share', 0.020447],
  ])('%s: %d', (contract, lift) => {
    const needed = readPlan(plan, contract).at('lift_needed', 'timeline');
    expect(needed).toBeCloseTo(lift, 5);
    if (lift === 0) return;
    // sold, it leaves exactly what the own team would have
    expect(readChanged(plan, [{ item: 'agency_lift', set: needed }], contract).at('gain', 'timeline')).toBeCloseTo(0, 3);
  });

  test('20% more is enough for fee plus share', () => {
    const lifted = readPlan(plan, 'fee_share_lift');
    expect(near(lifted.at('gain', '2026'))).toBe(58966); // 4.8 million × 0.0832847 − 340,800
    expect(lifted.target('not_worse').met).toBe(true);
  });

  test('no sales make up for a share above what a yuan leaves', () => {
    expect(readChanged(plan, [{ item: 'share_with_fee', set: 0.12 }], 'fee_share').at('lift_needed', 'timeline')).toBe(9.99);
  });
});
