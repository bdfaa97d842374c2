import {
  createTimeline,
  placeCount,
  placeIndex,
  type Item,
  type Plan,
  type Table,
  type TargetResult,
  type Timeline,
} from '../../src/core/index.ts';
import type { ChartInput } from '../../src/charts/index.ts';

/** A quarter of a shop with numbers that can be added up by hand; the tables are written down, not computed. */
export const timeline: Timeline = createTimeline(2026 * 12, 3);

const item = (id: string, zh: string, en: string, more: Partial<Item> = {}): Item => ({
  id,
  name: { zh, en },
  unit: 'CNY',
  formula: '0',
  ...more,
});

export const plan: Plan = {
  suanpan: 1,
  name: { zh: '小店', en: 'Small shop' },
  timeline: { start: '2026-01', months: 3 },
  dimensions: [
    {
      id: 'channel',
      name: { zh: '渠道', en: 'Channel' },
      members: [
        { id: 'ztc', name: { zh: '直通车', en: 'Search ads' } },
        { id: 'live', name: { zh: '直播', en: 'Live' } },
        { id: 'organic', name: { zh: '自然', en: 'Organic' } },
      ],
    },
    {
      id: 'role',
      members: [
        { id: 'manager', name: { zh: '店长', en: 'Manager' } },
        { id: 'service', name: { zh: '客服', en: 'Service' } },
      ],
    },
  ],
  items: [
    item('visitors', '访客数', 'Visitors', { over: ['channel'], unit: 'visitor' }),
    item('enquiries', '询单数', 'Enquiries', { unit: 'enquiry' }),
    item('orders', '订单数', 'Orders', { over: ['channel'], unit: 'order' }),
    item('gmv', '支付金额', 'GMV', { over: ['channel'] }),
    item('promotion', '推广费', 'Promotion', { over: ['channel'] }),
    item('break_even_roi', '保本投产比', 'Break-even ROI', { unit: '' }),
    item('net_sales', '净支付金额', 'Net sales'),
    item('goods', '商品成本', 'Cost of goods'),
    item('platform', '平台费用', 'Platform fees'),
    item('logistics', '物流费用', 'Logistics'),
    item('contribution', '边际贡献', 'Contribution'),
    item('payroll', '人力成本', 'Payroll'),
    item('other_fixed', '其他固定费用', 'Other fixed costs'),
    item('tax', '税费', 'Tax'),
    item('profit', '利润', 'Profit'),
    item('headcount', '在岗人数', 'Headcount', { over: ['role'], unit: 'person', total: 'last' }),
    item('cash', '现金余额', 'Cash', { total: 'last' }),
    item('conversion', '转化率', 'Conversion', { unit: '%', total: 'formula' }),
  ],
  targets: [{ id: 'sales', item: 'gmv', per: 'month', min: [100000, 90000, 110000] }],
  scenarios: [{ id: 'push', name: { zh: '加码', en: 'Push' }, changes: [] }],
};

type Row = readonly [number, number, number];

/** A row with its totals in the order of `Timeline.periods`: three months, Q1, 2026, timeline. */
function withTotals(row: Row, total: 'sum' | 'last'): number[] {
  const whole = total === 'sum' ? row[0] + row[1] + row[2] : row[2];
  return [...row, whole, whole, whole];
}

/** Rows of the members, in their order; the last place adds them up. */
export function tableOf(over: string[], rows: readonly Row[], total: 'sum' | 'last' = 'sum'): Table {
  const sizes = over.length === 0 ? [] : [rows.length];
  const periods = timeline.periods.length;
  const values = new Float64Array(placeCount(sizes) * periods);
  const sum: Row = [0, 1, 2].map((month) => rows.reduce((whole, row) => whole + (row[month] ?? 0), 0)) as unknown as Row;
  const places = over.length === 0 ? rows : [...rows, sum];
  places.forEach((row, place) => values.set(withTotals(row, total), placeIndex(sizes, over.length === 0 ? [] : [place]) * periods));
  return { over, sizes, periods, values };
}

const c = ['channel'];
export const tables: ReadonlyMap<string, Table> = new Map<string, Table>([
  [
    'visitors',
    tableOf(c, [
      [10000, 8000, 12000],
      [2000, 2000, 2000],
      [4000, 4000, 6000],
    ]),
  ],
  ['enquiries', tableOf([], [[800, 700, 1000]])],
  [
    'orders',
    tableOf(c, [
      [320, 240, 400],
      [80, 80, 80],
      [120, 130, 170],
    ]),
  ],
  [
    'gmv',
    tableOf(c, [
      [64000, 48000, 80000],
      [16000, 16000, 16000],
      [24000, 25000, 31000],
    ]),
  ],
  [
    'promotion',
    tableOf(c, [
      [16000, 12000, 20000],
      [8000, 8000, 8000],
      [0, 0, 0],
    ]),
  ],
  ['break_even_roi', tableOf([], [[2.5, 2.5, 2.5]], 'last')],
  ['net_sales', tableOf([], [[90000, 80000, 110000]])],
  ['goods', tableOf([], [[36000, 32000, 44000]])],
  ['platform', tableOf([], [[5400, 4800, 6600]])],
  ['logistics', tableOf([], [[4000, 3600, 5200]])],
  ['contribution', tableOf([], [[20600, 19600, 26200]])],
  ['payroll', tableOf([], [[20000, 20000, 21000]])],
  ['other_fixed', tableOf([], [[2500, 2500, 2500]])],
  ['tax', tableOf([], [[900, 800, 1100]])],
  ['profit', tableOf([], [[-2800, -3700, 1600]])],
  [
    'headcount',
    tableOf(
      ['role'],
      [
        [1, 1, 1],
        [2, 2, 3],
      ],
      'last',
    ),
  ],
  ['cash', tableOf([], [[20000, -1500, 8000]], 'last')],
  ['conversion', tableOf([], [[0.0325, 0.0321, 0.0325]], 'last')],
]);

export const targets: TargetResult[] = [
  {
    id: 'sales',
    met: false,
    periods: [
      { period: '2026-01', column: 0, value: 104000, min: 100000, met: true, margin: 4000 },
      { period: '2026-02', column: 1, value: 89000, min: 90000, met: false, margin: -1000 },
      { period: '2026-03', column: 2, value: 127000, min: 110000, met: true, margin: 17000 },
    ],
  },
];

export function sampleInput(more: Partial<ChartInput> = {}): ChartInput {
  return { plan, timeline, tables, targets, scenario: null, language: 'zh', ...more };
}
