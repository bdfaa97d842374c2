import type { Item } from '../plan/plan.ts';
import { totalPlace, valueAt } from '../simulation/table.ts';
import { daysOfMonth, type DayOfMonth, type Numbers } from './days-of-month.ts';

export interface DayTarget extends DayOfMonth {
  /** The day's part of the month's number, in the item's unit; `NaN` where the month has no value. */
  target: number;
  /** Of the month so far, this day in it; on the last day the month's number itself. */
  runningTotal: number;
}

/** Whether a month's number is the sum of its days': money, visitors, orders, but no rate and no balance. */
export function fallsOnDays(item: Item): boolean {
  return (item.total ?? 'sum') === 'sum' && item.totalFormula === undefined && item.unit !== '%';
}

/**
 * A month's number of an item, all members together, spread over the days of the month. Empty when the item has no numbers.
 *
 * @param month index in the timeline
 */
export function dayTargets(numbers: Numbers, item: string, month: number): DayTarget[] {
  const table = numbers.tables.get(item);
  if (!table) return [];
  const whole = valueAt(table, totalPlace(table.sizes), month);
  const days = daysOfMonth(numbers, month);
  let share = 0;
  return days.map((day, index) => {
    share = index === days.length - 1 ? 1 : share + day.share;
    return { ...day, target: day.share * whole, runningTotal: share * whole };
  });
}
