/** One way to work: when a shift begins in the day, and which days of the cycle are free. */
export interface ShiftPattern {
  /** Period of the day at which each shift begins. */
  start: number;
  /** Days of the cycle without a shift, by their place. */
  daysOff: number[];
}

export interface WorkedPattern extends ShiftPattern {
  /** Periods of the cycle that are worked; a shift past midnight goes on in the next day, the last day's in the first. */
  periods: number[];
}

interface PatternQuestion {
  needs: readonly number[];
  periodsPerDay: number;
  shiftPeriods: number;
  starts?: number[];
  daysOff?: number;
}

/** The ways to work among which the fewest people are found. Starts that another start makes needless are left out. */
export function shiftPatterns(question: PatternQuestion): WorkedPattern[] {
  const { needs, periodsPerDay, shiftPeriods, daysOff = 0 } = question;
  const days = needs.length / periodsPerDay;
  const allDays = Array.from({ length: days }, (_, day) => day);
  const free = daysOff === 0 ? [[]] : allDays.map((first) => Array.from({ length: daysOff }, (_, next) => (first + next) % days));
  return usefulStarts(question).flatMap((start) =>
    free.map((off): WorkedPattern => {
      const worked = allDays.filter((day) => !off.includes(day));
      const periods = worked.flatMap((day) =>
        Array.from({ length: shiftPeriods }, (_, at) => (day * periodsPerDay + start + at) % needs.length),
      );
      return { start, daysOff: off, periods };
    }),
  );
}

/** Starts whose shift meets needs that no other start's shift meets as well. Counted over all days: what no day needs, none needs. */
function usefulStarts({ needs, periodsPerDay, shiftPeriods, starts }: PatternQuestion): number[] {
  const allowed = [...new Set(starts ?? Array.from({ length: periodsPerDay }, (_, start) => start))].sort((a, b) => a - b);
  const isNeeded = Array.from({ length: periodsPerDay }, (_, period) =>
    needs.some((need, at) => need > 0 && at % periodsPerDay === period),
  );
  const met = allowed.map((start) =>
    Array.from({ length: shiftPeriods }, (_, at) => start + at).filter((period) => isNeeded[period % periodsPerDay]),
  );
  const holds = (outer: readonly number[], inner: readonly number[]) => inner.every((period) => outer.includes(period));
  return allowed.filter((_, index) => {
    const own = met[index] ?? [];
    return own.length > 0 && !met.some((other, at) => at !== index && holds(other, own) && (other.length > own.length || at < index));
  });
}
