import { describe, expect, test } from 'vitest';
import { buildChart, chartOption, offeredCharts, paperColours } from '../../src/charts/index.ts';
import { chartSvg } from '../../src/formats/chart-svg.ts';
import { plan, sampleInput } from '../charts/sample-plan.ts';

const style = { colours: paperColours, width: 640, height: 380, titled: true };

function svgOf(id: string, more: Parameters<typeof sampleInput>[0] = {}): string {
  const data = buildChart(id, sampleInput(more));
  if (!data) throw new Error(`no chart ${id}`);
  return chartSvg(chartOption(data, style), style.width, style.height);
}

/** Throws unless every tag is closed in order, attributes are quoted and nothing forbidden stands between: XML's rules as far as SVG uses them. */
function checkXml(xml: string): void {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)\s*(\/?)>/g,
    (_, close: string, name: string, __: string, empty: string) => {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (empty === '') open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&\p{Cs}]|[^\P{Cc}\t\n\r]/u);
}

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

function drawn(svg: string, series: number): number {
  return [...svg.matchAll(/<path[^>]* data-series="(\d+)"/g)].filter((match) => Number(match[1]) === series).length;
}

test('every chart is well-formed, holds its question, period and unit, and comes out the same twice', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const { chart, data } of offeredCharts(sampleInput({ language }))) {
      const svg = svgOf(chart.id, { language });
      checkXml(svg);
      expect(svg.startsWith('<svg width="640" height="380"')).toBe(true);
      expect(texts(svg)).toEqual(expect.arrayContaining([data.title, data.subtitle]));
      expect(svgOf(chart.id, { language })).toBe(svg);
    }
  }
});

test('true numbers stand in the description', () => {
  expect(svgOf('sales')).toContain(
    '<desc>3 个月里这些没到：2月差 1,000 元。 支付金额: 1月 104,000 元; 2月 89,000 元; 3月 127,000 元. 目标: 1月 100,000 元; 2月 90,000 元; 3月 110,000 元.</desc>',
  );
});

test('one mark per datum', () => {
  const sales = svgOf('sales');
  expect([drawn(sales, 0), drawn(sales, 1)]).toEqual([3, 3]);
  const promotion = svgOf('promotion');
  expect([drawn(promotion, 0), drawn(promotion, 1)]).toEqual([3, 3]);
  expect(texts(svgOf('funnel'))).toEqual(expect.arrayContaining(['50,000', '2,500  访客数的 5.00%，另计', '1,620  访客数的 3.24%']));
});

test('units and legend are written', () => {
  expect(texts(svgOf('sales'))).toEqual(expect.arrayContaining(['支付金额(元)', '目标', '12万']));
  expect(texts(svgOf('people', { language: 'en' }))).toEqual(
    expect.arrayContaining(['Headcount (people)', 'Payroll (CNY)', 'Manager', 'Service']),
  );
});

test('an empty chart is a sentence', () => {
  const data = buildChart('margin', sampleInput());
  if (!data) throw new Error('no chart');
  const svg = chartSvg(chartOption({ ...data, empty: true, answer: '先在表格里填上相关指标。' }, style), 640, 380);
  checkXml(svg);
  expect(texts(svg)).toContain('先在表格里填上相关指标。');
});

describe('hostile names', () => {
  test('stay text', () => {
    const name = '</text><script>alert(1)</script>&\u0000\u0007\ud800"\'';
    const dimensions = [{ id: 'channel', members: [{ id: 'ztc', name }, { id: 'live' }, { id: 'organic' }] }];
    const svg = svgOf('visitors', { plan: { ...plan, dimensions } });
    checkXml(svg);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});
