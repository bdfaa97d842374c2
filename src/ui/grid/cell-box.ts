import type { Cursor } from './move-cursor.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { widthOf, type SheetWidths } from './column-widths.ts';

/** Pixels of a row and of the heads' row. */
export const ROW_HEIGHT = 25;
export const HEAD_HEIGHT = 26;

/** Where a cell lies over the rows. */
export interface CellBox {
  top: number;
  /** From the left edge of the rows; of a cell pinned at the right, from the right edge. */
  offset: number;
  width: number;
  height: number;
  pinned: 'left' | 'right' | null;
}

/** A column's width: the reader's own, or its kind's, or what its numbers have come to need. */
export function columnWidth(column: SheetColumn, widths: SheetWidths): number {
  return widths.own?.get(column.id) ?? Math.max(widths[widthOf(column)], widths.grown?.get(column.id) ?? 0);
}

/** The box of a cell; null while its row or column does not show. */
export function cellBox(
  rows: readonly { key: string }[],
  columns: readonly SheetColumn[],
  widths: SheetWidths,
  cursor: Cursor,
): CellBox | null {
  const row = rows.findIndex((candidate) => candidate.key === cursor.row);
  const index = columns.findIndex((candidate) => candidate.id === cursor.column);
  const column = columns[index];
  if (row < 0 || !column) return null;
  // Columns stand in the order of their panes, so those before a cell (for the right pane: those behind it) make its offset.
  const beside = column.pinned === 'right' ? columns.slice(index + 1) : columns.slice(0, index);
  const offset = beside.reduce((sum, one) => sum + columnWidth(one, widths), 0);
  return { top: row * ROW_HEIGHT, offset, width: columnWidth(column, widths), height: ROW_HEIGHT, pinned: column.pinned };
}
