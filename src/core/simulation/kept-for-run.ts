import type { Evaluate, RunCounters } from './run-counters.ts';

/** Keeps values of months in the timeline for the run; whoever reads one again counts as if it had been computed again. */
export function keepMonths(compute: Evaluate, cells: number, months: number, run: RunCounters): Evaluate {
  const values = new Float64Array(cells * months);
  const runs = new Float64Array(values.length).fill(-1);
  const births = new Uint8Array(values.length);
  const spreads = new Uint8Array(values.length);
  return (cell, month) => {
    if (month < 0 || month >= months) return compute(cell, month);
    const at = cell * months + month;
    if (runs[at] === run.number) {
      run.births += births[at]!;
      run.spreads += spreads[at]!;
      return values[at]!;
    }
    const bornBefore = run.births;
    const spreadBefore = run.spreads;
    const value = compute(cell, month);
    values[at] = value;
    runs[at] = run.number;
    births[at] = Number(run.births > bornBefore);
    spreads[at] = Number(run.spreads > spreadBefore);
    return value;
  };
}

/** Keeps values for the run, months before the timeline too: windows within windows would multiply their work otherwise. */
export function keepAnyMonth(compute: Evaluate, run: RunCounters): Evaluate {
  const known = new Map<number, Map<number, number>>();
  let number = -1;
  return (cell, month) => {
    if (number !== run.number) {
      known.clear();
      number = run.number;
    }
    const months = known.get(cell) ?? new Map<number, number>();
    known.set(cell, months);
    const before = months.get(month);
    if (before !== undefined) return before;
    const value = compute(cell, month);
    months.set(month, value);
    return value;
  };
}
