import { describe, expect, test } from 'vitest';
import { allBlocks } from '../../src/blocks/all-blocks.ts';
import { addBlock, changePlan, type Plan } from '../../src/core/index.ts';
import { empty } from '../../src/templates/empty.ts';
import { changeItems } from '../templates/change-items.ts';
import { readPlan } from '../templates/read-plan.ts';

/** The empty plan with a block: its stand-ins are a shop of 32,000 visitors, 1,280 orders and 200,000 of GMV a month, 156.25 an order. */
function withBlock(id: string): Plan {
  const block = allBlocks.find((candidate) => candidate.id === id);
  if (!block) throw new Error(`no block ${id}`);
  return changePlan(empty.load(), (draft) => addBlock(draft, block)).plan;
}
const read = (id: string) => readPlan(withBlock(id));
const january = '2026-01';

describe('fixed positions', () => {
  const shop = read('cpt');

  test('the focus picture of three days: 6,000 for 450,000 views, 5,400 visitors, 151.2 orders, 23,625 of GMV', () => {
    // orders: 4% of the shop × 0.7; GMV at 156.25
    expect(shop.at('cpt_cost', january, 'cpt_focus')).toBe(6000);
    expect(shop.at('cpt_visitors', january, 'cpt_focus')).toBeCloseTo(5400, 6);
    expect(shop.at('cpt_orders', january, 'cpt_focus')).toBeCloseTo(151.2, 6);
    expect(shop.at('cpt_sales', january, 'cpt_focus')).toBeCloseTo(23625, 6);
    expect(shop.at('cpt_roi', january, 'cpt_focus')).toBeCloseTo(3.9375, 6);
    expect(shop.at('cpt_visit_cost', january, 'cpt_focus')).toBeCloseTo(1.1111, 4);
  });

  test('is worth 3,543.75 a day: half of what 90% of 23,625 leave, over three days', () => {
    expect(shop.at('cpt_profit', january, 'cpt_focus')).toBeCloseTo(4631.25, 6); // 10,631.25 − 6,000
    expect(shop.at('cpt_price_limit', january, 'cpt_focus')).toBeCloseTo(3543.75, 6);
  });

  test('at that price it earns nothing', () => {
    const dear = readPlan(changeItems(withBlock('cpt'), { cpt_price: { values: { cpt_focus: 3543.75, cpt_banner: 800 } } }));
    expect(dear.at('cpt_profit', january, 'cpt_focus')).toBeCloseTo(0, 6);
  });

  test('the banner brings 2.625 for a yuan, both together 3.4125, which meets the target of 3', () => {
    expect(shop.at('cpt_roi', january, 'cpt_banner')).toBeCloseTo(2.625, 6); // 10,500 / 4,000
    expect(shop.at('cpt_roi', '2026')).toBeCloseTo(3.4125, 6); // (23,625 + 10,500) / 10,000
    expect(shop.target('cpt_roi').met).toBe(true);
  });
});

describe('price ranges', () => {
  const shop = read('price_floor');

  // of a yuan stay 0.9 × 0.939 − 0.2 = 0.6451; a hero costs 80 × 0.9 + 8.3 = 80.3, so 80.3 / 0.6451
  test.each([
    ['price_hero', 124.4768, 169 - 149],
    ['price_lead', 49.1397, 39 - 49.1397],
    ['price_event', 90.9936, 99 - 90.9936],
    ['price_rich', 166.331, 259 - 239],
  ])('%s breaks even at %d and has %d left', (product, price, left) => {
    expect(shop.at('price_break_even', january, product)).toBeCloseTo(price, 3);
    expect(shop.at('price_headroom', january, product)).toBeCloseTo(left, 3);
  });

  test('the traffic product breaks through, and its target says so', () => {
    expect(shop.at('price_headroom', january)).toBeCloseTo(-10.1397, 3);
    expect(shop.target('price_floor').met).toBe(false);
  });

  test('a hero with elasticity 2 sells (199 / 169)² = 1.3866 times as much, and earns most at twice its break-even price', () => {
    expect(shop.at('price_uplift', january, 'price_hero')).toBeCloseTo(1.38654, 5);
    expect(shop.at('price_best', january, 'price_hero')).toBeCloseTo(248.9536, 3);
    // 512 pieces × (199 × 0.6451 − 80.3) = 24,614.35; 709.91 × (169 × 0.6451 − 80.3) = 20,389.9
    expect(shop.at('price_profit_list', january, 'price_hero')).toBeCloseTo(24614.35, 1);
    expect(shop.at('price_gain', january, 'price_hero')).toBeCloseTo(-4224.4, 0);
  });

  test('no price near the best one earns more', () => {
    const profit = (price: number) =>
      readPlan(changeItems(withBlock('price_floor'), { price_campaign: { values: price } })).at(
        'price_profit_campaign',
        january,
        'price_hero',
      );
    expect(profit(248.9536)).toBeGreaterThan(profit(247));
    expect(profit(248.9536)).toBeGreaterThan(profit(251));
    expect(profit(124.47683)).toBeCloseTo(0, 1);
  });
});

