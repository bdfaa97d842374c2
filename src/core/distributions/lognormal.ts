import type { FormulaFunction } from '../functions/formula-function.ts';

export const lognormal: FormulaFunction = {
  name: 'lognormal',
  group: 'distributions',
  arguments: [
    { name: 'mean', least: 0 },
    { name: 'sd', least: 0 },
  ],
  help: {
    zh: '对数正态分布：数值本身的均值和标准差，不会为负；不做模拟时按均值计算。',
    en: 'A lognormal draw, never negative, by the mean and standard deviation of the value itself; its mean outside trials.',
  },
  examples: [['lognormal(100, 15)', 100]],
  behaviour: { kind: 'distribution', mean: (mean, sd) => (mean <= 0 || sd < 0 ? NaN : mean) },
};
