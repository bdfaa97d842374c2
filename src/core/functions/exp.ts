import type { FormulaFunction } from './formula-function.ts';

export const exp: FormulaFunction = {
  name: 'exp',
  group: 'maths',
  arguments: [{ name: 'x' }],
  help: { zh: '自然常数 e 的 x 次方。', en: 'e to the power of x.' },
  examples: [
    ['exp(1)', 2.718281828459045],
    ['exp(0)', 1],
  ],
  behaviour: { kind: 'cell', compute: (x) => Math.exp(x) },
};
