import type { FormulaFunction } from './formula-function.ts';

export const sqrt: FormulaFunction = {
  name: 'sqrt',
  group: 'maths',
  arguments: [{ name: 'x', least: 0 }],
  help: { zh: '平方根；负数没有值。', en: 'The square root; a negative number has none.' },
  examples: [
    ['sqrt(16)', 4],
    ['sqrt(2)', 1.4142135623730951],
  ],
  behaviour: { kind: 'cell', compute: (x) => Math.sqrt(x) },
};
