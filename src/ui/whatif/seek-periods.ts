import type { Period, Timeline } from '../../core/index.ts';

const sameMonths = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** The periods a result can be sought in, with their columns. The timeline is left out where it is one year: it would stand there twice. */
export function seekPeriods({ periods }: Timeline): { period: Period; column: number }[] {
  const isYear = (whole: Period) => periods.some((period) => period.per === 'year' && sameMonths(period, whole));
  return periods.map((period, column) => ({ period, column })).filter(({ period }) => period.per !== 'timeline' || !isYear(period));
}

/** The column of `seekPeriods` that stands for a column of the timeline; its last for one that is none. */
export function seekColumn(timeline: Timeline, column: number): number {
  const offered = seekPeriods(timeline);
  const wanted = timeline.periods[column] ?? timeline.periods.at(-1);
  const found =
    offered.find((offer) => offer.column === column) ??
    offered.findLast((offer) => wanted !== undefined && offer.period.per !== 'month' && sameMonths(offer.period, wanted));
  return found?.column ?? column;
}
