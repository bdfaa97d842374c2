import { isMonthCount, MOST_MONTHS } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

/**
 * Share of a cohort still there after k periods when each customer's chance to leave is drawn from Beta(α, β)
 * (shifted beta-geometric; Fader and Hardie 2007): B(α, β + k) / B(α, β), as a product because k is whole.
 */
export function betaGeometricSurvival(k: number, alpha: number, beta: number): number {
  if (!isMonthCount(k) || alpha <= 0 || beta <= 0) return NaN;
  let share = 1;
  for (let period = 0; period < k; period++) share *= (beta + period) / (alpha + beta + period);
  return share;
}

export const sbgSurvival: FormulaFunction = {
  name: 'sbg_survival',
  group: 'promotion',
  arguments: [
    { name: 'k', unit: 'periods', whole: true, least: 0, most: MOST_MONTHS },
    { name: 'alpha', least: 0 },
    { name: 'beta', least: 0 },
  ],
  help: {
    zh: '留存率：一批客户 k 期之后还在的比例(sBG 模型，客户流失概率服从 Beta 分布)。',
    en: 'The share of a cohort of customers still there after k periods (shifted beta-geometric model).',
  },
  // with α = β = 1 the share is 1 / (k + 1)
  examples: [
    ['sbg_survival(3, 1, 1)', 0.25],
    ['sbg_survival(0, 0.668, 3.806)', 1],
  ],
  behaviour: { kind: 'cell', compute: betaGeometricSurvival },
};
