import { normalProbability } from '../distributions/normal-probability.ts';
import type { FormulaFunction } from './formula-function.ts';

export const normCdf: FormulaFunction = {
  name: 'norm_cdf',
  group: 'distributions',
  arguments: [{ name: 'z' }],
  help: { zh: '标准正态分布低于 z 的概率。', en: 'The probability that a standard normal draw stays below z.' },
  examples: [
    ['norm_cdf(1.333333)', 0.908788726],
    ['norm_cdf(0)', 0.5],
  ],
  behaviour: { kind: 'cell', compute: normalProbability },
};
