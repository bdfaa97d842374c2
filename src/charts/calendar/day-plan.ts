import { dayTargets, totalPlace, type DayTarget, type Item } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import type { Measure } from '../chart-data.ts';
import { measureOf } from '../names.ts';
import { totalOf } from '../read-table.ts';
import { targetLines } from '../target-lines.ts';

/** What of a month is spread over its days: what the plan computes, or the least that its target asks for. */
export type DayBasis = 'plan' | 'target';

/** A month's number on its days. */
export interface DayPlan {
  item: Item;
  /** Index in the timeline. */
  month: number;
  basis: DayBasis;
  measure: Measure;
  /** The month's number; null is "no value": then the days have shares and no numbers. */
  whole: number | null;
  days: readonly DayTarget[];
}

/** What the targets on an item ask for in a month at least; null where they ask for nothing. */
export function monthTarget(input: ChartInput, item: Item, month: number): number | null {
  const table = input.tables.get(item.id);
  const lines = table ? targetLines(input, item, totalPlace(table.sizes)) : [];
  return lines.find(({ id }) => id === 'target_min')?.values[month] ?? null;
}

/** A month of an item by days. Asked for a target that there is none of, it takes the plan's number. */
export function dayPlan(input: ChartInput, item: Item, month: number, wanted: DayBasis): DayPlan {
  const target = monthTarget(input, item, month);
  const basis = wanted === 'target' && target !== null ? 'target' : 'plan';
  const whole = basis === 'target' ? target : totalOf(input.tables.get(item.id), month);
  return { item, month, basis, measure: measureOf(item, input.language), whole, days: dayTargets(input, month, whole ?? NaN) };
}
