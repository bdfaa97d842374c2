import { createTimeline, placeCount, placeIndex, type Item, type Plan, type Table, type Timeline } from '../../../src/core/index.ts';
import type { ChartInput } from '../../../src/charts/index.ts';

/** August to November of a shop with three roles; the tables are written down, not computed. */
export const timeline: Timeline = createTimeline(2026 * 12 + 7, 4);

const item = (id: string, over: string[] = ['role'], more: Partial<Item> = {}): Item => ({ id, over, unit: 'FTE', formula: '0', ...more });

export const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-08', months: 4 },
  dimensions: [
    {
      id: 'role',
      members: [
        { id: 'service', name: { zh: '售前客服', en: 'Pre-sales service' } },
        { id: 'design', name: { zh: '美工', en: 'Design' } },
        { id: 'host', name: { zh: '主播', en: 'Host' } },
      ],
    },
  ],
  items: [
    item('heads_needed'),
    item('effective_fte'),
    item('headcount', ['role'], { total: 'last' }),
    item('hires'),
    item('hire_lead', [], { unit: 'month' }),
    item('orders', [], { unit: 'order' }),
    item('payroll', [], { unit: 'CNY' }),
    item('occupancy', [], { unit: '%', total: 'formula' }),
  ],
  team: {
    role: 'role',
    required: 'heads_needed',
    effective: 'effective_fte',
    headcount: 'headcount',
    hires: 'hires',
    lead: 'hire_lead',
  },
};

type Row = readonly [number, number, number, number];

/** Four months, then Q3, Q4, 2026 and the timeline: totals as given, no value where left out. */
export function tableOf(over: string[], rows: readonly Row[], totals: readonly number[] = []): Table {
  const sizes = over.length === 0 ? [] : [rows.length];
  const periods = timeline.periods.length;
  const values = new Float64Array(placeCount(sizes) * periods).fill(NaN);
  const all = [0, 1, 2, 3].map((month) => rows.reduce((sum, row) => sum + (row[month] ?? 0), 0));
  const places = over.length === 0 ? rows : [...rows, all];
  places.forEach((row, place) => values.set([...row, ...totals], placeIndex(sizes, over.length === 0 ? [] : [place]) * periods));
  return { over, sizes, periods, values };
}

const r = ['role'];
export const tables: ReadonlyMap<string, Table> = new Map([
  [
    'heads_needed',
    tableOf(r, [
      [2, 2, 3.2, 6],
      [0.8, 0.6, 0.4, 1],
      [0, 0, 0, 0],
    ]),
  ],
  [
    'effective_fte',
    tableOf(r, [
      [2, 2, 2, 2],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]),
  ],
  [
    'headcount',
    tableOf(r, [
      [2, 2, 2, 2],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]),
  ],
  [
    'hires',
    tableOf(r, [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]),
  ],
  ['hire_lead', tableOf([], [[1, 1, 1, 1]])],
  ['orders', tableOf([], [[900, 1100, 1300, 2700]])],
  ['payroll', tableOf([], [[18000, 18000, 18000, 24000]])],
  ['occupancy', tableOf([], [[0.6, 0.7, 0.8, 1.2]], [0.65, 0.95, 0.9, 0.9])],
]);

export function teamInput(more: Partial<ChartInput> = {}): ChartInput {
  return { plan, timeline, tables, targets: [], scenario: null, language: 'zh', ...more };
}
