import { expect, test } from 'vitest';
import { buildChart, offeredCharts, type ChartInput } from '../../src/charts/index.ts';
import { createEngine } from '../../src/core/index.ts';
import { templateNamed } from '../../src/templates/index.ts';

const plan = await templateNamed('tmall')?.load();
if (!plan) throw new Error('no template');
const engine = createEngine(plan, null);
const { tables, targets } = engine.result();
const input: ChartInput = { plan, timeline: engine.timeline, tables, targets, scenario: null, language: 'zh' };

function values(id: string, series: string, more: Partial<ChartInput> = {}): (number | null)[] {
  return [...(buildChart(id, { ...input, ...more })?.series.find((candidate) => candidate.id === series)?.values ?? [])];
}

// The year's checks of the shop were found by an independent evaluator.
test('the Tmall shop has every chart', () => {
  expect(offeredCharts(input).map(({ chart }) => chart.id)).toEqual(['sales', 'funnel', 'promotion', 'margin', 'cash', 'people']);
});

test('the funnel ends in the year’s conversion of 4.36%', () => {
  const data = buildChart('funnel', input);
  expect(data?.answer).toBe('访客 362,736 人，成交 15,800 单，转化 4.36%。');
});

test('ROI of the year: display and live lie below break-even of 2.63, and only paid channels are judged', () => {
  expect(values('promotion', 'roi').map((value) => (value === null ? null : Number(value.toFixed(2))))).toEqual([
    3.32,
    3.59,
    2.54,
    9.09,
    2.53,
    null,
    null,
  ]);
  expect(buildChart('promotion', input)?.answer).toBe('低于保本投产比 2.63 的渠道：钻展、直播。');
});

test('people are shown by role, without the roles that nobody has', () => {
  const data = buildChart('people', input);
  expect(data?.series.map(({ name }) => name)).toEqual(['店长', '美工', '售前客服', '仓库打包', '人力成本']);
  expect(new Set(data?.series.map(({ colour }) => colour)).size).toBe(5);
  expect(data?.answer).toMatch(/^期末 5 人；2026年人力成本/);
});

test('the waterfall adds up, without a rest, in every period and scenario', () => {
  for (const scenario of [null, ...(plan.scenarios ?? []).map(({ id }) => id)]) {
    const results = createEngine(plan, scenario).result();
    input.timeline.periods.forEach((_, column) => {
      const data = buildChart('margin', { ...input, tables: results.tables, scenario, column });
      const amounts = data?.series[0]?.values.map((value) => value ?? NaN) ?? [];
      const levels = data?.levels ?? [];
      expect(data?.category.values).toEqual([
        '净支付金额',
        '商品成本',
        '平台费用',
        '物流费用',
        '推广费',
        '边际贡献',
        '人力成本',
        '其他固定费用',
        '税费',
        '经营利润',
      ]);
      const added = amounts.reduce((sum, value, index) => (index === 0 || !levels[index] ? sum + value : sum), 0);
      expect(added).toBeCloseTo(amounts.at(-1) ?? NaN, 6);
    });
  }
});

test('the year ends with a profit and says which months lose money', () => {
  // profit by month, rounded, in tests/templates/tmall.test.ts
  expect(buildChart('margin', input)?.answer).toBe('经营利润 15,180 元，占净支付金额的 0.7%。亏损的月份：2月、4月、7月、8月、12月。');
  expect(buildChart('margin', { ...input, language: 'en', column: 1 })?.answer).not.toContain('loss');
});

test('February alone misses its month, by 9.9 thousand', () => {
  const gmv = values('sales', 'gmv');
  expect(gmv.map((value) => Math.round((value ?? 0) / 100) / 10)).toEqual([
    198.8, 135.1, 212.8, 173.5, 192.2, 262.1, 154.3, 162.1, 190.5, 190.2, 380.4, 190.8,
  ]);
  expect(buildChart('sales', input)?.answer).toBe('12 个月里这些没到：2月差 9,859 元。');
});
