import type { FormulaFunction } from '../functions/formula-function.ts';

export const beta: FormulaFunction = {
  name: 'beta',
  group: 'distributions',
  arguments: [
    { name: 'alpha', least: 0 },
    { name: 'beta', least: 0 },
  ],
  help: {
    zh: 'Beta 分布(0 到 1),适合转化率、退款率；不做模拟时按均值计算。',
    en: 'A beta draw from 0 to 1, for conversion and refund rates; its mean outside trials.',
  },
  examples: [['beta(2, 3)', 0.4]],
  behaviour: { kind: 'distribution', mean: (alpha, beta) => (alpha <= 0 || beta <= 0 ? NaN : alpha / (alpha + beta)) },
};
