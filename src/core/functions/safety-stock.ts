import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { FormulaFunction } from './formula-function.ts';

/** z·√(L·σ² + d²·σ_L²): stock that covers demand over the lead time with probability `level`. NaN unless 0 < level < 1, and for negative numbers. */
export function stockForSafety(level: number, demandSd: number, leadTime: number, demandMean = 0, leadTimeSd = 0): number {
  if (demandSd < 0 || leadTime < 0 || demandMean < 0 || leadTimeSd < 0) return NaN;
  return normalQuantile(level) * Math.sqrt(leadTime * demandSd ** 2 + (demandMean * leadTimeSd) ** 2);
}

export const safetyStock: FormulaFunction = {
  name: 'safety_stock',
  group: 'stock',
  arguments: [
    { name: 'level', least: 0, below: 1 },
    { name: 'demand_sd', unit: 'per period', least: 0 },
    { name: 'lead_time', unit: 'periods', least: 0 },
    { name: 'demand_mean', unit: 'per period', optional: true, least: 0 },
    { name: 'lead_time_sd', unit: 'periods', optional: true, least: 0 },
  ],
  help: {
    zh: '安全库存：到货前不断货的概率达到要求所需的库存；销量和到货时间都可以波动，各项用同一时间单位，概率须小于 100%。',
    en: 'Safety stock: what keeps from running out before the delivery with this chance, below 100%; all in the same period, such as days.',
  },
  examples: [
    ['safety_stock(0.95, 20, 9)', 98.691218],
    ['safety_stock(0.95, 20, 9, 100, 0)', 98.691218],
    ['safety_stock(0.5, 20, 9, 100, 2)', 0],
  ],
  behaviour: { kind: 'cell', compute: stockForSafety },
};
