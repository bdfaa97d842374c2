import type { Plan, Table, Timeline } from '../../core/index.ts';
import type { Scale } from '../../store/index.ts';
import { formatReading, readingLook, scaledTo, type ReadingLook } from '../reading/reading-look.ts';
import { numberLength } from './number-length.ts';

/** The largest and the smallest number per period, of items that are written alike. */
interface Extremes {
  look: ReadingLook;
  high: Float64Array;
  low: Float64Array;
}

/**
 * How long (in digits) the longest number of each period is. Null while an item's numbers are missing, or are those of another
 * timeline. Only the largest and smallest of the items that are written alike are written out: this runs with every change.
 */
export function numberLengths(plan: Plan, timeline: Timeline, tables: ReadonlyMap<string, Table>, scale: Scale): number[] | null {
  const count = timeline.periods.length;
  const byLook = new Map<string, Extremes>();
  for (const item of plan.items) {
    const table = tables.get(item.id);
    if (table?.periods !== count) return null;
    const look = readingLook(item, plan, 'value', scale);
    const key = JSON.stringify(look);
    let extremes = byLook.get(key);
    if (!extremes) byLook.set(key, (extremes = { look, high: new Float64Array(count), low: new Float64Array(count) }));
    widen(extremes, table);
  }
  const lengths = new Array<number>(count).fill(0);
  for (const { look, high, low } of byLook.values())
    for (let period = 0; period < count; period++)
      for (const value of [high[period] ?? 0, low[period] ?? 0])
        lengths[period] = Math.max(lengths[period] ?? 0, numberLength(formatReading(scaledTo(look, value), look)));
  return lengths;
}

function widen({ high, low }: Extremes, { values, periods }: Table): void {
  for (let start = 0; start < values.length; start += periods)
    for (let period = 0; period < periods; period++) {
      const value = values[start + period] ?? NaN;
      if (value > (high[period] ?? 0) && value !== Infinity) high[period] = value;
      if (value < (low[period] ?? 0) && value !== -Infinity) low[period] = value;
    }
}

/** The lengths with those of single periods that have grown; the very same while none has. Nothing ever shrinks: columns that come and go while one types lead the eye astray. */
export function grownLengths(before: readonly number[], now: readonly number[]): readonly number[] {
  if (now.every((length, index) => length <= (before[index] ?? 0))) return before;
  return before.map((length, index) => Math.max(length, now[index] ?? 0));
}
