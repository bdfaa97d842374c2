import type { FormulaFunction } from './formula-function.ts';

export const log10: FormulaFunction = {
  name: 'log10',
  group: 'maths',
  arguments: [{ name: 'x', least: 0 }],
  help: { zh: '以 10 为底的对数；零和负数没有值。', en: 'The logarithm to base 10; zero and negative numbers have none.' },
  examples: [
    ['log10(86)', 1.934498451],
    ['log10(100000)', 5],
  ],
  behaviour: { kind: 'cell', compute: (x) => (x > 0 ? Math.log10(x) : NaN) },
};
