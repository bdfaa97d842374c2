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

/** What can be done with a cell; null when the plan has no such cell. */
export function editableCell(plan: Plan, timeline: Timeline, cell: CellAddress): EditableCell | null {
  return editableCells(plan, timeline)(cell);
}

/** The same for many cells of one plan, whose items and places are looked up once. */
export function editableCells(plan: Plan, timeline: Timeline): (cell: CellAddress) => EditableCell | null {
  const known = new Map<string, FoundItem | null>();
  return ({ item: id, place, column }) => {
    let found = known.get(id);
    if (found === undefined) known.set(id, (found = findPlaces(plan, id)));
    const period = timeline.periods[column];
    if (!found || !period || place < 0 || place >= placeCount(found.sizes)) return null;
    const { item } = found;
    let members = found.members.get(place);
    if (!members) {
      const choice = placeAt(found.sizes, place);
      members = choice.flatMap((member, d) => found.ids[d]?.[member] ?? []);
      found.members.set(place, members);
    }
    if (period.per !== 'month' || members.length < found.sizes.length) return { kind: 'total', item };
    return { kind: item.values === undefined ? 'formula' : 'input', item, members, monthIndex: period.from, month: period.id };
  };
}

interface FoundItem {
  item: Item;
  /** Member ids of each dimension, in the item's order. */
  ids: readonly (readonly string[])[];
  sizes: readonly number[];
  /** By place: its single members; fewer than dimensions where some are added up. */
  members: Map<number, string[]>;
}

function findPlaces(plan: Plan, id: string): FoundItem | null {
  const item = plan.items.find((candidate) => candidate.id === id);
  if (!item) return null;
  const ids = (item.over ?? []).map(
    (over) => plan.dimensions?.find((dimension) => dimension.id === over)?.members.map((member) => member.id) ?? [],
  );
  return { item, ids, sizes: ids.map((members) => members.length), members: new Map() };
}
