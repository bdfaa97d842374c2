/** What a line of a history stands for. */
export const HISTORY_STEPS = ['day', 'week', 'month'] as const;
export type HistoryStep = (typeof HISTORY_STEPS)[number];

/** Days of a year of the Gregorian calendar, 400 years of which have 146,097. */
const YEAR = 365.2425;

/** How many of them a month has, over the year. */
export const stepsPerMonth: Readonly<Record<HistoryStep, number>> = { day: YEAR / 12, week: YEAR / 7 / 12, month: 1 };

/** Days since some day; a year that is not said is one without a 29 February. */
function dayOf(date: string): number {
  const parts = /^(?:(\d{4})\D?)?(\d{1,2})(?:\D(\d{1,2})|月?$)/.exec(date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (!parts) return NaN;
  const [, year = '2001', month = '', day = '1'] = parts;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** How far apart dates lie, by the median of the distances from each to the next; null where they do not tell. */
export function historyStep(dates: readonly string[]): HistoryStep | null {
  const days = dates.map(dayOf);
  const apart = days
    .slice(1)
    .map((day, index) => Math.abs(day - (days[index] ?? NaN)))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  const middle = apart[Math.floor(apart.length / 2)];
  if (middle === undefined) return null;
  return middle <= 2 ? 'day' : middle >= 5 && middle <= 9 ? 'week' : middle >= 27 && middle <= 32 ? 'month' : null;
}

/** The step whose share of a month's planned spend lies nearest to the mean of what was spent, as a ratio. */
export function likelyStep(spends: readonly number[], plannedMonth: number): HistoryStep {
  const mean = spends.reduce((sum, spend) => sum + spend, 0) / spends.length;
  const off = (step: HistoryStep) => Math.abs(Math.log((mean * stepsPerMonth[step]) / plannedMonth));
  return HISTORY_STEPS.reduce((best, step) => (off(step) < off(best) ? step : best), 'day');
}
