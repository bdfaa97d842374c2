import { cellOf } from '../cell-of.ts';
import type { Cell, Change, Item } from '../plan.ts';
import { atMembers } from './find.ts';
import { setsExactly } from './scenario-cell.ts';

/** A cell that a scenario sets; `undefined` takes back what was set in exactly this cell. */
export interface ScenarioCell {
  item: Item;
  members: readonly string[];
  month: string;
  monthIndex: number;
  cell: Cell | undefined;
}

/** A scenario's changes with other cells: what `setScenarioCell` and `clearScenarioCell` make of them one by one. The same array when nothing changes. */
export function withScenarioCells(changes: readonly Change[], cells: readonly ScenarioCell[]): readonly Change[] {
  const result: (Change | null)[] = [...changes];
  const nameOf = (item: Item, members: readonly string[], month: string) => JSON.stringify([item.id, month, ...members]);
  /** Where changes stand that set exactly one cell, and all that act on an item's cells: indices into `result`. */
  const exact = new Map<string, number[]>();
  const touching = new Map<string, number[]>();
  const push = (lists: Map<string, number[]>, name: string, index: number) => {
    const list = lists.get(name);
    if (list) list.push(index);
    else lists.set(name, [index]);
  };
  const items = new Map(cells.map(({ item }) => [item.id, item]));
  changes.forEach((change, index) => {
    const item = items.get(change.item);
    if (!item || change.opening !== undefined) return;
    push(touching, item.id, index);
    const members = (item.over ?? []).map((dimension) => change.at?.[dimension] ?? '');
    if (change.from !== undefined && setsExactly(change, item, members, change.from))
      push(exact, nameOf(item, members, change.from), index);
  });

  let changed = false;
  for (const { item, members, month, monthIndex, cell } of cells) {
    const name = nameOf(item, members, month);
    const before = exact.get(name) ?? [];
    if (cell === undefined ? before.length === 0 : alreadyHolds(item, members, month, monthIndex, cell)) continue;
    changed = true;
    for (const index of before) result[index] = null;
    exact.delete(name);
    if (cell === undefined) continue;
    const at = atMembers(item, members);
    push(exact, name, result.length);
    push(touching, item.id, result.length);
    result.push({ item: item.id, ...(at && { at }), from: month, to: month, set: cell });
  }
  return changed ? result.filter((change) => change !== null) : changes;

  /** Whether the cell holds this already, so that writing it says nothing new. */
  function alreadyHolds(item: Item, members: readonly string[], month: string, monthIndex: number, cell: Cell): boolean {
    const indices = touching.get(item.id) ?? [];
    while (indices.length > 0 && result[indices.at(-1) ?? -1] === null) indices.pop();
    const last = result[indices.at(-1) ?? -1];
    if (last) return setsExactly(last, item, members, month) && Object.is(last.set, cell);
    return item.values !== undefined && Object.is(cellOf(item.values, members, monthIndex), cell);
  }
}
