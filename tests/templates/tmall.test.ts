import { describe, expect, test } from 'vitest';
import { tmall } from '../../src/templates/tmall/tmall.ts';
import { changeItems } from './change-items.ts';
import { readPlan } from './read-plan.ts';

const plan = tmall.load();
const shop = readPlan(plan);

// Every expected number is from the shop's written description, worked out by hand or in another program.
describe('a month without a campaign', () => {
  const plainMonth = readPlan(
    changeItems(plan, {
      uv_index: { values: 1 },
      cvr_factor: { values: 1 },
      price_factor: { values: 1 },
      cpc_factor: { values: 1 },
      refund_rate: { values: 0.1 },
      // 298.6667 + 180 + 90 + 100 + 96 + 115.2 new orders in every month of the year before
      new_orders: { opening: 879.8666666667 },
    }),
  );

  test.each([
    ['orders', 1257.2231],
    ['visitors', 32026.1827],
    ['gmv', 201586.2415],
    ['net_sales', 181427.6174],
    ['promotion', 37575],
    ['goods', 79447.1536],
    ['platform', 11067.0847],
    ['logistics', 10017.5537],
    ['contribution', 43320.8253],
    ['payroll', 34027.1381],
    ['tax', 1904.0918],
    ['profit', 4889.5954],
    ['break_even_roi', 2.4919],
  ])('%s is %d in the first month and in the last', (item, expected) => {
    expect(plainMonth.at(item, '2026-01')).toBeCloseTo(expected, 4);
    expect(plainMonth.at(item, '2026-12')).toBeCloseTo(expected, 4);
  });

  test.each([
    ['ztc', 14000, 9333.33, 298.67, 47189],
    ['wxt', 7800, 6000, 180, 28440],
    ['zz', 5400, 4500, 90, 13950],
    ['tbk', 1595, 2000, 100, 14500],
    ['live', 5880, 2400, 96, 14400],
    ['organic', 1500, 3600, 115.2, 18202],
    ['member', 1400, 4192.85, 377.36, 64905],
  ])('channel %s costs %d and brings %d visitors, %d orders, %d of GMV', (channel, spend, visitors, orders, gmv) => {
    expect(plainMonth.at('spend', '2026-01', channel)).toBeCloseTo(spend, 6);
    expect(plainMonth.at('visitors', '2026-01', channel)).toBeCloseTo(visitors, 2);
    expect(plainMonth.at('orders', '2026-01', channel)).toBeCloseTo(orders, 2);
    expect(Math.round(plainMonth.at('gmv', '2026-01', channel))).toBe(gmv);
  });

  test.each([
    // 28,440 / 7,800 × 3/4 = 2.7346
    ['ztc', 3.37, 2.53],
    ['wxt', 3.65, 2.73],
    ['zz', 2.58, 1.55],
    ['tbk', 9.09, 9.09],
    ['live', 2.45, 2.45],
  ])('channel %s has an ROI of %d, the next yuan %d', (channel, roi, marginalRoi) => {
    expect(plainMonth.at('roi', '2026-01', channel)).toBeCloseTo(roi, 2);
    expect(plainMonth.at('marginal_roi', '2026-01', channel)).toBeCloseTo(marginalRoi, 2);
  });

  test('shows the shares that a planner asks for', () => {
    expect(plainMonth.at('returning_share', '2026-01')).toBeCloseTo(0.30015, 5);
    expect(plainMonth.at('paid_visitor_share', '2026-01')).toBeCloseTo(0.7567, 4);
    expect(plainMonth.at('enquiries', '2026-01')).toBeCloseTo(1601.309, 3);
    // 1257.2231 / 1.05 buyers
    expect(plainMonth.at('buyers', '2026-01')).toBeCloseTo(1197.3553, 4);
    expect(plainMonth.at('buyer_value', '2026-01')).toBeCloseTo(168.36, 2);
    expect(plainMonth.at('buyer_conversion', '2026-01')).toBeCloseTo(0.03739, 5);
  });

  test('gives no marginal ROI to channels without a response to spend', () => {
    expect(plainMonth.at('marginal_roi', '2026-01', 'organic')).toBeNaN();
    expect(plainMonth.at('marginal_roi', '2026-01', 'member')).toBeNaN();
  });
});

