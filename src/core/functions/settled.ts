import { readArgument } from './argument-reading.ts';
import type { Clock, FormulaFunction, Reader } from './formula-function.ts';

const LONGEST_MONTH = 31;
const MOST_DAYS = 3660;
/** Months before this one whose delays are looked at: a longer look at openings would cost every edit. */
const MONTHS_BACK = 24;

/** The longest delay of this month and the two years before it; NaN when one is unknown, negative or above ten years. */
function longestDelay(month: number, args: readonly Reader[]): number {
  let longest = 0;
  for (let source = month - MONTHS_BACK; source <= month; source++) {
    const days = readArgument(args, 1, source);
    if (!(days >= 0 && days <= MOST_DAYS)) return NaN;
    if (days > longest) longest = days;
  }
  return longest;
}

/**
 * What arrives in `month` when argument 0 of each month, spread evenly over that month's days, arrives argument 1 days later
 * (fractions of a day count; the delay is that of the month it left). A month's amount is divided by the exact overlap of the two stretches of days.
 */
function arrivalsOf(month: number, args: readonly Reader[], clock: Clock): number {
  const longest = longestDelay(month, args);
  if (Number.isNaN(longest)) return NaN;
  const from = clock.firstDay(month);
  const to = clock.firstDay(month + 1);
  let arrived = 0;
  // months that end `longest` days before this one have arrived in full
  for (let source = month; clock.firstDay(source + 1) + longest > from; source--) {
    const days = readArgument(args, 1, source);
    if (!(days >= 0 && days <= MOST_DAYS)) return NaN;
    const overlap = Math.min(to, clock.firstDay(source + 1) + days) - Math.max(from, clock.firstDay(source) + days);
    if (overlap > 0) arrived += (readArgument(args, 0, source) * overlap) / clock.daysInMonth(source);
  }
  return arrived;
}

export const settled: FormulaFunction = {
  name: 'settled',
  group: 'time',
  arguments: [{ name: 'x' }, { name: 'days', unit: 'days', least: 0, most: MOST_DAYS }],
  help: {
    zh: '到账：每月的 x 按天均摊、晚若干天到账，取本月实际到账的部分；时间轴之前读期初。',
    en: 'What arrives this month when each month’s x, spread evenly over its days, arrives so many days later; openings included.',
  },
  // 40 days: 1 to 9 January are from November (9 of its 30 days), 10 to 31 January from December (22 of 31)
  examples: [
    ['settled(310, 0)', 310],
    ['settled(3100, 15)', 3100],
    ['settled(930, 40)', 939],
  ],
  behaviour: {
    kind: 'time',
    // a literal delay as long as the longest month never lets a month's amount arrive within it
    lags: ([, days]) => [days !== undefined && days >= LONGEST_MONTH ? 1 : 0, 0],
    compute: arrivalsOf,
  },
};
