import type { FormulaFunction } from './formula-function.ts';

export const months: FormulaFunction = {
  name: 'months',
  group: 'time',
  arguments: [],
  help: { zh: '时间轴一共几个月。', en: 'How many months the timeline has.' },
  examples: [['months()', 1]],
  behaviour: { kind: 'timeline', compute: (_args, clock) => clock.months },
};
