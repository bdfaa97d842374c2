import type { FormulaFunction } from './formula-function.ts';

export const max: FormulaFunction = {
  name: 'max',
  group: 'members',
  arguments: [{ name: 'x', repeats: true }],
  help: { zh: '最大：一个指标各成员中的最大值，或几个值中的最大值。', en: 'The largest of the members of an item, or of several values.' },
  examples: [
    ['max(10, 7, 9, 27, 2)', 27],
    ['max(-3, -1)', -1],
  ],
  behaviour: {
    kind: 'fold',
    start: -Infinity,
    add: (most, value) => Math.max(most, value),
    finish: (most, count) => (count === 0 ? NaN : most),
  },
};
