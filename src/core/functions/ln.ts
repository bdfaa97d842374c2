import type { FormulaFunction } from './formula-function.ts';

export const ln: FormulaFunction = {
  name: 'ln',
  group: 'maths',
  arguments: [{ name: 'x', least: 0 }],
  help: { zh: '自然对数；零和负数没有值。', en: 'The natural logarithm; zero and negative numbers have none.' },
  examples: [
    ['ln(86)', 4.4543473],
    ['ln(1)', 0],
  ],
  behaviour: { kind: 'cell', compute: (x) => (x > 0 ? Math.log(x) : NaN) },
};
