import { isMonthCount, MOST_MONTHS, readArgument } from './argument-reading.ts';
import type { FormulaFunction, Reader } from './formula-function.ts';

/** Σ rate·decay^(k−1)·x(month − k) over k = 1 … months. Arguments: x, rate, decay, months; all but x are this month's. */
function returningAmount(month: number, args: readonly Reader[]): number {
  const decay = readArgument(args, 2, month);
  const months = readArgument(args, 3, month);
  if (!isMonthCount(months)) return NaN;
  let weight = readArgument(args, 1, month);
  let sum = 0;
  for (let age = 1; age <= months; age++) {
    sum += weight * readArgument(args, 0, month - age);
    weight *= decay;
  }
  return sum;
}

export const retained: FormulaFunction = {
  name: 'retained',
  group: 'promotion',
  arguments: [
    { name: 'x' },
    { name: 'rate' },
    { name: 'decay' },
    { name: 'months', unit: 'months', whole: true, least: 0, most: MOST_MONTHS },
  ],
  help: {
    zh: '老客回购：前若干个月的 x 按回购率逐月衰减后在本月回来的部分；时间轴之前读期初。',
    en: 'What comes back this month from the x of earlier months: the rate after one month, decaying with each further one; openings included.',
  },
  examples: [['retained(100, 20%, 50%, 3)', 35]],
  behaviour: { kind: 'time', lags: () => [1, 0, 0, 0], compute: returningAmount },
};
