import { isMonthCount, MOST_MONTHS, readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

export const next: FormulaFunction = {
  name: 'next',
  group: 'time',
  arguments: [
    { name: 'x' },
    { name: 'n', unit: 'months', optional: true, whole: true, least: 0, most: MOST_MONTHS },
    { name: 'otherwise', optional: true },
  ],
  help: {
    zh: '下月值，或 n 个月后的值；超出时间轴取第三项，不写则取 0。',
    en: 'The value of next month, or of n months ahead; past the end the third argument, or 0.',
  },
  examples: [
    ['next(5)', 0],
    ['next(5, 1, 8)', 8],
    ['next(5, 0)', 5],
  ],
  behaviour: {
    kind: 'time',
    lags: (literals) => literals.map((_, argument) => (argument === 0 ? 'any' : 0)),
    compute: (month, args, clock) => {
      const n = readArgument(args, 1, month, 1);
      if (!isMonthCount(n)) return NaN;
      return month + n >= clock.months ? readArgument(args, 2, month, 0) : readArgument(args, 0, month + n);
    },
  },
};
