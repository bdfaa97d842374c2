import type { FormulaFunction } from '../functions/formula-function.ts';

export const triangular: FormulaFunction = {
  name: 'triangular',
  group: 'distributions',
  arguments: [{ name: 'low' }, { name: 'mode' }, { name: 'high' }],
  help: {
    zh: '三角分布：最低、最可能、最高；不做模拟时按均值计算。',
    en: 'A triangular draw by its lowest, most likely and highest value; its mean outside trials.',
  },
  examples: [['triangular(30, 50, 100)', 60]],
  behaviour: { kind: 'distribution', mean: (low, mode, high) => (low > mode || mode > high ? NaN : (low + mode + high) / 3) },
};
