import type { PlanEvent } from './plan.ts';
import { daysBeforeMonth, parseMonth } from './timeline.ts';

/** A day counted from 1970-01-01, so that differences are whole days. */
export type AbsoluteDay = number;

const dayInMonth = (text: string) => Number(text.slice(8, 10));

/** `2026-11-11` → its day; `2026-11` → its first day. For text that a plan may hold as a day. */
export function firstDayOf(text: string): AbsoluteDay {
  const month = daysBeforeMonth(parseMonth(text.slice(0, 7)) ?? 0);
  return text.length > 7 ? month + dayInMonth(text) - 1 : month;
}

/** `2026-11-11` → its day; `2026-11` → its last day. */
export function lastDayOf(text: string): AbsoluteDay {
  return text.length > 7 ? firstDayOf(text) : daysBeforeMonth((parseMonth(text) ?? 0) + 1) - 1;
}

/** Day → `2026-11-11`. */
export function formatDay(day: AbsoluteDay): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: AbsoluteDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The days of an event, both in it. */
export function eventDays({ from, to }: Pick<PlanEvent, 'from' | 'to'>): { first: AbsoluteDay; last: AbsoluteDay } {
  return { first: firstDayOf(from), last: lastDayOf(to) };
}
