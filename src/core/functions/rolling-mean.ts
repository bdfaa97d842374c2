import { MOST_MONTHS, readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';
import { sumOfLastMonths } from './rolling-sum.ts';

export const rollingMean: FormulaFunction = {
  name: 'rolling_mean',
  group: 'time',
  arguments: [{ name: 'x' }, { name: 'n', unit: 'months', whole: true, least: 1, most: MOST_MONTHS }],
  help: {
    zh: '近 n 个月(含本月)平均；时间轴之前读期初。',
    en: 'The mean of the last n months, this month included; before the timeline it reads the opening.',
  },
  examples: [
    ['rolling_mean(5, 3)', 5],
    ['rolling_mean(month_index(), 3)', -1],
  ],
  behaviour: { kind: 'time', lags: () => [0, 0], compute: (month, args) => sumOfLastMonths(month, args) / readArgument(args, 1, month) },
};
