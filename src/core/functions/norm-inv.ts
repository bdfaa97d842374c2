import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { FormulaFunction } from './formula-function.ts';

export const normInv: FormulaFunction = {
  name: 'norm_inv',
  group: 'distributions',
  arguments: [{ name: 'p', least: 0, most: 1 }],
  help: {
    zh: '标准正态分布的分位数：低于它的概率为 p;例如 95% 对应 1.645。',
    en: 'The standard normal quantile: the number that a standard normal draw stays below with probability p.',
  },
  examples: [
    ['norm_inv(0.908789)', 1.3333347],
    ['norm_inv(0.975)', 1.959963984540054],
  ],
  behaviour: { kind: 'cell', compute: normalQuantile },
};
