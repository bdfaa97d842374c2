import type { FormulaFunction, Reader } from '../../../src/core/functions/formula-function.ts';
import { createTimeline, parseMonth } from '../../../src/core/plan/timeline.ts';

/** A number in every month, one per month (0 before the start), or one per month with openings (oldest first, 0 before the oldest). */
export type Series = number | readonly number[] | { opening: readonly number[]; values: readonly number[] };

function readerOf(series: Series): Reader {
  if (typeof series === 'number') return () => series;
  const { opening, values } = 'opening' in series ? series : { opening: [], values: series };
  return (month) => {
    if (month < 0) return opening[opening.length + month] ?? 0;
    const value = values[month];
    if (value === undefined) throw new Error(`read month ${month}, past the end`);
    return value;
  };
}

/** What a function of months gives in each of `months` months, run the plain way: month after month, one member, no trials. */
export function runFunction(entry: FormulaFunction, args: readonly Series[], months: number, start = '2026-01'): number[] {
  const clock = createTimeline(parseMonth(start) ?? NaN, months);
  const readers = args.map(readerOf);
  const { behaviour } = entry;
  const result: number[] = [];
  for (let month = 0; month < months; month++) {
    if (behaviour.kind === 'time') result.push(behaviour.compute(month, readers, clock));
    else if (behaviour.kind === 'recurrence') result.push(behaviour.step(result.at(-1) ?? 0, month, readers, clock));
    else if (behaviour.kind === 'timeline') result.push(behaviour.compute(readers, clock));
    else throw new Error(`${entry.name} is no function of months`);
  }
  return result;
}

/** What a function of numbers gives, called as the language would. */
export function callFunction(entry: FormulaFunction, ...args: number[]): number {
  const { behaviour } = entry;
  if (behaviour.kind === 'cell') return behaviour.compute(...args);
  if (behaviour.kind === 'distribution') return behaviour.mean(...args);
  if (behaviour.kind === 'lazy') return behaviour.compute(...args.map((value) => () => value));
  if (behaviour.kind !== 'fold') throw new Error(`${entry.name} is no function of numbers`);
  const folded = args.reduce(behaviour.add, behaviour.start);
  return behaviour.finish ? behaviour.finish(folded, args.length) : folded;
}

/** The lag of each argument, given the arguments that are written as numbers. */
export function lagsOf(entry: FormulaFunction, ...literals: (number | undefined)[]): unknown {
  return entry.behaviour.kind === 'time' ? entry.behaviour.lags(literals) : undefined;
}
