import { cellOf, type Row } from '../cell-of.ts';
import { descend, isBranch, type Nested } from '../nested.ts';
import type { Cell, Values } from '../plan.ts';

/** A cell of an input: its members in the order of the item's `over`, its month as an index into the timeline. */
export interface InputCell {
  members: readonly string[];
  monthIndex: number;
  /** `undefined` counts as no value. */
  cell: Cell | undefined;
}

/**
 * An input's values with other cells, the others as they were; rows are no longer than they must be. Nothing is changed in place, and
 * each row and branch is copied once however many of its cells change. The same object when no cell is another.
 */
export function withCells(values: Values, months: number, cells: readonly InputCell[]): Values {
  /** Rows and branches made here; they lie under members' own names, never under `*`, so they are nobody else's. */
  const own = new Set<unknown>();
  const write = (value: Nested<Row> | undefined, members: readonly string[], depth: number, month: number, cell: Cell): Nested<Row> => {
    const member = members[depth];
    if (member === undefined) return writeRow(value === undefined || isBranch(value) ? 0 : value, month, cell);
    const below = value === undefined ? undefined : descend(value, member);
    const next = write(below, members, depth + 1, month, cell);
    if (value !== undefined && isBranch(value) && own.has(value)) {
      value[member] = next;
      return value;
    }
    const branch =
      value === undefined ? { [member]: next } : isBranch(value) ? { ...value, [member]: next } : { '*': value, [member]: next };
    own.add(branch);
    return branch;
  };
  const writeRow = (row: Row, month: number, cell: Cell): Row => {
    if (months === 1 && !Array.isArray(row)) return cell;
    const copy = Array.isArray(row) ? (own.has(row) ? row : [...row]) : [row];
    own.add(copy);
    const last = copy.at(-1) ?? null;
    // The last cell is every later month's too: the months up to this one, and the one after it, are told apart first.
    while (copy.length < Math.min(month + 2, months)) copy.push(last);
    copy[month] = cell;
    return copy;
  };

  let result = values;
  for (const { members, monthIndex, cell = null } of cells)
    if (!Object.is(cellOf(result, members, monthIndex), cell)) result = write(result, members, 0, monthIndex, cell);
  return result;
}
