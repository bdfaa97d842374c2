import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { FormulaFunction } from './formula-function.ts';

/** The order quantity Q with F(Q) = under / (under + over) for normal demand. NaN unless both costs are positive, and for a negative spread. */
export function bestOrder(underCost: number, overCost: number, mean: number, sd: number): number {
  if (!(underCost > 0 && overCost > 0 && sd >= 0)) return NaN;
  return mean + sd * normalQuantile(underCost / (underCost + overCost));
}

export const newsvendor: FormulaFunction = {
  name: 'newsvendor',
  group: 'stock',
  arguments: [{ name: 'under_cost', least: 0 }, { name: 'over_cost', least: 0 }, { name: 'mean' }, { name: 'sd', least: 0 }],
  help: {
    zh: '报童模型：只备一次货时最划算的备货量，由少备一件的损失、多备一件的损失和销量的平均值、标准差决定。',
    en: 'Newsvendor: the best quantity to order once, from the loss per piece short and per piece left over and the demand’s mean and sd.',
  },
  examples: [
    ['newsvendor(18, 2, 120, 10)', 132.8155157],
    ['newsvendor(5, 5, 120, 10)', 120],
  ],
  behaviour: { kind: 'cell', compute: bestOrder },
};
