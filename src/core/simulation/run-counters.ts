/** The value of a node at one of its own cells in one month (openings before month 0). */
export type Evaluate = (cell: number, month: number) => number;

/** What closures count while they run. */
export interface RunCounters {
  /** Changes with every run, so that memos expire. */
  number: number;
  /** How often an operation on numbers gave no value (x/0 and the like). */
  births: number;
  /** How often "no value" was read by an operation that looks at other months or only at some arguments. */
  spreads: number;
}

/** A number, or no value (never ±Infinity): counted, because its operands were numbers. */
export function settle(value: number, run: RunCounters): number {
  if (value - value === 0) return value;
  run.births++;
  return NaN;
}

/** Counts a "no value" that is read. */
export function watch(value: number, run: RunCounters): number {
  if (value !== value) run.spreads++;
  return value;
}

/** Like `settle`, but not counted when a "no value" was read on the way. */
export function settleUnlessSpread(value: number, spreadsBefore: number, run: RunCounters): number {
  if (value - value === 0) return value;
  if (run.spreads === spreadsBefore) run.births++;
  return NaN;
}
