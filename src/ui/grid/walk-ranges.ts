import type { Cursor } from './move-cursor.ts';
import { rectOf, type Range } from './ranges.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** How Enter and Tab go on: down and up the columns, or along the rows. */
export type Walk = 'down' | 'up' | 'next' | 'previous';

interface Walked {
  rows: readonly { key: string; kind?: 'section' | 'item' }[];
  columns: readonly SheetColumn[];
}

/** A range's rows and columns that are stopped at: headings and trends are not. */
interface Stops {
  rows: readonly string[];
  columns: readonly string[];
}

const countOf = ({ rows, columns }: Stops) => rows.length * columns.length;

/** The next of the chosen cells, from the last one on to the first again; null when there are not several to walk through. */
export function walkRanges(field: Walked, ranges: readonly Range[], cursor: Cursor, walk: Walk): Cursor | null {
  const all = ranges.map((range) => stopsOf(field, range)).filter((stops) => countOf(stops) > 0);
  if (all.reduce((sum, stops) => sum + countOf(stops), 0) < 2) return null;
  const at = all.findLastIndex(({ rows, columns }) => rows.includes(cursor.row) && columns.includes(cursor.column));
  const here = all[at];
  if (!here) return cellAt(all.at(-1), 0, walk);
  const [row, column] = [here.rows.indexOf(cursor.row), here.columns.indexOf(cursor.column)];
  const step = walk === 'down' || walk === 'next' ? 1 : -1;
  const next = (isVertical(walk) ? column * here.rows.length + row : row * here.columns.length + column) + step;
  if (next >= 0 && next < countOf(here)) return cellAt(here, next, walk);
  const beside = all[(at + step + all.length) % all.length];
  return cellAt(beside, step > 0 || !beside ? 0 : countOf(beside) - 1, walk);
}

const isVertical = (walk: Walk) => walk === 'down' || walk === 'up';

function stopsOf(field: Walked, range: Range): Stops {
  const rect = rectOf(field, range);
  if (!rect) return { rows: [], columns: [] };
  return {
    rows: field.rows.slice(rect.top, rect.bottom + 1).flatMap(({ key, kind }) => (kind === 'section' ? [] : [key])),
    columns: field.columns.slice(rect.left, rect.right + 1).flatMap(({ id, kind }) => (kind === 'trend' ? [] : [id])),
  };
}

function cellAt(stops: Stops | undefined, index: number, walk: Walk): Cursor | null {
  if (!stops) return null;
  const { rows, columns } = stops;
  const vertical = isVertical(walk);
  const row = rows[vertical ? index % rows.length : Math.floor(index / columns.length)];
  const column = columns[vertical ? Math.floor(index / rows.length) : index % columns.length];
  return row !== undefined && column !== undefined ? { row, column } : null;
}
