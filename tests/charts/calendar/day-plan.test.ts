import { expect, it } from 'vitest';
import { dayChart, dayItems, dayLines, dayPlan, busiestMonth, type ChartInput } from '../../../src/charts/index.ts';
import { createEngine, timelineOf, type Item, type Plan } from '../../../src/core/index.ts';

/** 3,600 in February, of which each of four days of a sale has three plain days' worth: 36 parts of 100. */
const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  items: [
    { id: 'gmv', name: { zh: '支付金额', en: 'GMV' }, unit: 'CNY', decimals: 0, values: [3100, 3600, 3100] },
    { id: 'price', total: 'mean', values: 5 },
  ],
  targets: [{ id: 'sales', item: 'gmv', per: 'month', min: [3100, 7200, 3100] }],
  events: [{ id: 'sale', name: { zh: '会员日', en: 'Member days' }, from: '2026-02-10', to: '2026-02-13', kind: 'campaign', lift: 3 }],
};
function inputOf(of: Plan, language: 'zh' | 'en' = 'zh'): ChartInput {
  const { tables, targets } = createEngine(of, null).result();
  return { plan: of, timeline: timelineOf(of), tables, targets, scenario: null, language };
}
const gmv = plan.items[0] as Item;

it('spreads what is planned, or what the target asks for', () => {
  const input = inputOf(plan);
  expect(dayItems(plan).map(({ id }) => id)).toEqual(['gmv']);
  expect(busiestMonth(input)).toBe(1);
  const planned = dayPlan(input, gmv, 1, 'plan');
  expect(planned.whole).toBe(3600);
  expect(planned.days[9]?.target).toBeCloseTo(300, 9);
  const asked = dayPlan(input, gmv, 1, 'target');
  expect(asked.whole).toBe(7200);
  expect(asked.days[0]?.target).toBeCloseTo(200, 9);
  expect(dayPlan(inputOf({ ...plan, targets: [] }), gmv, 1, 'target')).toMatchObject({ basis: 'plan', whole: 3600 });
});

it('answers in a sentence and draws a bar for each day', () => {
  const input = inputOf(plan);
  const chart = dayChart(input, dayPlan(input, gmv, 1, 'plan'));
  expect(chart.title).toBe('2026年2月每天要多少支付金额？');
  expect(chart.answer).toBe('最高 2月10日(会员日)：300 元，占全月 8.3%；平日一天约 100 元。');
  expect(chart.category.values).toHaveLength(28);
  const english = inputOf(plan, 'en');
  expect(dayChart(english, dayPlan(english, gmv, 1, 'plan')).answer).toBe(
    'Most on 10 Feb (Member days): 300 CNY, 8.3% of the month; a plain day takes about 100 CNY.',
  );
});

it('copies dates, weekdays, campaigns, shares, targets and the running total', () => {
  const input = inputOf(plan);
  const lines = dayLines(input, dayPlan(input, gmv, 1, 'plan'));
  expect(lines[0]).toEqual(['日期', '星期', '活动', '占全月', '支付金额(元)', '累计(元)']);
  expect(lines[1]).toEqual(['2026-02-01', '周日', '', '2.77777777778%', '100', '100']);
  expect(lines[10]?.slice(0, 5)).toEqual(['2026-02-10', '周二', '会员日', '8.33333333333%', '300']);
  expect(lines.at(-1)?.at(-1)).toBe('3600');
  expect(lines).toHaveLength(29);
});

it('has shares and no numbers in a month without a value', () => {
  const without: Plan = { ...plan, items: [{ ...gmv, values: null }] };
  const input = inputOf(without);
  const days = dayPlan(input, gmv, 1, 'plan');
  expect(days.whole).toBeNull();
  expect(dayChart(input, days).empty).toBe(true);
  expect(dayLines(input, days)[1]).toEqual(['2026-02-01', '周日', '', '2.77777777778%', '', '']);
});
