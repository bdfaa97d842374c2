import type { FormulaFunction } from './formula-function.ts';

export const michaelisMenten: FormulaFunction = {
  name: 'michaelis_menten',
  group: 'promotion',
  arguments: [{ name: 'x', least: 0 }, { name: 'maximum' }, { name: 'half', least: 0 }],
  help: {
    zh: '边际递减曲线：maximum·x / (half + x),x 等于 half 时达到最大值的一半。',
    en: 'Diminishing returns, maximum·x / (half + x): half of the maximum where x equals half.',
  },
  examples: [['michaelis_menten(10, 100, 5)', 66.6667]],
  behaviour: {
    kind: 'cell',
    compute: (x, maximum, half) => (x < 0 || half < 0 || half + x === 0 ? NaN : (maximum * x) / (half + x)),
  },
};