describe('member tiers', () => {
  const shop = read('member_tiers');

  // silver: 384 returning orders × 25% = 96, 15,000 at full price; 450 off; points 14,550 × 0.5% × 1.5 × 60% = 65.475;
  // 1 − 22 / 26 of 14,550 is due to the benefits: 2,238.46, half of it margin
  test.each([
    ['tier_basic', 0, 99, -99],
    ['tier_silver', 450, 65.475, 603.756],
    ['tier_gold', 450, 51.3, 353.7],
    ['tier_diamond', 240, 24.84, 72.4933],
  ])('%s: %d of discounts, %d of points, gain %d', (tier, discount, points, gain) => {
    expect(shop.at('tier_discount_cost', january, tier)).toBeCloseTo(discount, 6);
    expect(shop.at('tier_points_cost', january, tier)).toBeCloseTo(points, 6);
    expect(shop.at('tier_gain', january, tier)).toBeCloseTo(gain, 3);
  });

  test('together they earn 930.95 a month, 11,171 a year', () => {
    expect(shop.at('tier_gain', january)).toBeCloseTo(930.949, 3);
    expect(shop.at('tier_gain', '2026')).toBeCloseTo(11171.39, 1);
    expect(shop.target('tier_gain').met).toBe(true);
  });
});

describe('group buying', () => {
  const shop = read('group_buying');

  // a single piece leaves 99 × 0.939 − 51.3 = 41.661
  test.each([
    ['group_two', 326.4, 37.01295, 0.5628],
    ['group_three', 537.6, 30.50568, 0.45523],
    ['group_five', 144, 21.20958, 0.39285],
  ])('%s: %d orders, %d a piece, completion needed %d', (step, orders, margin, needed) => {
    expect(shop.at('group_orders', january, step)).toBeCloseTo(orders, 6);
    expect(shop.at('group_margin', january, step)).toBeCloseTo(margin, 6);
    expect(shop.at('group_completion_needed', january, step)).toBeCloseTo(needed, 4);
  });

  test('groups of three: 46,836 of GMV, 10,036 paid back, 5,735 more than single sales', () => {
    expect(shop.at('group_sales', january, 'group_three')).toBeCloseTo(46835.712, 3); // 537.6 × 87.12
    expect(shop.at('group_refunds', january, 'group_three')).toBeCloseTo(10036.224, 3); // 256 × 30% × 1.5 × 87.12
    expect(shop.at('group_gain', january, 'group_three')).toBeCloseTo(16399.8536 - 10665.216, 3);
  });

  test('at the completion needed they earn what single sales do', () => {
    const even = readPlan(changeItems(withBlock('group_buying'), { group_completion: { values: { group_five: 0.392849, '*': 0.8 } } }));
    expect(Math.abs(even.at('group_gain', january, 'group_five'))).toBeLessThan(0.05);
  });
});

