import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

export const timelineTotal: FormulaFunction = {
  name: 'timeline_total',
  group: 'time',
  arguments: [{ name: 'x' }],
  help: { zh: '整个时间轴的合计，每个月都是同一个数。', en: 'The sum over the whole timeline, the same number in every month.' },
  examples: [['timeline_total(5)', 5]],
  behaviour: {
    kind: 'timeline',
    compute: (args, clock) => {
      let sum = 0;
      for (let month = 0; month < clock.months; month++) sum += readArgument(args, 0, month);
      return sum;
    },
  },
};
