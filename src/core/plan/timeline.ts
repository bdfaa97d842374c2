import type { Clock } from '../functions/formula-function.ts';
import type { Per, Plan } from './plan.ts';

/** A month counted from year 0, so that differences are whole months. */
export type AbsoluteMonth = number;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** `2026-01` → absolute month; null when it is not a month. */
export function parseMonth(text: string): AbsoluteMonth | null {
  const match = MONTH.exec(text);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

/** Absolute month → `2026-01`. */
export function formatMonth(month: AbsoluteMonth): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** A stretch of the timeline with a name: a month, quarter, year or all of it. Months `from` (in) … `to` (out), as indices. */
export interface Period {
  id: string;
  per: Per;
  from: number;
  to: number;
}

export interface Timeline extends Clock {
  readonly start: AbsoluteMonth;
  /** The months first, then quarters, years and the timeline; the order of `Table`'s columns. */
  readonly periods: readonly Period[];
  /** Index of a month text in the timeline; may lie outside it; null when it is not a month. */
  monthIndex(month: string): number | null;
}

/** Days from 1970-01-01 to the first of a month. Of years below 100 `Date.UTC` makes years after 1900. */
export function daysBeforeMonth(month: AbsoluteMonth): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / 86_400_000;
}

function groupPeriods(start: AbsoluteMonth, months: number, per: Per, nameOf: (month: AbsoluteMonth) => string): Period[] {
  const periods: Period[] = [];
  for (let index = 0; index < months; index++) {
    const id = nameOf(start + index);
    const last = periods.at(-1);
    if (last?.id === id) last.to = index + 1;
    else periods.push({ id, per, from: index, to: index + 1 });
  }
  return periods;
}

/** The calendar of a plan that starts at `start` (an absolute month). */
export function createTimeline(start: AbsoluteMonth, months: number): Timeline {
  const year = (month: AbsoluteMonth) => String(Math.floor(month / 12)).padStart(4, '0');
  const firstDays = new Map<number, number>(); // formulas ask for the same few months again and again
  const firstDay = (month: number): number => {
    const known = firstDays.get(month);
    if (known !== undefined) return known;
    const day = daysBeforeMonth(start + month) - daysBeforeMonth(start);
    firstDays.set(month, day);
    return day;
  };
  return {
    start,
    months,
    periods: [
      ...groupPeriods(start, months, 'month', formatMonth),
      ...groupPeriods(start, months, 'quarter', (month) => `${year(month)}Q${Math.floor((month % 12) / 3) + 1}`),
      ...groupPeriods(start, months, 'year', year),
      { id: 'timeline', per: 'timeline', from: 0, to: months },
    ],
    yearOf: (month) => Math.floor((start + month) / 12),
    monthOfYear: (month) => ((((start + month) % 12) + 12) % 12) + 1,
    daysInMonth: (month) => firstDay(month + 1) - firstDay(month),
    firstDay,
    indexOf: (yearNumber, monthOfYear) => yearNumber * 12 + monthOfYear - 1 - start,
    monthIndex: (month) => {
      const absolute = parseMonth(month);
      return absolute === null ? null : absolute - start;
    },
  };
}

/** The calendar of a plan whose start was validated. */
export function timelineOf(plan: Plan): Timeline {
  return createTimeline(parseMonth(plan.timeline.start) ?? 0, plan.timeline.months);
}