describe('quality scores', () => {
  const shop = read('quality_scores');

  test.each([
    ['quality_depth', 0.914286], // 3.2 / 3.5
    ['quality_stay', 0.961538], // 50 / 52
    ['quality_score', 1.021277], // 4.8 / 4.7
    ['quality_refund', 0.8], // 8 / 10
  ])('%s stands at %d of its peers', (measure, index) => {
    expect(shop.at('quality_index', january, measure)).toBeCloseTo(index, 6);
    expect(shop.target(measure).met).toBe(index >= 1);
  });

  test('three are below; bounces lose 53 orders, refunds 4,000 more than peers', () => {
    expect(shop.at('quality_below', january)).toBe(3);
    expect(shop.at('quality_lost_orders', january)).toBeCloseTo(53.3333, 3); // 1,280 × 2% / 48%
    expect(shop.at('quality_extra_refunds', january)).toBeCloseTo(4000, 6);
  });
});

describe('the cohort table', () => {
  const published = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];

  test('has the parameters that make the published series likeliest', () => {
    const likelihood = (alpha: number, beta: number) => {
      const items = { cohort_alpha: { values: alpha }, cohort_beta: { values: beta } };
      const shop = readPlan(changeItems(withBlock('cohort'), items));
      const model = published.map((_, months) => shop.at('cohort_survival', january, `cohort_m${months}`));
      const left = published
        .slice(1)
        .map((share, index) => [(published[index] ?? 0) - share, (model[index] ?? 0) - (model[index + 1] ?? 0)]);
      return [...left, [published[7] ?? 0, model[7] ?? 0]].reduce((sum, [seen = 0, likely = 0]) => sum + seen * Math.log(likely), 0);
    };
    const best = likelihood(0.668, 3.806);
    // Two steps of the third decimal away it is worse, along the ridge too (α and β rise together).
    for (const [alpha, beta] of [
      [0.658, 3.806],
      [0.678, 3.806],
      [0.668, 3.746],
      [0.668, 3.866],
      [0.688, 3.926],
      [0.648, 3.686],
    ] as const)
      expect(best).toBeGreaterThan(likelihood(alpha, beta));
  });

  test('keeps within 2.3 points of the published series', () => {
    const shop = read('cohort');
    published.forEach((share, months) => {
      expect(Math.abs(shop.at('cohort_survival', january, `cohort_m${months}`) - share)).toBeLessThan(0.023);
    });
    // β / (α + β) = 3.806 / 4.474
    expect(shop.at('cohort_survival', january, 'cohort_m1')).toBeCloseTo(0.850693, 6);
  });

  test('carries each month’s customers down the diagonal', () => {
    const shop = readPlan(changeItems(withBlock('cohort'), { new_customers: { values: [1000, 2000, 0], opening: 0 } }));
    expect(shop.at('cohort_active', '2026-01', 'cohort_m0')).toBeCloseTo(1000, 6);
    expect(shop.at('cohort_active', '2026-02', 'cohort_m1')).toBeCloseTo(850.693, 3);
    expect(shop.at('cohort_active', '2026-02', 'cohort_m0')).toBeCloseTo(2000, 6);
    expect(shop.at('cohort_active', '2026-03', 'cohort_m1')).toBeCloseTo(1701.386, 3);
    // 3.806 × 4.806 / (4.474 × 5.474)
    expect(shop.at('cohort_active', '2026-03', 'cohort_m2')).toBeCloseTo(746.881, 2);
    expect(shop.at('cohort_active', '2026-09')).toBeCloseTo(2000 * 0.48887, 0);
  });

  test('values a new customer at 85.16', () => {
    const shop = read('cohort');
    // 1 + .8507 + .7469 + .6698 + .6100 + .5619 + .5223 + .4889 = 5.4505 months × 0.2 orders × 156.25 × 50%
    expect(shop.at('cohort_lifetime', january)).toBeCloseTo(5.4505, 3);
    expect(shop.at('cohort_value', january)).toBeCloseTo(85.16, 1);
  });
});

