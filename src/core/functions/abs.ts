import type { FormulaFunction } from './formula-function.ts';

export const abs: FormulaFunction = {
  name: 'abs',
  group: 'maths',
  arguments: [{ name: 'x' }],
  help: { zh: '绝对值：去掉负号。', en: 'The size of a number without its sign.' },
  examples: [
    ['abs(-4)', 4],
    ['abs(2.5)', 2.5],
  ],
  behaviour: { kind: 'cell', compute: (x) => Math.abs(x) },
};
