import { describe, expect, test } from 'vitest';
import { stepRanges } from '../../src/charts/waterfall-option.ts';
import { buildChart, chartOption, offeredCharts, paperColours, withTickTexts, type ChartOption } from '../../src/charts/index.ts';
import { sampleInput } from './sample-plan.ts';

const style = { colours: paperColours, width: 640, height: 380, titled: true };

function optionOf(id: string, language: 'zh' | 'en' = 'zh'): ChartOption {
  const data = buildChart(id, sampleInput({ language }));
  if (!data) throw new Error(`no chart ${id}`);
  return chartOption(data, style);
}

test('options are plain data', () => {
  for (const { data } of offeredCharts(sampleInput())) {
    const option = chartOption(data, style);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  }
});

test('numbers are on a scale that stays short, and in full for the tooltip', () => {
  expect(optionOf('sales')).toMatchObject({
    series: [{ data: [{ value: [0, 10.4, '104,000 元'] }, { value: [1, 8.9, '89,000 元'] }, { value: [2, 12.7, '127,000 元'] }] }, {}],
  });
  expect(optionOf('sales', 'en')).toMatchObject({ series: [{ data: [{ value: [0, 104, '104,000 CNY'] }, {}, {}] }, {}] });
  expect(optionOf('conversion')).toMatchObject({ series: [{ data: [{ value: [0, 3.25, '3.3%'] }, { value: [1, 3.21, '3.2%'] }, {}] }] });
});

test('bars start at zero; lines alone need not', () => {
  expect(optionOf('sales')).toMatchObject({ yAxis: [{ scale: false }] });
  expect(optionOf('cash')).toMatchObject({ yAxis: [{ scale: false }] });
  expect(optionOf('conversion')).toMatchObject({ yAxis: [{ scale: true }] });
});

test('ticks: zero has no suffix, a minus is a minus', () => {
  const option = withTickTexts({ yAxis: [{ axisLabel: { formatter: '{value}万' } }] });
  const written: unknown[] = [];
  JSON.stringify(option, (_, part: unknown) => {
    if (typeof part === 'function') written.push(...[0, 2.5, -1000].map((tick): unknown => part.call(null, tick)));
    return part;
  });
  expect(written).toEqual(['0', '2.5万', '−1,000万']);
});

describe('waterfall', () => {
  test('levels stand on zero, steps where the one before ended', () => {
    expect(stepRanges([100, -30, 70, -90, -20], [true, false, true, false, true])).toEqual([
      { from: 0, to: 100 },
      { from: 100, to: 70 },
      { from: 0, to: 70 },
      { from: 70, to: -20 },
      { from: 0, to: -20 },
    ]);
  });
  test('a step across zero is drawn in two parts that join there', () => {
    // 其他固定费用 leads from 5,400 to −2,100; 税费 from there to −4,900.
    const { series } = optionOf('margin');
    const at = (index: number) =>
      Array.isArray(series) ? series.map((entry: { data: { value: unknown[] }[] }) => entry.data[index]?.value[1]) : [];
    expect(at(7)).toEqual([0, 0.54, -0.21]);
    expect(at(8)).toEqual([-0.21, 0, -0.28]);
    expect(at(9)).toEqual([0, 0, -0.49]);
  });
});

test('where there is nothing to draw a sentence stands', () => {
  const data = buildChart('cash', sampleInput({ tables: new Map() }));
  expect(data).toBeNull();
  const empty = buildChart('margin', sampleInput());
  if (!empty) throw new Error('no chart');
  const option = chartOption({ ...empty, empty: true, answer: '还没有数值' }, style);
  expect(option).not.toHaveProperty('series');
  expect(JSON.stringify(option['title'])).toContain('还没有数值');
});