describe('distribution', () => {
  const shop = read('platforms');

  // own: 180,000 − 78,300 goods − 10,980 fees − 40,000 promotion − 10,500 parcels
  // inside: 30,000 × 90% × 70% = 18,900 − 11,745 − 189 − 1,575; outside: 17,550 − 11,745 − 450
  test.each([
    ['platform_own', 40220, 0.22344],
    ['platform_inside', 5391, 0.28524],
    ['platform_outside', 5355, 0.30513],
  ])('%s leaves %d, %d of its revenue', (outlet, profit, margin) => {
    expect(shop.at('platform_profit', january, outlet)).toBeCloseTo(profit, 6);
    expect(shop.at('platform_margin', '2026', outlet)).toBeCloseTo(margin, 4);
  });

  test('distributors may be given 50.2% and 54.8%, no more', () => {
    expect(shop.at('platform_discount_limit', january, 'platform_inside')).toBeCloseTo(0.501684, 6);
    expect(shop.at('platform_discount_limit', january, 'platform_outside')).toBeCloseTo(0.548333, 6);
    const margins = { platform_wholesale_margin: { values: { platform_own: 0, platform_inside: 0.501684, platform_outside: 0.548333 } } };
    const given = readPlan(changeItems(withBlock('platforms'), margins));
    expect(Math.abs(given.at('platform_profit', january, 'platform_inside'))).toBeLessThan(0.1);
    expect(Math.abs(given.at('platform_profit', january, 'platform_outside'))).toBeLessThan(0.1);
  });
});

describe('an agency', () => {
  const shop = read('agency');

  // half of 34,000 of payroll is saved
  test.each([
    ['agency_fee_only', 15000, 2000, 0],
    ['agency_share_only', 16000, 1000, 212500],
    ['agency_fee_share', 13000, 4000, 300000],
    ['agency_fee_then_share', 8000, 9000, 283333.33],
  ])('%s costs %d, saves %d, and is as dear as the own team at %d', (contract, cost, saved, even) => {
    expect(shop.at('agency_cost', january, contract)).toBe(cost);
    expect(shop.at('agency_saving', january, contract)).toBe(saved);
    expect(shop.at('agency_even_sales', january, contract)).toBeCloseTo(even, 1);
  });

  test('takes its share from the fourth month on', () => {
    expect(shop.at('agency_cost', '2026-03', 'agency_fee_then_share')).toBe(8000);
    expect(shop.at('agency_cost', '2026-04', 'agency_fee_then_share')).toBe(12000);
    expect(shop.at('agency_cost', '2026', 'agency_fee_then_share')).toBe(132000);
    expect(shop.at('agency_cost_rate', '2026', 'agency_fee_then_share')).toBeCloseTo(0.055, 9);
  });
});

describe('a goal broken down', () => {
  const shop = read('goal_split');

  test('by the plan’s own season: a shop of 200,000 in every month asks 250,000 of each', () => {
    expect(shop.at('goal_month', january)).toBeCloseTo(250000, 6);
    expect(shop.at('goal_month', '2026Q1')).toBeCloseTo(750000, 6);
    expect(shop.at('goal_month', '2026')).toBeCloseTo(3000000, 6);
    expect(shop.at('goal_gap', '2026')).toBeCloseTo(-600000, 6);
    expect(shop.at('goal_growth', '2026')).toBeCloseTo(0.25, 12); // 3m / 2.4m
  });

  test('evenly by days: 31 of 365 of them in January, 90 in the first quarter', () => {
    const even = readPlan(changeItems(withBlock('goal_split'), { goal_way: { values: 3 } }));
    expect(even.at('goal_month', january)).toBeCloseTo(254794.5205, 4);
    expect(even.at('goal_month', '2026Q1')).toBeCloseTo(739726.0274, 4);
  });

  test('by last year: 380,000 of 2.58m in November', () => {
    const lastYear = Array.from({ length: 12 }, (_, month) => (month === 10 ? 380000 : 200000));
    const split = readPlan(changeItems(withBlock('goal_split'), { goal_way: { values: 2 }, goal_last_year: { values: lastYear } }));
    expect(split.at('goal_month', '2026-11')).toBeCloseTo(441860.4651, 4); // 3m × 0.38 / 2.58
    expect(split.at('goal_month', '2026')).toBeCloseTo(3000000, 6);
  });

  test('by hand: weights of 1 to 3 and 0 otherwise ask 500,000, 1m and 1.5m', () => {
    const weights = [1, 2, 3, ...Array.from({ length: 9 }, () => 0)];
    const split = readPlan(changeItems(withBlock('goal_split'), { goal_way: { values: 4 }, goal_by_hand: { values: weights } }));
    expect(['2026-01', '2026-02', '2026-03', '2026-04'].map((month) => split.at('goal_month', month))).toEqual([
      500000, 1000000, 1500000, 0,
    ]);
  });

  test('hero products bring 40% of 250,000: 100,000 / 169 = 591.7 orders of 13,149 visitors', () => {
    expect(shop.at('goal_by_kind', january, 'goal_hero')).toBeCloseTo(100000, 6);
    expect(shop.at('goal_orders', january, 'goal_hero')).toBeCloseTo(591.716, 3);
    expect(shop.at('goal_visitors', january, 'goal_hero')).toBeCloseTo(13149.244, 3);
    expect(shop.at('goal_by_kind', january)).toBeCloseTo(250000, 6);
  });
});

