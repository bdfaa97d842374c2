import type { FormulaFunction } from '../functions/formula-function.ts';

export const normal: FormulaFunction = {
  name: 'normal',
  group: 'distributions',
  arguments: [{ name: 'mean' }, { name: 'sd', least: 0 }],
  help: {
    zh: '正态分布：均值和标准差；不做模拟时按均值计算。',
    en: 'A normal draw with this mean and standard deviation; its mean outside trials.',
  },
  examples: [['normal(100, 15)', 100]],
  behaviour: { kind: 'distribution', mean: (mean, sd) => (sd < 0 ? NaN : mean) },
};
