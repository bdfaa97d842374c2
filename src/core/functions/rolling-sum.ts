import { isMonthCount, MOST_MONTHS, readArgument } from './argument-reading.ts';
import type { FormulaFunction, Reader } from './formula-function.ts';

/** The sum of argument 0 over the n months that end with `month`, openings included; n is argument 1. */
export function sumOfLastMonths(month: number, args: readonly Reader[]): number {
  const n = readArgument(args, 1, month);
  if (!isMonthCount(n, 1)) return NaN;
  let sum = 0;
  for (let source = month - n + 1; source <= month; source++) sum += readArgument(args, 0, source);
  return sum;
}

export const rollingSum: FormulaFunction = {
  name: 'rolling_sum',
  group: 'time',
  arguments: [{ name: 'x' }, { name: 'n', unit: 'months', whole: true, least: 1, most: MOST_MONTHS }],
  help: {
    zh: '近 n 个月(含本月)合计；时间轴之前读期初。',
    en: 'The sum of the last n months, this month included; before the timeline it reads the opening.',
  },
  examples: [
    ['rolling_sum(5, 3)', 15],
    ['rolling_sum(month_index(), 3)', -3],
  ],
  behaviour: { kind: 'time', lags: () => [0, 0], compute: sumOfLastMonths },
};
