import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

export const cumulative: FormulaFunction = {
  name: 'cumulative',
  group: 'time',
  arguments: [{ name: 'x' }],
  help: { zh: '累计：从时间轴第一个月到本月的合计。', en: 'The sum from the first month of the timeline up to this month.' },
  examples: [['cumulative(5)', 5]],
  behaviour: { kind: 'recurrence', step: (previous, month, args) => previous + readArgument(args, 0, month) },
};
