import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

export const ytd: FormulaFunction = {
  name: 'ytd',
  group: 'time',
  arguments: [{ name: 'x' }],
  help: {
    zh: '本年累计：从一月(或时间轴第一个月)到本月的合计。',
    en: 'Year to date: the sum since January, or since the first month of the timeline.',
  },
  examples: [['ytd(5)', 5]],
  behaviour: {
    kind: 'recurrence',
    step: (previous, month, args, clock) => {
      const x = readArgument(args, 0, month);
      return clock.monthOfYear(month) === 1 ? x : previous + x; // not previous · 0, which would keep last year's "no value"
    },
  },
};
