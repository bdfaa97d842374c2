import type { FormulaFunction } from './formula-function.ts';

export const mod: FormulaFunction = {
  name: 'mod',
  group: 'maths',
  arguments: [{ name: 'x' }, { name: 'divisor' }],
  help: {
    zh: '余数：x 除以除数后剩下的部分，符号随除数。',
    en: 'What is left of x after dividing by the divisor, with the sign of the divisor.',
  },
  examples: [
    ['mod(3, 2)', 1],
    ['mod(-3, 2)', 1],
    ['mod(3, -2)', -1],
    ['mod(-3, -2)', -1],
  ],
  behaviour: { kind: 'cell', compute: (x, divisor) => (divisor === 0 ? NaN : x - divisor * Math.floor(x / divisor)) },
};
