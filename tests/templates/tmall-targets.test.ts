import { describe, expect, test } from 'vitest';
import { tmall } from '../../src/templates/tmall/tmall.ts';
import { changeItems } from './change-items.ts';
import { readPlan } from './read-plan.ts';

const plan = tmall.load();
const shop = readPlan(plan);

/** February's planned spend on search ads is 14,000 × 0.65 = 9,100. */
const spendInFebruary = (value: number) =>
  readPlan(changeItems(plan, { spend: { overrides: [{ at: { channel: 'ztc' }, month: '2026-02', value }] } }));

describe('the targets', () => {
  test.each([
    ['sales_year', true, 42803, 0],
    ['promotion_gmv', true, 0.0141, 4],
    ['promotion_net', false, -0.0084, 4],
    ['margin', true, 0.0455, 4],
    ['profit', true, 15180, 0],
    ['returning', true, 0.0063, 4],
  ])('%s: met %s, by %d', (id, met, margin, digits) => {
    expect(shop.target(id).met).toBe(met);
    expect(shop.target(id).periods.map(({ margin: by }) => Number(by.toFixed(digits)))).toEqual([margin]);
  });

  test('only February misses its month, by 9.9 thousand', () => {
    const { met, periods } = shop.target('sales_month');
    expect(met).toBe(false);
    expect(periods.filter((period) => !period.met).map(({ period }) => period)).toEqual(['2026-02']);
    expect(periods[1]?.margin).toBeCloseTo(-9859.2, 0);
  });

  test('conversion keeps within 3% and 10% in every month', () => {
    expect(shop.target('conversion').met).toBe(true);
    expect(shop.target('conversion').periods).toHaveLength(12);
  });
});

describe('February', () => {
  test('is mended by 4,400 more on search ads, and by 4,300 not quite', () => {
    expect(spendInFebruary(13500).target('sales_month').met).toBe(true);
    expect(spendInFebruary(13400).target('sales_month').met).toBe(false);
  });

  test('answers more spend with ever fewer visitors', () => {
    // 6,066.67 visitors as planned; g(13,500 / 9,100) = 4 × 1.48352 / (3 + 1.48352) = 1.32353
    expect(shop.at('visitors', '2026-02', 'ztc')).toBeCloseTo(6066.67, 2);
    expect(spendInFebruary(13500).at('visitors', '2026-02', 'ztc')).toBeCloseTo(8029.41, 2);
  });

  test('pays for it with its own profit; returning customers bring it back within the year', () => {
    const mended = spendInFebruary(13500);
    expect(mended.at('gmv', '2026-02')).toBeCloseTo(145064.5, 1);
    expect(mended.at('profit', '2026-02') - shop.at('profit', '2026-02')).toBeCloseTo(-563.4, 1);
    expect(mended.at('profit', '2026') - shop.at('profit', '2026')).toBeCloseTo(1063.5, 1);
  });

  test('moves visitors, ratios, payroll, margin and cash with it', () => {
    const mended = spendInFebruary(13500);
    for (const item of ['visitors', 'promotion_on_gmv', 'payroll', 'gross_profit', 'cash']) {
      expect(mended.at(item, '2026-02'), item).not.toBe(shop.at(item, '2026-02'));
    }
  });
});

describe('the scenarios', () => {
  // GMV, profit and lowest cash of the year, from an evaluator of its own
  test.each([
    ['push_d11', 2494702, 10763, 210362],
    ['rival_cuts_price', 2044585, -125546, 135877],
    ['dear_materials', 2442803, -83861, 142496],
    ['less_traffic', 1806817, -201306, 85591],
    ['refunds_20', 2442803, -92829, 149963],
    ['cut_15', 2421671, -11839, 228719],
  ])('%s: GMV %d, profit %d, lowest cash %d', (scenario, gmv, profit, lowestCash) => {
    const numbers = readPlan(plan, scenario);
    expect(numbers.problems).toEqual([]);
    expect(['gmv', 'profit', 'lowest_cash'].map((item) => Math.round(numbers.at(item, '2026')))).toEqual([gmv, profit, lowestCash]);
  });

  test('are all tried here', () => {
    expect(plan.scenarios).toHaveLength(11);
  });
});
