import type { FormulaFunction } from './formula-function.ts';

export const min: FormulaFunction = {
  name: 'min',
  group: 'members',
  arguments: [{ name: 'x', repeats: true }],
  help: { zh: '最小：一个指标各成员中的最小值，或几个值中的最小值。', en: 'The smallest of the members of an item, or of several values.' },
  examples: [
    ['min(10, 7, 9, 27, 2)', 2],
    ['min(3, -1)', -1],
  ],
  behaviour: {
    kind: 'fold',
    start: Infinity,
    add: (least, value) => Math.min(least, value),
    finish: (least, count) => (count === 0 ? NaN : least),
  },
};
