import { type Item, type Language } from '../core/index.ts';
import type { ChartInput } from './chart.ts';
import type { Series } from './chart-data.ts';
import { monthsOf } from './read-table.ts';

const names: Record<Language, string> = { zh: '基准方案', en: 'Base' };

/** The base plan's numbers of an item's place, to lie behind the scenario's; none without a scenario or where both are equal. */
export function baseLine(input: ChartInput, item: Item, place: number): Series[] {
  const table = input.scenario === null ? undefined : input.baseTables?.get(item.id);
  if (!table) return [];
  const values = monthsOf(table, place, input.timeline.months);
  const now = monthsOf(input.tables.get(item.id), place, input.timeline.months);
  if (values.every((value, month) => value === now[month])) return [];
  return [{ id: 'base', name: names[input.language], mark: 'base', panel: 0, colour: 'muted', values }];
}
