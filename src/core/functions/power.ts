import type { FormulaFunction } from './formula-function.ts';

export const power: FormulaFunction = {
  name: 'power',
  group: 'maths',
  arguments: [{ name: 'x' }, { name: 'exponent' }],
  help: { zh: '乘方：x 的若干次方，与 x ^ n 相同。', en: 'x to the power of the exponent, the same as x ^ n.' },
  examples: [
    ['power(5, 2)', 25],
    ['power(98.6, 3.2)', 2401077.222],
    ['power(4, 5/4)', 5.656854249],
  ],
  // 0 to a negative power is a division by zero
  behaviour: { kind: 'cell', compute: (x, exponent) => (x === 0 && exponent < 0 ? NaN : x ** exponent) },
};
