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
