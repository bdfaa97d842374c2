import type { Axes } from '../plan/space.ts';

/**
 * An item's numbers: one Float64Array laid out cell × month, months innermost (this is the one place that says so).
 * `NaN` is "no value".
 */
export interface Column {
  readonly item: string;
  readonly axes: Axes;
  readonly cells: number;
  readonly months: number;
  readonly values: Float64Array;
  /** The value before month 0 (`month` < 0). */
  opening(cell: number, month: number): number;
}

/** A column's number in any month: openings before the timeline, no value after it. */
export function readColumn(column: Column, cell: number, month: number): number {
  if (month < 0) return column.opening(cell, month);
  return month < column.months ? (column.values[cell * column.months + month] ?? NaN) : NaN;
}

/**
 * What is kept of a computed value: a number, or "no value". 0 has no sign: an update that leaves 0 as it was goes no further, so what
 * reads it would keep another sign than the same plan computed afresh.
 */
export function numberOrNone(value: number): number {
  return value - value === 0 ? value + 0 : NaN; // −0 + 0 is 0
}
