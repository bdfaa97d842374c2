import { placeAt, placeCount } from '../../simulation/table.ts';
import type { Item, Plan } from '../plan.ts';
import type { Timeline } from '../timeline.ts';

/** A cell of the tables: an item, a place and a column as in `Table`. */
export interface CellAddress {
  item: string;
  place: number;
  column: number;
}

/**
 * What can be done with a cell.
 * - input: numbers and texts can be written into it;
 * - formula: a number overrides what its formula gives;
 * - total: it adds up others and cannot be written (yet its row's formula can, when it has one).
 */
export type EditableCell =
  | {
      kind: 'input' | 'formula';
      item: Item;
      /** In the order of the item's `over`. */
      members: string[];
      monthIndex: number;
      /** `2026-01` */
      month: string;
    }
  | { kind: 'total'; item: Item };

/** The sizes of an item's dimensions, in its order. */
function sizesOf(plan: Plan, item: Item): number[] {
  return (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members.length ?? 0);
}

/** Members of a place in the order of the item's `over`; `undefined` for "all members". */
function membersOfPlace(plan: Plan, item: Item, place: number): (string | undefined)[] {
  const indices = placeAt(sizesOf(plan, item), place);
  return (item.over ?? []).map((id, d) => plan.dimensions?.find((dimension) => dimension.id === id)?.members[indices[d] ?? -1]?.id);
}

/** What can be done with a cell; null when the plan has no such cell. */
export function editableCell(plan: Plan, timeline: Timeline, cell: CellAddress): EditableCell | null {
  const item = plan.items.find((candidate) => candidate.id === cell.item);
  const period = timeline.periods[cell.column];
  if (!item || !period || cell.place < 0 || cell.place >= placeCount(sizesOf(plan, item))) return null;
  const members = membersOfPlace(plan, item, cell.place).filter((member) => member !== undefined);
  if (period.per !== 'month' || members.length < (item.over?.length ?? 0)) return { kind: 'total', item };
  return { kind: item.values === undefined ? 'formula' : 'input', item, members, monthIndex: period.from, month: period.id };
}
