import type { FormulaFunction } from './formula-function.ts';

export const ifError: FormulaFunction = {
  name: 'if_error',
  group: 'maths',
  arguments: [{ name: 'x' }, { name: 'otherwise' }],
  help: { zh: '容错：x 没有值(例如除以零)时取第二项。', en: 'x, or the second argument where x has no value, such as a division by zero.' },
  examples: [
    ['if_error(210 / 35, 0)', 6],
    ['if_error(55 / 0, 7)', 7],
  ],
  behaviour: {
    kind: 'lazy',
    compute: (x, otherwise) => {
      const value = x();
      return Number.isFinite(value) ? value : otherwise();
    },
  },
};
