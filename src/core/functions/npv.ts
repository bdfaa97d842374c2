import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

export const npv: FormulaFunction = {
  name: 'npv',
  group: 'finance',
  arguments: [{ name: 'rate', unit: 'per month' }, { name: 'x' }],
  help: {
    zh: '净现值：按每月折现率把各月的 x 折到开头，第一个月折一次(与 Excel 相同)。',
    en: 'Net present value of x at a rate per month; the first month is discounted once, as in Excel.',
  },
  examples: [['npv(10%, 110)', 100]],
  behaviour: {
    kind: 'timeline',
    compute: (args, clock) => {
      const rate = readArgument(args, 0, 0);
      if (!(rate > -1)) return NaN;
      let value = 0;
      for (let month = clock.months - 1; month >= 0; month--) value = (value + readArgument(args, 1, month)) / (1 + rate);
      return value;
    },
  },
};
