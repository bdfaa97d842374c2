import type { FormulaFunction } from './formula-function.ts';

export const choose: FormulaFunction = {
  name: 'choose',
  group: 'time',
  arguments: [
    { name: 'n', whole: true, least: 1 },
    { name: 'value', repeats: true },
  ],
  help: {
    zh: '按序号取值：n 为 1 取第一个值，为 2 取第二个；常与 month_of_year() 连用。',
    en: 'The n-th of the values that follow; made for month_of_year().',
  },
  examples: [
    ['choose(2, 10, 20, 30)', 20],
    ['choose(month_of_year(), 5, 6, 7)', 5],
    ['if_error(choose(4, 10, 20, 30), -1)', -1],
  ],
  // a number that is not whole, or has no value of its own, finds nothing
  behaviour: { kind: 'lazy', compute: (n, ...values) => values[n() - 1]?.() ?? NaN },
};
