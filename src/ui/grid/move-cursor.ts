import type { SheetColumn } from './sheet-columns.ts';

/** Where the cursor stands: a row's key and a column's id. The trend column is passed over. */
export interface Cursor {
  row: string;
  column: string;
}

/** One step of the cursor. `page` moves by the rows that are in sight. */
export type Move = Step | 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end' | 'page-up' | 'page-down' | 'next' | 'previous' | Edge;

type Step = 'up' | 'down' | 'left' | 'right';

/** To the last cell of the block of data in that direction, or to the next block. */
type Edge = `edge-${Step}`;

export interface Field {
  rows: readonly { key: string; kind?: 'section' | 'item' }[];
  columns: readonly SheetColumn[];
  /** Rows that are in sight. */
  page: number;
}

/** The cursor after a move; null when `next` or `previous` would leave the sheet. It stops at the edges otherwise. */
export function moveCursor({ rows, columns, page }: Field, cursor: Cursor, move: Move): Cursor | null {
  const stops = columns.filter((column) => column.kind !== 'trend');
  const row = Math.max(
    0,
    rows.findIndex((candidate) => candidate.key === cursor.row),
  );
  const column = Math.max(
    0,
    stops.findIndex((candidate) => candidate.id === cursor.column),
  );
  const lastRow = rows.length - 1;
  const lastColumn = stops.length - 1;
  const to = (nextRow: number, nextColumn: number): Cursor => ({
    row: rows[Math.min(lastRow, Math.max(0, nextRow))]?.key ?? cursor.row,
    column: stops[Math.min(lastColumn, Math.max(0, nextColumn))]?.id ?? cursor.column,
  });
  switch (move) {
    case 'up':
      return to(row - 1, column);
    case 'down':
      return to(row + 1, column);
    case 'left':
      return to(row, column - 1);
    case 'right':
      return to(row, column + 1);
    case 'row-start':
      return to(row, 0);
    case 'row-end':
      return to(row, lastColumn);
    case 'sheet-start':
      return to(0, 0);
    case 'sheet-end':
      return to(lastRow, lastColumn);
    case 'page-up':
      return to(row - Math.max(1, page), column);
    case 'page-down':
      return to(row + Math.max(1, page), column);
    case 'next':
      if (column < lastColumn) return to(row, column + 1);
      return row < lastRow ? to(row + 1, 0) : null;
    case 'previous':
      if (column > 0) return to(row, column - 1);
      return row > 0 ? to(row - 1, lastColumn) : null;
    case 'edge-up':
      return to(edgeOf(rows, row, -1), column);
    case 'edge-down':
      return to(edgeOf(rows, row, 1), column);
    case 'edge-left':
      return to(row, column > 1 ? 1 : 0);
    case 'edge-right':
      return to(row, lastColumn);
    default:
      return move satisfies never;
  }
}

/** As a spreadsheet's Ctrl+arrow: headings are the gaps between the blocks of rows. */
function edgeOf(rows: Field['rows'], from: number, step: 1 | -1): number {
  const isFilled = (row: number) => rows[row] !== undefined && rows[row].kind !== 'section';
  let row = from + step;
  if (isFilled(from) && isFilled(row)) while (isFilled(row + step)) row += step;
  else while (rows[row + step] !== undefined && !isFilled(row)) row += step;
  return row;
}