describe('launches and seasons', () => {
  const shop = read('life_curve');
  const course = (product: string) =>
    Array.from({ length: 12 }, (_, month) => shop.at('life_stage', `2026-${String(month + 1).padStart(2, '0')}`, product));

  test('a product of May rises in two months, holds for two more and falls by 40% a month', () => {
    const fall = [0.6, 0.36, 0.216, 0.1296, 0.07776, 0.046656, 0.0279936, 0.01679616];
    // from May on: 50%, 100%, 100%, 100%, then the fall, which goes on to April
    expect(course('life_summer').map((stage) => Math.round(stage * 1e8) / 1e8)).toEqual([
      ...fall.slice(4),
      0.5,
      1,
      1,
      1,
      ...fall.slice(0, 4),
    ]);
  });

  test('a year of it sells 397,984 at a peak of 80,000', () => {
    // 3.5 + 0.6 (1 − 0.6⁸) / 0.4 = 4.97480576 months at the top
    expect(shop.at('life_sales', '2026', 'life_summer')).toBeCloseTo(397984.4608, 4);
    expect(shop.at('life_sales_share', '2026', 'life_summer')).toBeCloseTo(0.25, 12); // four of a kind
    expect(shop.at('life_index', '2026', 'life_summer')).toBeCloseTo(0.25 / 0.3, 12); // of 30 in 100 products
  });
});

describe('costs in steps', () => {
  const shop = read('cost_steps');
  const selling = (ordersAMonth: number, gmvAMonth = 200000) =>
    readPlan(changeItems(withBlock('cost_steps'), { orders: { values: ordersAMonth }, gmv: { values: gmvAMonth } }));

  test('1,280 parcels cost 8 each, 720 short of the step that would save 1,280', () => {
    expect(shop.at('step_parcel_cost', january)).toBe(10240);
    expect(shop.at('step_parcels_short', january)).toBe(720);
    expect(shop.at('step_parcels_saved', january)).toBe(1280);
  });

  test.each([
    [1999, 8, 1],
    [2000, 7, 4000],
    [5999, 7, 1],
    [6000, 6, 0],
  ])('%d parcels cost %d each and are %d short of the next step', (sold, price, short) => {
    expect(selling(sold).at('step_parcel_price', january)).toBe(price);
    expect(selling(sold).at('step_parcels_short', january)).toBe(short);
  });

  test('at 2.4m a year half of the 30,000 comes back; 0.6% of it are 14,400; both are equal at 5m', () => {
    expect(shop.at('step_annual_fee', january)).toBe(15000);
    expect(shop.at('step_base_fee', '2026')).toBeCloseTo(14400, 9);
    expect(shop.at('step_fee_break_even', january)).toBeCloseTo(5000000, 6);
    expect(selling(1280, 500000).at('step_annual_fee', january)).toBe(0);
    expect(selling(1280, 100000).at('step_annual_fee', january)).toBe(30000);
  });

  test('one ERP takes 31,000 orders in January, a thirty-one-day month, and not one more', () => {
    expect(selling(31000).at('step_erp_cost', january)).toBe(1500);
    expect(selling(31001).at('step_erp_cost', january)).toBe(3000);
  });
});
