import { describe, expect, test } from 'vitest';
import { buildChart, charts, offeredCharts, type ChartData } from '../../src/charts/index.ts';
import { plan, sampleInput, tableOf, tables, timeline } from './sample-plan.ts';

function built(id: string, more: Parameters<typeof sampleInput>[0] = {}): ChartData {
  const data = buildChart(id, sampleInput(more));
  if (!data) throw new Error(`no chart ${id}`);
  return data;
}

function values(data: ChartData, id: string): readonly (number | null)[] {
  const series = data.series.find((candidate) => candidate.id === id);
  if (!series) throw new Error(`no series ${id}`);
  return series.values;
}

const withTable = (id: string, ...rows: [number, number, number][]) => new Map([...tables, [id, tableOf([], rows)] as const]);

test('every chart is offered when its items are there, each with a question in both languages', () => {
  expect(offeredCharts(sampleInput()).map(({ chart }) => chart.id)).toEqual(['sales', 'funnel', 'promotion', 'margin', 'cash', 'people']);
  for (const chart of charts) {
    expect(built(chart.id).title).toMatch(/[?？]$/);
    expect(built(chart.id, { language: 'en' }).title).toMatch(/^[A-Z].*\?$/);
  }
});

test('a chart without its items is not offered', () => {
  const bare = sampleInput({ plan: { ...plan, items: plan.items.filter((item) => item.id !== 'cash' && item.id !== 'visitors') } });
  expect(offeredCharts(bare).map(({ chart }) => chart.id)).toEqual(['sales', 'promotion', 'margin', 'people']);
  expect(buildChart('cash', bare)).toBeNull();
  expect(buildChart('no_such_thing', sampleInput())).toBeNull();
});

test('an item plays its role by its name when its id is another', () => {
  const items = plan.items.map((item) => (item.id === 'cash' ? { ...item, id: 'kitty' } : item));
  const kitty = tables.get('cash');
  const renamed = sampleInput({ plan: { ...plan, items }, tables: kitty ? new Map([...tables, ['kitty', kitty] as const]) : tables });
  expect(buildChart('cash', renamed)?.series[0]?.id).toBe('kitty');
});

describe('funnel', () => {
  test('counts are the totals of the period, shares are of visitors', () => {
    const data = built('funnel');
    expect(data.category.values).toEqual(['访客数', '订单数', '询单数']);
    expect(values(data, 'count')).toEqual([50000, 1620, 2500]);
    expect(values(data, 'share')).toEqual([null, 0.0324, 0.05]);
    expect(data.answer).toBe('访客 50,000 人，成交 1,620 单，转化 3.24%。');
  });
  test('of one month', () => {
    expect(values(built('funnel', { column: 1 }), 'count')).toEqual([14000, 450, 700]);
    expect(built('funnel', { column: 1, language: 'en' }).subtitle).toBe('Feb 2026 · Base');
  });
});

describe('promotion', () => {
  test('ROI is paid amount over spend, where there is spend', () => {
    const data = built('promotion');
    expect(data.category.values).toEqual(['直通车', '直播', '自然']);
    expect(values(data, 'promotion')).toEqual([48000, 24000, 0]);
    expect(values(data, 'gmv')).toEqual([192000, 48000, 80000]);
    expect(values(data, 'roi')).toEqual([4, 2, null]);
    expect(data.panels[1]?.lines.map((line) => line.value)).toEqual([2.5]);
    expect(data.answer).toBe('低于保本投产比 2.50 的渠道：直播。');
  });
  test('a channel keeps its colour when another drops out', () => {
    const quiet = new Map(tables);
    quiet.set(
      'gmv',
      tableOf(
        ['channel'],
        [
          [0, 0, 0],
          [16000, 16000, 16000],
          [24000, 25000, 31000],
        ],
      ),
    );
    quiet.set(
      'promotion',
      tableOf(
        ['channel'],
        [
          [0, 0, 0],
          [8000, 8000, 8000],
          [0, 0, 0],
        ],
      ),
    );
    const data = built('promotion', { tables: quiet });
    expect(data.category.values).toEqual(['直播', '自然']);
    expect(data.series[1]?.colours).toEqual([1, 2]);
  });
});

