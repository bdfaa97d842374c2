import type { FormulaFunction } from './formula-function.ts';

export const logisticSaturation: FormulaFunction = {
  name: 'logistic_saturation',
  group: 'promotion',
  arguments: [{ name: 'x' }, { name: 'lambda', least: 0 }],
  help: {
    zh: '逻辑饱和曲线(0 到 1):(1−e^−λx) / (1+e^−λx),λ 越大饱和越快。',
    en: 'Logistic saturation from 0 to 1, (1−e^−λx) / (1+e^−λx): a larger lambda saturates sooner.',
  },
  examples: [['logistic_saturation(1, 1)', 0.46211716]],
  // the same function as the quotient, without its overflow for very negative λx
  behaviour: { kind: 'cell', compute: (x, lambda) => Math.tanh((lambda * x) / 2) },
};
