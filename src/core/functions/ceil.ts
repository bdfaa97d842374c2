import type { FormulaFunction } from './formula-function.ts';

export const ceil: FormulaFunction = {
  name: 'ceil',
  aliases: ['ceiling'],
  group: 'maths',
  arguments: [{ name: 'x' }],
  help: { zh: '向上取整：不小于 x 的最小整数。', en: 'Rounds up to a whole number.' },
  examples: [
    ['ceil(2.1)', 3],
    ['ceiling(-2.5)', -2],
  ],
  behaviour: { kind: 'cell', compute: (x) => Math.ceil(x) + 0 }, // + 0: nobody wants to read −0
};
