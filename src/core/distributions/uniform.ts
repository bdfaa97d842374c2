import type { FormulaFunction } from '../functions/formula-function.ts';

export const uniform: FormulaFunction = {
  name: 'uniform',
  group: 'distributions',
  arguments: [{ name: 'low' }, { name: 'high' }],
  help: {
    zh: '均匀分布：上下限之间机会均等；不做模拟时按均值计算。',
    en: 'A draw between low and high, all values equally likely; its mean outside trials.',
  },
  examples: [['uniform(10, 20)', 15]],
  behaviour: { kind: 'distribution', mean: (low, high) => (low > high ? NaN : (low + high) / 2) },
};
