import { moveCursor, type Cursor, type Field, type Move } from './move-cursor.ts';

/** A rectangle of cells, from the cell where it began to the one it was drawn to. */
export interface Range {
  anchor: Cursor;
  head: Cursor;
}

/** A range by the positions of the rows and columns that show; all four belong to it. */
export interface Rect {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const rangeOf = (cursor: Cursor): Range => ({ anchor: cursor, head: cursor });

export const sameCell = (a: Cursor, b: Cursor): boolean => a.row === b.row && a.column === b.column;

export const isOneCell = ({ anchor, head }: Range): boolean => sameCell(anchor, head);

/** The rectangle of a range; null while one of its corners is folded away. */
export function rectOf({ rows, columns }: Pick<Field, 'rows' | 'columns'>, { anchor, head }: Range): Rect | null {
  const ys = [anchor, head].map((cursor) => rows.findIndex(({ key }) => key === cursor.row));
  const xs = [anchor, head].map((cursor) => columns.findIndex(({ id }) => id === cursor.column));
  if (ys.includes(-1) || xs.includes(-1)) return null;
  return { top: Math.min(...ys), bottom: Math.max(...ys), left: Math.min(...xs), right: Math.max(...xs) };
}

/** The range with its head moved. A `next` or `previous` makes no range. */
export function extendRange(field: Field, range: Range, move: Move): Range {
  return { anchor: range.anchor, head: moveCursor(field, range.head, move) ?? range.head };
}

/** The whole rows of a range, over the columns of numbers. */
export function wholeRows({ columns }: Pick<Field, 'columns'>, { anchor, head }: Range): Range {
  const numbers = columns.filter((column) => column.period >= 0);
  const [first, last] = [numbers[0]?.id ?? anchor.column, numbers.at(-1)?.id ?? head.column];
  return { anchor: { row: anchor.row, column: first }, head: { row: head.row, column: last } };
}

/** The whole columns of a range. */
export function wholeColumns({ rows }: Pick<Field, 'rows'>, { anchor, head }: Range): Range {
  const [first, last] = [rows[0]?.key ?? anchor.row, rows.at(-1)?.key ?? head.row];
  return { anchor: { row: first, column: anchor.column }, head: { row: last, column: head.column } };
}
