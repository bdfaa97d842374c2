import type { FormulaFunction } from './formula-function.ts';

export const daysInMonth: FormulaFunction = {
  name: 'days_in_month',
  group: 'time',
  arguments: [],
  help: {
    zh: '当月天数；在季度和年度合计里是该期间的天数。',
    en: 'The days in the month; in quarter and year totals the days of that period.',
  },
  examples: [
    ['days_in_month()', 31],
    ['prev(days_in_month(), 2)', 30],
  ],
  behaviour: { kind: 'time', lags: () => [], compute: (month, _args, clock) => clock.daysInMonth(month) },
};