describe('the year', () => {
  test('has the GMV of each month', () => {
    const thousands = shop.months('gmv').map((value) => Number((value / 1000).toFixed(1)));
    expect(thousands).toEqual([198.8, 135.1, 212.8, 173.5, 192.2, 262.1, 154.3, 162.1, 190.5, 190.2, 380.4, 190.8]);
  });

  test.each([
    ['gmv', 203567],
    ['net_sales', 181604],
    ['promotion', 37838],
    ['contribution', 39699],
    ['payroll', 34028],
    ['profit', 1265],
  ])('%s is %d a month on average', (item, expected) => {
    expect(Math.round(shop.at(item, '2026') / 12)).toBe(expected);
    expect(shop.at(item, 'timeline')).toBe(shop.at(item, '2026'));
  });

  test.each([
    ['promotion_on_gmv', 0.186, 3],
    ['promotion_on_net', 0.208, 3],
    ['gross_margin', 0.546, 3],
    ['conversion', 0.0436, 4],
    ['returning_share', 0.306, 3],
    ['aov', 154.6, 1],
    ['break_even_roi', 2.63, 2],
    // refunds / GMV, 263,555 / 2,442,803
    ['refund_rate', 0.10789, 5],
  ])('%s is %d', (item, expected, digits) => {
    expect(shop.at(item, '2026')).toBeCloseTo(expected, digits);
  });

  test('November is 15.6% of it', () => {
    expect(shop.at('gmv', '2026-11') / shop.at('gmv', '2026')).toBeCloseTo(0.156, 3);
  });

  test('display and live lose on the first order', () => {
    expect(shop.at('roi', '2026', 'zz')).toBeCloseTo(2.54, 2);
    expect(shop.at('roi', '2026', 'live')).toBeCloseTo(2.53, 2);
  });

  test('loses money in five months', () => {
    expect(shop.months('profit').map(Math.round)).toEqual([1430, -8698, 3251, -779, 2978, 3212, -4760, -3462, 2330, 2207, 18523, -1052]);
  });

  test('has no problems', () => {
    expect(shop.problems).toEqual([]);
  });
});

describe('stock and cash', () => {
  // worked out day by day: sales arrive 12 days, supplies are paid 30 days after their day
  test('last through the stock-up', () => {
    expect(shop.months('cash').map(Math.round)).toEqual([
      299193, 310255, 287710, 300693, 297029, 271400, 312317, 305237, 293752, 295360, 236309, 315269,
    ]);
    expect(Math.round(shop.at('lowest_cash', '2026'))).toBe(236309);
  });

  test('arrivals keep 35 days of next month’s goods in stock', () => {
    expect(shop.months('arrivals').map(Math.round)).toEqual([
      56046, 85319, 68505, 74111, 117141, 50513, 64290, 79352, 72117, 178610, 62492, 79174,
    ]);
    expect(shop.at('stock', '2026-10')).toBeCloseTo((shop.at('goods', '2026-11') / 30) * 35, 6);
  });

  test('the year’s cash is its profit and what stock, customers and suppliers tie up', () => {
    const change = (item: string, opening: number) => shop.at(item, '2026') - opening;
    const tiedUp = change('stock', 92128.62) + change('receivables', 66489.06) - change('payables', 79270.29);
    expect(change('cash', 300000)).toBeCloseTo(shop.at('profit', '2026') - tiedUp, 6);
  });

  test('the openings are what the same months brought a year before', () => {
    const opening = (id: string) => plan.items.find((item) => item.id === id)?.opening;
    expect(opening('new_orders')).toEqual(shop.months('new_orders').map((value) => Number(value.toFixed(6))));
    expect(opening('net_sales')).toEqual(
      shop
        .months('net_sales')
        .slice(-2)
        .map((value) => Number(value.toFixed(2))),
    );
    expect(opening('stock')).toBeCloseTo((shop.at('goods', '2026-01') / 31) * 35, 2);
    expect(opening('receivables')).toBeCloseTo((shop.at('net_sales', '2026-12') / 31) * 12, 2);
  });

  test('a higher deposit is paid in the month it rises', () => {
    const raised = readPlan(changeItems(plan, { deposit: { values: [50000, 50000, 100000] } }));
    expect(raised.at('cash', '2026-02')).toBeCloseTo(shop.at('cash', '2026-02'), 6);
    expect(raised.at('cash', '2026-12')).toBeCloseTo(shop.at('cash', '2026-12') - 50000, 6);
  });
});

describe('the switches', () => {
  test('the old annual fee takes the place of the 0.6%', () => {
    const old = readPlan(changeItems(plan, { old_annual_fee: { values: 1 }, annual_fee_returned: { values: 0.5 } }));
    expect(old.at('platform_service', '2026')).toBeCloseTo(15000, 6);
    expect(shop.at('platform_service', '2026')).toBeCloseTo(13075.49, 2);
    expect(old.at('platform', '2026') - shop.at('platform', '2026')).toBeCloseTo(15000 - 13075.49, 2);
  });

  test('a general taxpayer pays 13% of what is added', () => {
    const general = readPlan(changeItems(plan, { general_taxpayer: { values: 1 } }));
    // January: (178,889.14 − 81,599.64) / 1.13 × 13% × 1.06
    expect(general.at('tax', '2026-01')).toBeCloseTo(11864.15, 1);
    expect(shop.at('tax', '2026-01')).toBeCloseTo(1877.45, 1);
  });
});
