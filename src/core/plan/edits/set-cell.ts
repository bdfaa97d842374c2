import { cellOf, type Row } from '../cell-of.ts';
import type { Cell, Plan } from '../plan.ts';
import { withLeaf } from '../with-leaf.ts';
import { findItem } from './find.ts';
import { withCells } from './with-cells.ts';

/** Writes a number, a formula, a distribution or `null` into one cell of an input. `members` in the order of the item's `over`; `month` is an index into the timeline. */
export function setCell(plan: Plan, id: string, members: readonly string[], month: number, cell: Cell): void {
  const item = findItem(plan, id);
  if (item.values === undefined) throw new RangeError(`not an input: ${id}`);
  const values = withCells(item.values, plan.timeline.months, [{ members, monthIndex: month, cell }]);
  if (values !== item.values) item.values = values;
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
