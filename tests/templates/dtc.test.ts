import { describe, expect, test } from 'vitest';
import { plan } from '../../src/templates/dtc/plan.ts';
import { readChanged } from './read-changed.ts';
import { readPlan } from './read-plan.ts';

const shop = readPlan(plan);

/*
 * Of 68 paid 12% goes back: 59.84 stay, and 3.50 of shipping. Goods are 21.76, less the 12% × 70% that is sold again: 19.93216.
 * The card takes 2.9% of 71.50 and 0.30: 2.3735. The parcel costs 7.50 and 12% × 9 for returns: 8.58. 32.45434 are left.
 */
const left = 32.45434;

describe('what a new customer may cost', () => {
  test('an order leaves 32.45 before promotion', () => {
    expect(shop.at('order_left', '2026-02')).toBeCloseTo(left, 8);
    expect(shop.at('order_left', 'timeline')).toBeCloseTo(left, 8);
    expect(shop.at('break_even_roi', 'timeline')).toBeCloseTo(2.09525, 5); // 68 / 32.45434
  });

  /*
   * With α = β = 1 a customer is still there after k months with 1 / (k + 1), so 24 months add up to 1/2 + … + 1/25, which is the
   * 25th harmonic number 3.8159581778 less 1. At 0.2 orders a month that is 0.56319164 of an order more: 32.45434 × 1.56319164.
   * Six months: H(7) = 2.5928571429, so 0.31857143.
   */
  test('50.73 over two years, 42.79 if it must be back in six months', () => {
    expect(shop.at('lifetime_value', 'timeline')).toBeCloseTo(50.732353, 5);
    expect(shop.at('value_in_goal', '2026-07')).toBeCloseTo(42.793365, 5);
  });

  // with β = 2 the share is 2 / (k + 2): 2 × (H(26) − 1.5) = 2 × (3.8544197162 − 1.5) = 4.7088394 in all
  test('better retention lets a customer cost 63.02', () => {
    expect(readPlan(plan, 'better_retention').at('lifetime_value', 'timeline')).toBeCloseTo(left * 1.94176789, 5);
  });

  test('a click may cost conversion × that', () => {
    expect(shop.at('click_at_most', '2026-03', 'paid_search')).toBeCloseTo(1.62344, 5); // 3.2%
    expect(shop.at('click_at_most', '2026-03', 'paid_social')).toBeCloseTo(0.91318, 5); // 1.8%
    expect(shop.at('click_at_most', '2026-03', 'email')).toBeCloseTo(1.622717, 6); // one order at 5%
  });

  // paid exactly that for every click, a customer from paid search costs what it leaves
  test('at that click price acquisition cost meets the limit', () => {
    const dear = readChanged(plan, [
      { item: 'click_price', at: { channel: 'paid_search' }, set: 0.032 * 50.7323528 },
      { item: 'click_season', set: 1 },
    ]);
    expect(dear.at('acquisition_cost', 'timeline', 'paid_search')).toBeCloseTo(50.732353, 5);
  });
});

describe('what a new customer costs', () => {
  // click price / conversion; commission × 68; 4,000 of content / (22,000 × 0.85 × 2.5% = 467.5)
  test.each([
    ['paid_search', 42.1875],
    ['paid_social', 58.333333],
    ['affiliates', 8.16],
    ['organic', 8.55615],
    ['email', 0],
  ])('%s: %d in January', (channel, cost) => {
    expect(shop.at('acquisition_cost', '2026-01', channel)).toBeCloseTo(cost, 5);
  });

  test('clicks 25% dearer in November make it a quarter more', () => {
    expect(shop.at('acquisition_cost', '2026-11', 'paid_search')).toBeCloseTo(42.1875 * 1.25, 6);
  });

  /*
   * Season adds up to 12 + 5.35 = 17.35. Clicks are dearer in October (1.05 of 1.05), November (1.5 / 1.25) and December (1.25 / 1.15),
   * so 17.35 − 3.8 + 1 + 1.2 + 1.0869565 = 16.8369565 months' visitors are bought. Search: 24,000 × 17.35 / (24,000 / 1.35 × 3.2% × 16.8369565).
   */
  test('over 18 months search costs 43.47 and social 60.11: social never earns it back', () => {
    expect(shop.at('acquisition_cost', 'timeline', 'paid_search')).toBeCloseTo((42.1875 * 17.35) / 16.8369565, 5);
    expect(shop.at('acquisition_cost', 'timeline', 'paid_social')).toBeCloseTo((58.3333333 * 17.35) / 16.8369565, 5);
    expect(shop.target('search_worth').met).toBe(true);
    expect(shop.target('social_worth').met).toBe(false);
  });

  // 43.473 / 32.45434 = 1.33951, so 1/2 + … must reach 1.69755: after 6 months 1.59286, after 7 months 1.71786
  test.each([
    ['paid_search', 7],
    ['paid_social', 18],
    ['organic', 0],
    ['affiliates', 0],
  ])('%s pays back after %d months', (channel, months) => {
    expect(shop.at('payback_months', 'timeline', channel)).toBe(months);
  });

  test('the total flatters: of all channels together a customer pays back in time', () => {
    expect(shop.target('payback').met).toBe(true);
  });
});

/*
 * January, season 0.85. New: search 20,400 / 1.35 × 3.2% = 483.556, social 25,500 / 1.05 × 1.8% = 437.143, organic 467.5,
 * affiliates 119: 1,507.198. Active: 1,500 × 2.81595818 = 4,223.937, who order 0.2 × 0.85 times: 718.069.
 */
