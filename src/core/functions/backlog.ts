import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

/** What is left after shipping min(left before + arrivals, capacity). NaN for negative arrivals and capacity. */
function leftOver(previous: number, arrivals: number, capacity: number): number {
  if (arrivals < 0 || capacity < 0) return NaN;
  return Math.max(0, previous + arrivals - capacity);
}

export const backlog: FormulaFunction = {
  name: 'backlog',
  group: 'people',
  arguments: [
    { name: 'arrivals', least: 0 },
    { name: 'capacity', least: 0 },
  ],
  help: {
    zh: '积压：月末还没处理完的量，上月积压加本月来的、减去处理得了的，从零开始。',
    en: 'Backlog: what is left undone at the month’s end, last month’s and this month’s arrivals less the capacity, starting from zero.',
  },
  examples: [
    ['backlog(15000, 3000)', 12000],
    ['backlog(1000, 3000)', 0],
  ],
  behaviour: {
    kind: 'recurrence',
    step: (previous, month, args) => leftOver(previous, readArgument(args, 0, month), readArgument(args, 1, month)),
  },
};
