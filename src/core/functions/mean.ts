import type { FormulaFunction } from './formula-function.ts';

export const mean: FormulaFunction = {
  name: 'mean',
  aliases: ['average'],
  group: 'members',
  arguments: [{ name: 'x', repeats: true }],
  help: { zh: '平均：一个指标各成员的平均值，或几个值的平均值。', en: 'Averages the members of an item, or several values.' },
  examples: [
    ['mean(2, 3, 7)', 4],
    ['average(10, 7, 9, 27, 2)', 11],
  ],
  behaviour: { kind: 'fold', start: 0, add: (sum, value) => sum + value, finish: (sum, count) => (count === 0 ? NaN : sum / count) },
};
