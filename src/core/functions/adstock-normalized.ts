import { isMonthCount, MOST_MONTHS, readArgument } from './argument-reading.ts';
import type { FormulaFunction, Reader } from './formula-function.ts';

/** Σ αˢ·x(month − s) / Σ αˢ over s = 0 … lags, with nothing before month 0. Arguments: x, α, lags. */
function weightedMean(month: number, args: readonly Reader[]): number {
  const alpha = readArgument(args, 1, month);
  const lags = readArgument(args, 2, month);
  if (!isMonthCount(lags) || !(alpha >= 0)) return NaN;
  let sum = 0;
  let weights = 0;
  let weight = 1;
  for (let lag = 0; lag <= lags; lag++) {
    if (lag <= month) sum += weight * readArgument(args, 0, month - lag);
    weights += weight;
    weight *= alpha;
  }
  return sum / weights;
}

/** Geometric adstock whose weights add up to 1, over a window of lags (as in Meridian). */
export const adstockNormalized: FormulaFunction = {
  name: 'adstock_normalized',
  group: 'promotion',
  arguments: [
    { name: 'x' },
    { name: 'alpha', least: 0, most: 1 },
    { name: 'lags', unit: 'months', whole: true, least: 0, most: MOST_MONTHS },
  ],
  help: {
    zh: '归一化的广告延续效应：本月及之前若干月 x 的加权平均，越早权重越小；时间轴之前为零。',
    en: 'Carry-over as a weighted mean of this month’s x and that of earlier months, older ones weighing less; zero before the start.',
  },
  examples: [['adstock_normalized(111.11, 0.1, 4)', 100]],
  behaviour: { kind: 'time', lags: () => [0, 0, 0], compute: weightedMean },
};
