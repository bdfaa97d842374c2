import { isMonthCount, MOST_MONTHS, readArgument } from './argument-reading.ts';
import type { FormulaFunction, Lag } from './formula-function.ts';

/** Months back that `prev` certainly reads: a computed number of months may turn out 0. */
function lagOf(literals: (number | undefined)[]): Lag {
  return literals.length < 2 ? 1 : (literals[1] ?? 0);
}

export const prev: FormulaFunction = {
  name: 'prev',
  group: 'time',
  arguments: [{ name: 'x' }, { name: 'n', unit: 'months', optional: true, whole: true, least: 0, most: MOST_MONTHS }],
  help: {
    zh: '上月值，或 n 个月前的值；时间轴之前读期初。',
    en: 'The value of last month, or of n months ago; before the timeline it reads the opening.',
  },
  examples: [
    ['prev(5)', 5],
    ['prev(month_index(), 2)', -2],
  ],
  behaviour: {
    kind: 'time',
    lags: (literals) => literals.map((_, argument) => (argument === 0 ? lagOf(literals) : 0)),
    compute: (month, args) => {
      const n = readArgument(args, 1, month, 1);
      return isMonthCount(n) ? readArgument(args, 0, month - n) : NaN;
    },
  },
};
