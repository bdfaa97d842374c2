import { formatDay, weekdayOf } from '../plan/event-days.ts';
import { isOn, liftOn } from '../plan/event-effects.ts';
import type { Plan } from '../plan/plan.ts';
import { daysBeforeMonth, type Timeline } from '../plan/timeline.ts';
import { placeIndex, valueAt, type Table } from '../simulation/table.ts';

/** A day and what falls on it. */
export interface DayOfMonth {
  /** `2026-11-11` */
  day: string;
  /** 0 is Monday. */
  weekday: number;
  /** Ids of the events that cover it and are not switched off. */
  events: string[];
  /** Of the month, as a fraction. */
  share: number;
}

/** A plan with its numbers. */
export interface Numbers {
  plan: Plan;
  timeline: Timeline;
  tables: ReadonlyMap<string, Table>;
}

const WEEK = 7;

/** Weights of Monday to Sunday: the team's shares by weekday; all alike where the plan has none, or none that are sound. */
function weekdayWeights({ plan, tables }: Numbers, month: number): number[] {
  const even = Array.from({ length: WEEK }, () => 1);
  const table = tables.get(plan.team?.weekday_share ?? '');
  const along = table?.sizes.indexOf(WEEK) ?? -1;
  if (!table || along < 0) return even;
  const weights = even.map((_, weekday) => {
    const place = table.sizes.map((_size, axis) => (axis === along ? weekday : 0)); // of several kinds of day the first: the ordinary one
    return valueAt(table, placeIndex(table.sizes, place), month);
  });
  return weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0) ? weights : even;
}

/**
 * How a month falls on its days: each has the share of its weekday, times the lift of the events on it. The shares add up to 1. In a month
 * in which events leave no trade at all the weekdays alone count.
 *
 * @param month index in the timeline
 */
export function daysOfMonth(numbers: Numbers, month: number): DayOfMonth[] {
  const { plan, timeline } = numbers;
  const events = plan.events ?? [];
  const start = daysBeforeMonth(timeline.start + month);
  const weights = weekdayWeights(numbers, month);
  const days = Array.from({ length: timeline.daysInMonth(month) }, (_, index) => start + index);
  const plain = days.map((day) => weights[weekdayOf(day)] ?? 0);
  const lifted = days.map((day, index) => (plain[index] ?? 0) * liftOn(events, day));
  const used = lifted.some((weight) => weight > 0) ? lifted : plain;
  const sum = used.reduce((total, weight) => total + weight, 0);
  return days.map((day, index) => ({
    day: formatDay(day),
    weekday: weekdayOf(day),
    events: events.filter((event) => isOn(event, day)).map(({ id }) => id),
    share: (used[index] ?? 0) / sum,
  }));
}