describe('January', () => {
  test('has 1,507 new customers and 718 returning orders', () => {
    expect(shop.at('all_new', '2026-01')).toBeCloseTo(1507.1984, 4);
    expect(shop.at('active_customers', '2026-01')).toBeCloseTo(4223.9373, 3);
    expect(shop.at('returning_orders', '2026-01')).toBeCloseTo(718.0693, 4);
    expect(shop.at('visitors', '2026-01', 'email')).toBeCloseTo(14361.387, 2); // / 5%
    expect(shop.at('returning_share', '2026-01')).toBeCloseTo(0.322689, 5); // 718.0693 / 2,225.2677
  });

  // half of January's new customers are still there, and 1,500 × (2.81595818 − 0.5) of the older ones
  test('leaves February 4,227.54 active customers', () => {
    expect(shop.at('active_customers', '2026-02')).toBeCloseTo(753.5992 + 3473.9373, 3);
  });

  // 2,225.2677 × 32.45434 = 72,219.6; spend 20,400 + 25,500 + 1,800 + 4,000 + 119 × 8.16 = 52,671.04; people 15,600 × 1.1, fixed 3,400
  test('loses 1,011', () => {
    expect(shop.at('spend', '2026-01')).toBeCloseTo(52671.04, 6);
    expect(shop.at('contribution', '2026-01')).toBeCloseTo(72219.59 - 52671.04, 1);
    expect(shop.at('profit', '2026-01')).toBeCloseTo(-1011.45, 1);
  });

  /*
   * In: 63.34 an order for 28 of 31 days, and 3 days of December's 200,000. Out: goods for January, and 60 of February's 28 days
   * (2,225.880 orders × 19.93216) less the 90,000 in stock; payment 2.3735 and parcels 8.58 an order; ads, people, fixed costs.
   * 127,308.29 + 19,354.84 − 49,425.65 − 5,281.67 − 19,092.80 − 52,671.04 − 17,160 − 3,400
   */
  test('leaves 119,632 of 120,000 in cash', () => {
    expect(shop.at('receipts', '2026-01')).toBeCloseTo(127308.29 + 19354.84, 1);
    expect(shop.at('purchases', '2026-01')).toBeCloseTo(49425.65, 1);
    expect(shop.at('cash', '2026-01')).toBeCloseTo(119631.97, 1);
  });
});

// worked out in another program, month by month, the repeat orders cohort by cohort
test('customers, profit and cash through the 18 months', () => {
  const months = (item: string) => shop.months(item).map(Math.round);
  expect(months('active_customers')).toEqual([
    4224, 4228, 4230, 4276, 4307, 4375, 4379, 4387, 4440, 4523, 4600, 4923, 5000, 4808, 4699, 4671, 4649, 4676,
  ]);
  expect(months('profit')).toEqual([
    -1011, -992, 515, 784, 2483, 1361, 1384, 2976, 4867, 5234, 11493, 10860, 3271, 2214, 3253, 3089, 4589, 3122,
  ]);
  expect(months('cash')).toEqual([
    119632, 121307, 119116, 117111, 120783, 125427, 122123, 115331, 118484, 81959, 108740, 158323, 158841, 164824, 165947, 166642, 172812,
    176234,
  ]);
});

describe('the scenarios', () => {
  test('clicks 25% dearer: 52.73 a customer from search, more than it leaves', () => {
    const dear = readPlan(plan, 'dearer_clicks');
    expect(dear.at('acquisition_cost', '2026-01', 'paid_search')).toBeCloseTo(52.734375, 6);
    expect(dear.target('search_worth').met).toBe(false);
  });

  // 3.50 less its 2.9%
  test('free shipping takes 3.40 from each order and costs more than it brings', () => {
    const free = readPlan(plan, 'free_shipping');
    expect(free.at('order_left', 'timeline')).toBeCloseTo(left - 3.3985, 8);
    expect(free.at('orders', '2026-01', 'organic')).toBeCloseTo(504.9, 6); // 467.5 × 1.08
    expect(free.at('profit', 'timeline')).toBeLessThan(shop.at('profit', 'timeline'));
  });

  test('half the paid social: 218.57 customers fewer in January, and more profit', () => {
    const half = readPlan(plan, 'half_social');
    expect(half.at('all_new', '2026-01')).toBeCloseTo(1507.1984 - 218.5714, 3);
    expect(half.at('profit', 'timeline')).toBeGreaterThan(shop.at('profit', 'timeline'));
  });

  // returns cost 8 points more: 68 × 8% refunded, less 21.76 × 8% × 70% of goods back, and 9 × 8% for the parcel
  test('returns at 20% leave 27.51 of an order', () => {
    expect(readPlan(plan, 'returns_20').at('order_left', 'timeline')).toBeCloseTo(left - 5.44 + 1.21856 - 0.72, 8);
  });

  test('goods 15% dearer take 2.99', () => {
    expect(readPlan(plan, 'dearer_goods').at('order_left', 'timeline')).toBeCloseTo(left - 2.989824, 8);
  });

  test('a new shop has no returning orders in January', () => {
    const fresh = readPlan(plan, 'new_shop');
    expect(fresh.at('returning_orders', '2026-01')).toBe(0);
    expect(fresh.at('active_customers', '2026-02')).toBeCloseTo(753.5992, 3);
  });
});
