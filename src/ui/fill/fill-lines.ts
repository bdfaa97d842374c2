import type { CellRef } from '../../store/index.ts';
import type { Rect } from '../grid/ranges.ts';
import type { SheetColumn } from '../grid/sheet-columns.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';
import { addedRect } from './fill-rects.ts';
import type { FillLine } from './plan-fill.ts';

/** Rows and columns, of the sheet as it shows or unfolded. */
export interface Field {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
}

type Cells = readonly (readonly (CellRef | null)[])[];

/** The columns of rows. */
export const columnsOf = (cells: Cells): Cells => (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));

/** The cells of a rectangle, by columns or by rows. Headings and names are null. None where it reaches beyond the sheet. */
export function linesIn({ rows, columns }: Field, { top, bottom, left, right }: Rect, byColumn: boolean): Cells {
  if (top < 0 || left < 0 || bottom >= rows.length || right >= columns.length) return [];
  const cells = rows
    .slice(top, bottom + 1)
    .map((row) =>
      columns
        .slice(left, right + 1)
        .map((column) =>
          row.kind === 'item' && column.period >= 0 ? { item: row.item.id, place: row.place, column: column.period } : null,
        ),
    );
  return byColumn ? columnsOf(cells) : cells;
}

/** What the fill handle fills: the cells of `source` go on over the rest of `target`, which reaches beyond it on one side. */
export function handleLines(field: Field, source: Rect, target: Rect): FillLine[] {
  const byColumn = target.top < source.top || target.bottom > source.bottom;
  const back = target.top < source.top || target.left < source.left;
  const inDirection = (rect: Rect) => linesIn(field, rect, byColumn).map((line) => (back ? [...line].reverse() : line));
  const to = inDirection(addedRect(source, target));
  return inDirection(source).map((from, index) => ({ from, to: to[index] ?? [], back }));
}
