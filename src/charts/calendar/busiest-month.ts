import { dayTargets } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import { totalOf } from '../read-table.ts';
import { dayItems } from './day-items.ts';

/** Index of the month in the timeline with the most on one day: what a planner looks at first. */
export function busiestMonth(input: ChartInput): number {
  const table = input.tables.get(dayItems(input.plan)[0]?.id ?? '');
  const most = Array.from({ length: input.timeline.months }, (_, month) =>
    Math.max(...dayTargets(input, month, totalOf(table, month) ?? 0).map(({ target }) => target)),
  );
  return most.indexOf(Math.max(...most));
}
