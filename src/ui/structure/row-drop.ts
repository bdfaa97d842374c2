import { sectionOf, type Plan } from '../../core/index.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';

/** What a row that is let go somewhere does; `before` as in the store's acts: null is the last place. */
export type RowMove =
  | { kind: 'section'; id: string; before: string | null }
  | { kind: 'item'; id: string; section: string | undefined; before: string | null }
  | { kind: 'member'; dimension: string; id: string; before: string | null };

export interface RowDrop {
  /** The line is drawn above this row, by its position; below all at the count of rows. */
  line: number;
  move: RowMove;
}

interface Place {
  plan: Plan;
  rows: readonly SheetRow[];
}

/**
 * Where a row goes that is let go over another, `into` of the way down it: a section among sections, an item before or after another or
 * at either end of a section, a member among its siblings. Null where it stands already.
 */
export function rowDrop(place: Place, dragged: SheetRow, over: number, into: number): RowDrop | null {
  if (dragged.kind === 'section') return sectionDrop(place, dragged.id, over, into);
  return dragged.members.length > 0 ? memberDrop(place, dragged, over, into) : itemDrop(place, dragged.item.id, over, into);
}

/** The rows of a section, an item or a member with all below it. */
export function rowsOf(rows: readonly SheetRow[], dragged: SheetRow): { from: number; to: number } {
  const from = rows.findIndex(({ key }) => key === dragged.key);
  const belongs = (row: SheetRow) => (dragged.kind === 'section' ? row.kind === 'item' : row.key.startsWith(`${dragged.key}/`));
  let to = from + 1;
  for (let next = rows[to]; next && belongs(next); next = rows[to]) to++;
  return { from, to };
}

/** Before or after the block of rows that the pointer is over, whichever edge is nearer. */
function edgeOf({ from, to }: { from: number; to: number }, over: number, into: number): { line: number; after: boolean } {
  const after = over + into >= (from + to) / 2;
  return { line: after ? to : from, after };
}

/** Of ids in their order: before which one to go, to stand before or after one of them. */
function beforeOf(order: readonly string[], id: string, after: boolean): string | null {
  return after ? (order[order.indexOf(id) + 1] ?? null) : id;
}

const stays = (order: readonly string[], id: string, before: string | null) =>
  before === id || (order.includes(id) && before === beforeOf(order, id, true));

function sectionDrop({ plan, rows }: Place, id: string, over: number, into: number): RowDrop | null {
  const target = rows.slice(0, over + 1).findLast((row) => row.kind === 'section');
  if (!target) return null;
  const { line, after } = edgeOf(rowsOf(rows, target), over, into);
  const order = (plan.sections ?? []).map((section) => section.id);
  const before = beforeOf(order, target.id, after);
  return stays(order, id, before) ? null : { line, move: { kind: 'section', id, before } };
}

function itemDrop({ plan, rows }: Place, id: string, over: number, into: number): RowDrop | null {
  const row = rows[over];
  if (!row) return null;
  const itemsOf = (section: string | undefined) => plan.items.flatMap((item) => (sectionOf(plan, item) === section ? [item.id] : []));
  const drop = (line: number, section: string | undefined, before: string | null): RowDrop | null =>
    stays(itemsOf(section), id, before) ? null : { line, move: { kind: 'item', id, section, before } };
  if (row.kind === 'section') {
    const above = rows.slice(0, over).findLast((one) => one.kind === 'section');
    if (into < 0.5 && above) return drop(over, above.id, null);
    return drop(over + 1, row.id, row.folded ? null : (itemsOf(row.id)[0] ?? null));
  }
  const target = rows.find((one) => one.kind === 'item' && one.item === row.item) ?? row;
  const { line, after } = edgeOf(rowsOf(rows, target), over, into);
  const section = sectionOf(plan, row.item);
  return drop(line, section, beforeOf(itemsOf(section), row.item.id, after));
}

function memberDrop({ plan, rows }: Place, dragged: SheetRow & { kind: 'item' }, over: number, into: number): RowDrop | null {
  const depth = dragged.members.length;
  const dimension = plan.dimensions?.find((one) => one.id === dragged.item.over?.[depth - 1]);
  const [id, parent] = [dragged.members.at(-1), dragged.key.slice(0, dragged.key.lastIndexOf('/'))];
  const siblings = rows.filter((row) => row.kind === 'item' && row.members.length === depth && row.key.startsWith(`${parent}/`));
  const target = siblings.findLast((row) => rows.indexOf(row) <= over) ?? siblings[0];
  if (!dimension || id === undefined || target?.kind !== 'item') return null;
  const { line, after } = edgeOf(rowsOf(rows, target), over, into);
  const order = dimension.members.map((member) => member.id);
  const before = beforeOf(order, target.members.at(-1) ?? '', after);
  return stays(order, id, before) ? null : { line, move: { kind: 'member', dimension: dimension.id, id, before } };
}
