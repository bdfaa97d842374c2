import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

export const at: FormulaFunction = {
  name: 'at',
  group: 'time',
  arguments: [
    { name: 'x' },
    { name: 'year', unit: 'year', whole: true, least: 0, most: 9999 },
    { name: 'month', unit: 'month', whole: true, least: 1, most: 12 },
  ],
  help: {
    zh: '指定年月的值；时间轴之前读期初，之后没有值。',
    en: 'The value of one named month; before the timeline the opening, after it no value.',
  },
  examples: [
    ['at(5, 2026, 1)', 5],
    ['at(month_index(), 2025, 11)', -2],
    ['if_error(at(5, 2027, 1), -1)', -1],
  ],
  behaviour: {
    kind: 'time',
    lags: () => ['any', 0, 0],
    compute: (month, args, clock) => {
      const year = readArgument(args, 1, month);
      const monthOfYear = readArgument(args, 2, month);
      if (!Number.isInteger(year) || !Number.isInteger(monthOfYear) || monthOfYear < 1 || monthOfYear > 12) return NaN;
      const index = clock.indexOf(year, monthOfYear);
      return index >= clock.months ? NaN : readArgument(args, 0, index);
    },
  },
};
