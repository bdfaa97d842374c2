import type { Held, Item, Plan } from '../plan.ts';
import { cellCount, memberIds, spaceOf } from '../space.ts';
import { timelineOf } from '../timeline.ts';
import { atMembers, findItem } from './find.ts';

/** Whether spreading leaves a cell alone. `members` in the order of the item's `over`; `month` as `2026-01`. */
export function isHeld(item: Item, members: readonly string[], month: string): boolean {
  return item.held?.some((held) => covers(item, held, members, month)) ?? false;
}

function covers(item: Item, { at, month: only }: Held, members: readonly string[], month: string): boolean {
  if (only !== undefined && only !== month) return false;
  return (item.over ?? []).every((dimension, index) => at?.[dimension] === undefined || at[dimension] === members[index]);
}

/** One cell of an item, by its members and month. */
export interface HeldCell {
  members: readonly string[];
  month: string;
}

/** Holds cells; those that are held already stay as they are written. */
export function holdCells(plan: Plan, id: string, cells: readonly HeldCell[]): void {
  const item = findItem(plan, id);
  for (const { members, month } of cells) {
    if (isHeld(item, members, month)) continue;
    const held = heldCell(item, members, month);
    if (item.held) item.held.push(held);
    else item.held = [held];
  }
}

/**
 * Releases cells. An entry that holds more than them (a member's whole row) is written out as the cells it still holds, so that only
 * these are free afterwards.
 */
export function releaseCells(plan: Plan, id: string, cells: readonly HeldCell[]): void {
  const item = findItem(plan, id);
  if (!item.held || !cells.some(({ members, month }) => isHeld(item, members, month))) return;
  const nameOf = ({ members, month }: HeldCell) => JSON.stringify([month, ...members]);
  const released = new Set(cells.map(nameOf));
  const all = cellsOf(plan, item);
  const rest = item.held.flatMap((held) => {
    const covered = all.filter(({ members, month }) => covers(item, held, members, month));
    const left = covered.filter((cell) => !released.has(nameOf(cell)));
    return left.length === covered.length ? held : left.map(({ members, month }) => heldCell(item, members, month));
  });
  if (rest.length === 0) delete item.held;
  else item.held = rest;
}

function heldCell(item: Item, members: readonly string[], month: string): Held {
  const at = atMembers(item, members);
  return { ...(at && { at }), month };
}

function cellsOf(plan: Plan, item: Item): HeldCell[] {
  const space = spaceOf(plan);
  const axes = (item.over ?? []).flatMap((dimension) => space.indexOf.get(dimension) ?? []);
  const months = timelineOf(plan).periods.filter((period) => period.per === 'month');
  return Array.from({ length: cellCount(space, axes) }, (_, cell) => memberIds(space, axes, cell)).flatMap((members) =>
    months.map(({ id: month }) => ({ members, month })),
  );
}
