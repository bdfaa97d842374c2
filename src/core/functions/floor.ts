import type { FormulaFunction } from './formula-function.ts';

export const floor: FormulaFunction = {
  name: 'floor',
  group: 'maths',
  arguments: [{ name: 'x' }],
  help: { zh: '向下取整：不大于 x 的最大整数。', en: 'Rounds down to a whole number.' },
  examples: [
    ['floor(2.7)', 2],
    ['floor(-2.5)', -3],
  ],
  behaviour: { kind: 'cell', compute: (x) => Math.floor(x) },
};
