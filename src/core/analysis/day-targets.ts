import type { Item } from '../plan/plan.ts';
import { daysOfMonth, type DayOfMonth, type Numbers } from './days-of-month.ts';

export interface DayTarget extends DayOfMonth {
  /** The day's part of the month's number. */
  target: number;
  /** Of the month so far, this day in it; on the last day the month's number itself. */
  runningTotal: number;
}

/** Whether a month's number is the sum of its days': money, visitors, orders, but no rate and no balance. */
export function fallsOnDays(item: Item): boolean {
  return (item.total ?? 'sum') === 'sum' && item.totalFormula === undefined && item.unit !== '%';
}

/**
 * A month's number spread over the days of the month.
 *
 * @param month index in the timeline
 * @param whole what the month has, in any unit; `NaN` gives `NaN`
 */
export function dayTargets(numbers: Numbers, month: number, whole: number): DayTarget[] {
  const days = daysOfMonth(numbers, month);
  let share = 0;
  return days.map((day, index) => {
    share = index === days.length - 1 ? 1 : share + day.share;
    return { ...day, target: day.share * whole, runningTotal: share * whole };
  });
}
