import type { FormulaFunction } from './formula-function.ts';

export const ifThenElse: FormulaFunction = {
  name: 'if',
  group: 'maths',
  arguments: [{ name: 'condition' }, { name: 'then' }, { name: 'otherwise' }],
  help: {
    zh: '条件：成立取第二项，否则取第三项；没有取到的一项不计算。',
    en: 'The second argument when the condition holds, else the third; the one not taken is not computed.',
  },
  examples: [
    ['if(2 > 1, 10, 20)', 10],
    ['if(0, 10, 20)', 20],
    ['if(1, 5, 1 / 0)', 5],
  ],
  behaviour: {
    kind: 'lazy',
    compute: (condition, then, otherwise) => {
      const holds = condition();
      if (Number.isNaN(holds)) return NaN;
      return holds === 0 ? otherwise() : then();
    },
  },
};
