import { totalPlace, valueAt, type Table } from '../core/index.ts';

/** A cell as a chart takes it: null is "no value". */
export function cellOf(table: Table | undefined, place: number, column: number): number | null {
  const value = table ? valueAt(table, place, column) : NaN;
  return Number.isFinite(value) ? value : null;
}

/** The total over all members in one column. */
export function totalOf(table: Table | undefined, column: number): number | null {
  return table ? cellOf(table, totalPlace(table.sizes), column) : null;
}

/** A place's months, one per month of the timeline. */
export function monthsOf(table: Table | undefined, place: number, months: number): (number | null)[] {
  return Array.from({ length: months }, (_, month) => cellOf(table, place, month));
}

/** Index of the lowest value; -1 when there is none. */
export function lowestIndex(values: readonly (number | null)[]): number {
  let lowest = -1;
  values.forEach((value, index) => {
    if (value !== null && value < (values[lowest] ?? Infinity)) lowest = index;
  });
  return lowest;
}
