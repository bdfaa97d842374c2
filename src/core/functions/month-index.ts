import type { FormulaFunction } from './formula-function.ts';

export const monthIndex: FormulaFunction = {
  name: 'month_index',
  group: 'time',
  arguments: [],
  help: { zh: '第几个月，从 0 数起。', en: 'The number of the month in the timeline, counted from 0.' },
  examples: [
    ['month_index()', 0],
    ['prev(month_index(), 3)', -3],
  ],
  behaviour: { kind: 'time', lags: () => [], compute: (month) => month },
};
