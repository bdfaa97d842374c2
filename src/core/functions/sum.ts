import type { FormulaFunction } from './formula-function.ts';

export const sum: FormulaFunction = {
  name: 'sum',
  group: 'members',
  arguments: [{ name: 'x', repeats: true }],
  help: { zh: '合计：一个指标的各成员相加，或几个值相加。', en: 'Adds up the members of an item, or several values.' },
  examples: [
    ['sum(1, 2, 3.5)', 6.5],
    ['sum(-4)', -4],
  ],
  behaviour: { kind: 'fold', start: 0, add: (sum, value) => sum + value },
};
