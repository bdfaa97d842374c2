import { cellOf, type Row } from '../cell-of.ts';
import type { Cell, Plan } from '../plan.ts';
import { withLeaf } from '../with-leaf.ts';
import { findItem } from './find.ts';

/** A row with another cell in one month, the others as they were; no longer than it must be. */
function withMonth(row: Row, month: number, months: number, cell: Cell): Row {
  if (months === 1 && !Array.isArray(row)) return cell;
  const cells = Array.isArray(row) ? [...row] : [row];
  const last = cells.at(-1) ?? null;
  // The last cell is every later month's too: the months up to this one, and the one after it, are told apart first.
  while (cells.length < Math.min(month + 2, months)) cells.push(last);
  cells[month] = cell;
  return cells;
}

/** Writes a number, a formula, a distribution or `null` into one cell of an input. `members` in the order of the item's `over`; `month` is an index into the timeline. */
export function setCell(plan: Plan, id: string, members: readonly string[], month: number, cell: Cell): void {
  const item = findItem(plan, id);
  if (item.values === undefined) throw new RangeError(`not an input: ${id}`);
  if (Object.is(cellOf(item.values, members, month), cell)) return;
  item.values = withLeaf<Row>(item.values, members, (row) => withMonth(row === undefined ? 0 : row, month, plan.timeline.months, cell));
}

/** Writes the same cell into every month of an input's row. */
export function setRow(plan: Plan, id: string, members: readonly string[], cell: Cell): void {
  const item = findItem(plan, id);
  if (item.values === undefined) throw new RangeError(`not an input: ${id}`);
  const { values } = item;
  const months = Array.from({ length: plan.timeline.months }, (_, month) => month);
  if (months.every((month) => Object.is(cellOf(values, members, month), cell))) return;
  item.values = withLeaf<Row>(values, members, () => cell);
}