describe('margin', () => {
  const steps = (data: ChartData) => data.category.values.map((name, index) => [name, data.levels?.[index], values(data, 'amount')[index]]);
  test('steps lead from net sales to profit', () => {
    expect(steps(built('margin'))).toEqual([
      ['净支付金额', true, 280000],
      ['商品成本', false, -112000],
      ['平台费用', false, -16800],
      ['物流费用', false, -12800],
      ['推广费', false, -72000],
      ['边际贡献', true, 66400],
      ['人力成本', false, -61000],
      ['其他固定费用', false, -7500],
      ['税费', false, -2800],
      ['利润', true, -4900],
    ]);
    expect(built('margin').answer).toBe('利润 −4,900 元，占净支付金额的 −1.8%。亏损的月份：1月、2月。');
  });
  test('what the named costs leave unexplained is a step of its own', () => {
    const data = built('margin', { tables: withTable('contribution', [20600, 19600, 25200]) });
    expect(steps(data).slice(4, 7)).toEqual([
      ['推广费', false, -72000],
      ['其他', false, -1000],
      ['边际贡献', true, 65400],
    ]);
    expect(steps(data).slice(-2)).toEqual([
      ['其他', false, 1000],
      ['利润', true, -4900],
    ]);
  });
  test('a cost without a value is named instead of drawn', () => {
    const data = built('margin', { tables: withTable('goods', [NaN, NaN, NaN]) });
    expect(data.empty).toBe(true);
    expect(data.answer).toBe('商品成本没有数值，加不出来。');
  });
});

describe('cash', () => {
  test('marks the lowest month and says when it is below zero', () => {
    const data = built('cash');
    expect(values(data, 'cash')).toEqual([20000, -1500, 8000]);
    expect(data.series[0]?.notes).toEqual([null, '最低', null]);
    expect(data.answer).toBe('2月最低，为 −1,500 元，低于零：到那时要补钱。');
    expect(data.panels[0]?.lines[0]?.value).toBe(0);
  });
  test('draws the base behind a scenario that differs from it', () => {
    const more = { scenario: 'push', baseTables: tables };
    expect(built('cash', more).series.map((series) => series.mark)).toEqual(['area']);
    const changed = built('cash', { ...more, tables: withTable('cash', [20000, 500, 9000]) });
    expect(values(changed, 'base')).toEqual([20000, -1500, 8000]);
    expect(changed.subtitle).toBe('2026年1–3月 · 加码');
  });
});

test('people by role, payroll below', () => {
  const data = built('people');
  expect(values(data, 'manager')).toEqual([1, 1, 1]);
  expect(values(data, 'service')).toEqual([2, 2, 3]);
  expect(values(data, 'payroll')).toEqual([20000, 20000, 21000]);
  expect(data.answer).toBe('期末 4 人；2026年1–3月人力成本 61,000 元。');
});

describe('sales', () => {
  test('months that miss their target stand out and are named', () => {
    const data = built('sales');
    expect(values(data, 'gmv')).toEqual([104000, 89000, 127000]);
    expect(values(data, 'target_min')).toEqual([100000, 90000, 110000]);
    expect(data.series[0]?.colours).toEqual(['accent', 'missed', 'accent']);
    expect(data.answer).toBe('3 个月里这些没到：2月差 1,000 元。');
  });
  test('a bound on a year is shown as its share of a month', () => {
    const year = sampleInput({
      plan: { ...plan, targets: [{ id: 'year', item: 'gmv', per: 'year', min: 330000 }] },
      targets: [
        { id: 'year', met: false, periods: [{ period: '2026', column: 4, value: 320000, min: 330000, met: false, margin: -10000 }] },
      ],
    });
    const data = buildChart('sales', year);
    expect(data?.series.find((series) => series.id === 'target_min')).toMatchObject({
      name: '月均目标 11万',
      values: [110000, 110000, 110000],
    });
    expect(data?.series[0]?.colours).toEqual(['accent', 'accent', 'accent']);
  });
  test('is not offered without a target', () => {
    expect(buildChart('sales', sampleInput({ plan: { ...plan, targets: [] }, targets: [] }))).toBeNull();
  });
});

