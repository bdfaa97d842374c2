import { textIn, totalPlace, type Item, type Text } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import type { Measure } from '../chart-data.ts';
import { columnOf } from '../names.ts';
import { cellOf, totalOf } from '../read-table.ts';
import { itemOfRole } from '../roles.ts';
import { teamReader } from './team-reader.ts';

export interface TeamFigure {
  id: 'cost' | 'orders' | 'occupancy';
  name: string;
  /** What is divided by what. */
  meaning: string;
  measure: Measure;
  /** Of the period asked for. */
  value: number | null;
  /** One per month. */
  months: readonly (number | null)[];
}

const names: Record<TeamFigure['id'], { name: Text; meaning: Text; unit: string; decimals: number }> = {
  cost: {
    name: { zh: '每单人力成本', en: 'Staff cost per order' },
    meaning: { zh: '人力成本 ÷ 订单数', en: 'payroll ÷ orders' },
    unit: 'CNY/order',
    decimals: 2,
  },
  orders: {
    name: { zh: '人均月订单', en: 'Orders per head and month' },
    meaning: { zh: '订单数 ÷ 在岗人数', en: 'orders ÷ headcount' },
    unit: 'order',
    decimals: 0,
  },
  occupancy: {
    name: { zh: '工时利用率', en: 'Occupancy' },
    meaning: { zh: '有活的工时 ÷ 在岗工时', en: 'hours with work ÷ hours there' },
    unit: '%',
    decimals: 1,
  },
};

/** Adds a column's months up; null while one of them is missing. */
function sumOver(months: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of months) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

const divided = (a: number | null, b: number | null): number | null => (a === null || b === null || b <= 0 ? null : a / b);

/** What a person costs and brings: per order, per head, and how much of the time there is work. Figures that the plan has no items for are left out. */
export function teamFigures(input: ChartInput): TeamFigure[] {
  const { plan, timeline, tables, language } = input;
  const reader = teamReader(input);
  if (!reader) return [];
  const period = timeline.periods[columnOf(input)];
  if (!period) return [];
  const row = (item: Item | undefined) => {
    const table = item && tables.get(item.id);
    return table && Array.from({ length: timeline.months }, (_, month) => cellOf(table, totalPlace(table.sizes), month));
  };
  const said = (id: TeamFigure['id'], value: number | null, months: TeamFigure['months']): TeamFigure => {
    const { meaning, unit, decimals } = names[id];
    const name = textIn(names[id].name, language, id);
    return { id, name, meaning: textIn(meaning, language, id), measure: { name, unit, decimals }, value, months };
  };
  const figure = (
    id: TeamFigure['id'],
    over: readonly (number | null)[] | undefined,
    under: readonly (number | null)[] | undefined,
  ): TeamFigure[] => {
    if (!over || !under) return [];
    const within = (values: readonly (number | null)[]) => sumOver(values.slice(period.from, period.to));
    const months = over.map((value, month) => divided(value, under[month] ?? null));
    return [said(id, divided(within(over), within(under)), months)];
  };
  /** The plan's own: what counts as work differs by role. */
  const occupancy = (): TeamFigure[] => {
    const item = itemOfRole(plan, 'occupancy');
    const table = item && tables.get(item.id);
    const months = row(item);
    return table && months ? [said('occupancy', totalOf(table, columnOf(input)), months)] : [];
  };
  const orders = row(itemOfRole(plan, 'orders'));
  return [
    ...figure('cost', row(itemOfRole(plan, 'payroll')), orders),
    ...figure('orders', orders, row(reader.item('headcount'))),
    ...occupancy(),
  ];
}
