import type { FormulaFunction } from './formula-function.ts';

export const monthOfYear: FormulaFunction = {
  name: 'month_of_year',
  group: 'time',
  arguments: [],
  help: { zh: '几月份:1 到 12。', en: 'The month of the year, 1 to 12.' },
  examples: [
    ['month_of_year()', 1],
    ['prev(month_of_year())', 12],
  ],
  behaviour: { kind: 'time', lags: () => [], compute: (month, _args, clock) => clock.monthOfYear(month) },
};
