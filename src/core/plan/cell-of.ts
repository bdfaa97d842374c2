import { leafAt } from './nested.ts';
import type { Cell, Values } from './plan.ts';

/** One cell, or one for each month. */
export type Row = Cell | Cell[];

/**
 * The cell an input's `values` hold for these members (outermost dimension first) in a month (index).
 * Members that are not named hold 0; a row shorter than the timeline repeats its last cell.
 */
export function cellOf(values: Values, members: readonly string[], month: number): Cell {
  const row = leafAt<Row>(values, members);
  if (row === undefined) return 0;
  return Array.isArray(row) ? (row[Math.min(month, row.length - 1)] ?? null) : row;
}
