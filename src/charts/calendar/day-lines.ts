import type { ChartInput } from '../chart.ts';
import { headingOf } from '../unit-word.ts';
import { eventNames } from './day-chart.ts';
import { weekdayName } from './day-names.ts';
import type { DayPlan } from './day-plan.ts';

const heads = {
  zh: { day: '日期', weekday: '星期', campaign: '活动', share: '占全月', total: '累计' },
  en: { day: 'Day', weekday: 'Weekday', campaign: 'Campaign', share: 'Share of the month', total: 'Running total' },
};

/** The heads of the day table, in its order; the amounts with their unit. */
export function dayHeads({ language }: Pick<ChartInput, 'language'>, { measure }: DayPlan): string[] {
  const head = heads[language];
  return [
    head.day,
    head.weekday,
    head.campaign,
    head.share,
    headingOf(measure, language),
    headingOf({ ...measure, name: head.total }, language),
  ];
}

/** Fifteen digits, where spreadsheets stop too; nothing for no value. */
const digits = (value: number) => (Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '');

/** The day table for other programs: dates and numbers that they read as such, and its head. */
export function dayLines(input: Pick<ChartInput, 'plan' | 'language'>, plan: DayPlan): string[][] {
  return [
    dayHeads(input, plan),
    ...plan.days.map((day) => [
      day.day,
      weekdayName(day.weekday, input.language),
      eventNames(input, day).join(' + '),
      `${Number((day.share * 100).toPrecision(12))}%`,
      digits(day.target),
      digits(day.runningTotal),
    ]),
  ];
}