describe('any item over the months', () => {
  test('members stack where they add up', () => {
    const data = built('visitors');
    expect(data.series.map((series) => [series.id, series.mark, series.stack, series.colour])).toEqual([
      ['ztc', 'bar', 'members', 0],
      ['live', 'bar', 'members', 1],
      ['organic', 'bar', 'members', 2],
    ]);
    expect(data.answer).toBe('最高 3月 20,000 人，最低 2月 14,000 人。');
  });
  test('members that may be negative are lines', () => {
    const negative = new Map(tables).set(
      'visitors',
      tableOf(
        ['channel'],
        [
          [5, -1, 2],
          [1, 1, 1],
          [0, 0, 0],
        ],
      ),
    );
    expect(new Set(built('visitors', { tables: negative }).series.map((series) => series.mark))).toEqual(new Set(['line']));
  });
  test('never more than eight series; the rest is added up', () => {
    const members = Array.from({ length: 11 }, (_, index) => ({ id: `m${index}`, name: `M${index}` }));
    const rows = members.map((_, index): [number, number, number] => [index, 10 * index, 100 * index]);
    const many = sampleInput({
      plan: { ...plan, dimensions: [{ id: 'channel', members }] },
      tables: new Map([...tables, ['visitors', tableOf(['channel'], rows)] as const]),
    });
    const data = buildChart('visitors', many);
    expect(data?.series.map((series) => series.name)).toEqual(['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', '其余 4 个']);
    expect(data?.series[7]?.values).toEqual([34, 340, 3400]); // 7 + 8 + 9 + 10
  });
  test('members that are nothing in every month make room for the others', () => {
    const members = Array.from({ length: 11 }, (_, index) => ({ id: `m${index}`, name: `M${index}` }));
    const rows = members.map((_, index): [number, number, number] => (index % 3 === 0 ? [0, 0, index && 1] : [0, 0, 0]));
    const few = sampleInput({
      plan: { ...plan, dimensions: [{ id: 'channel', members }] },
      tables: new Map([...tables, ['visitors', tableOf(['channel'], rows)] as const]),
    });
    const { series } = built('visitors', few);
    expect(series.map(({ name }) => name)).toEqual(['M3', 'M6', 'M9']);
    expect(series.map(({ colour }) => colour)).toEqual([3, 6, 0]); // the palette has eight
  });
  test('is asked for by the item, or with item: where a chart has the same name', () => {
    expect(built('conversion').shape).toBe('months');
    expect(built('item:cash').title).toBe('现金余额这些月怎么走？');
  });
  test('what only adding up in another order tells apart is one number', () => {
    const data = built('item:cash', { tables: withTable('cash', [300, 299.99999999999994, 300.00000000000006]), language: 'en' });
    expect(data.answer).toBe('300 CNY in every month.');
  });
  test('an item without values says so', () => {
    const data = built('conversion', { tables: withTable('conversion', [NaN, NaN, NaN]), language: 'en' });
    expect(data.empty).toBe(true);
    expect(data.answer).toBe('There are no values here yet. Fill in the items in the grid first.');
  });
});

test('the sample has the columns its tables are written for', () => {
  expect(timeline.periods.map((period) => period.id)).toEqual(['2026-01', '2026-02', '2026-03', '2026Q1', '2026', 'timeline']);
});
