import type { Cell } from '../plan.ts';

/*
 * Rows when the timeline's start moves. A row is one cell for all months, or one per month whose last stands for all later ones.
 */

/** The cells of the first months. */
export function firstOf<C extends Cell>(row: C | C[], count: number): C[] {
  if (!Array.isArray(row)) return new Array<C>(count).fill(row);
  return Array.from({ length: count }, (_, month) => row[Math.min(month, row.length - 1)]).filter((cell) => cell !== undefined);
}

/** The row without its first months. */
export function afterFirst<C extends Cell>(row: C | C[], count: number): C | C[] {
  if (!Array.isArray(row)) return row;
  return row.length > count ? row.slice(count) : row.slice(-1);
}

/** The row with months before its first; no longer than it must be where its end was one cell. */
export function withBefore<C extends Cell>(row: C | C[], before: readonly C[]): C | C[] {
  const isLong = Array.isArray(row) && row.length > 1;
  const cells = [...before, ...(Array.isArray(row) ? row : [row])];
  while (!isLong && cells.length > 1 && Object.is(cells.at(-1), cells.at(-2))) cells.pop();
  const [only] = cells;
  return cells.length === 1 && only !== undefined && !Array.isArray(row) ? only : cells;
}

/** What `before` (it ends with the month before the row's first) says of the `count` months before a row; older than it, its oldest. */
export function monthsBefore<C extends Cell>(row: C | C[], before: readonly C[], count: number): C[] {
  const known = before.slice(-count);
  const [oldest] = known.length > 0 ? known : firstOf(row, 1);
  const older = count - known.length;
  return oldest === undefined ? [...known] : [...new Array<C>(older).fill(oldest), ...known];
}
