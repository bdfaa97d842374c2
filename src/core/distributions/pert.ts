import type { FormulaFunction } from '../functions/formula-function.ts';

export const pert: FormulaFunction = {
  name: 'pert',
  group: 'distributions',
  arguments: [{ name: 'low' }, { name: 'mode' }, { name: 'high' }],
  help: {
    zh: 'PERT 分布：最低、最可能、最高，比三角分布更集中于最可能值；不做模拟时按均值计算。',
    en: 'A PERT draw by its lowest, most likely and highest value, nearer to the most likely than a triangular one; its mean outside trials.',
  },
  examples: [['pert(30, 50, 90)', 53.3333]],
  behaviour: { kind: 'distribution', mean: (low, mode, high) => (low > mode || mode > high ? NaN : (low + 4 * mode + high) / 6) },
};
