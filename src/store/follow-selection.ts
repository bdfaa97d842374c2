import { placeAt, placeIndex, type Plan, type Timeline } from '../core/index.ts';
import type { CellRef } from './state.ts';

interface Place {
  plan: Plan;
  timeline: Timeline;
}

/**
 * The same cell after an act that moved it: periods are known by their id and members by theirs, because columns and places shift when
 * the timeline or a dimension changes. A member that is gone leaves the total, a period that is gone the last of its kind, an item that
 * is gone nothing.
 */
export function followSelection(before: Place, after: Place, ref: CellRef): CellRef | null {
  const place = placeAfter(before.plan, after.plan, ref);
  const column = before.timeline === after.timeline ? ref.column : columnAfter(before.timeline, after.timeline, ref.column);
  if (place === null || column < 0) return null;
  return place === ref.place && column === ref.column ? ref : { item: ref.item, place, column };
}

function columnAfter(before: Timeline, after: Timeline, column: number): number {
  const period = before.periods[column];
  if (!period) return -1;
  const same = after.periods.findIndex(({ id }) => id === period.id);
  return same >= 0 ? same : after.periods.findLastIndex(({ per }) => per === period.per);
}

function placeAfter(before: Plan, after: Plan, { item, place }: CellRef): number | null {
  const [from, to] = [dimensionsOf(before, item), dimensionsOf(after, item)];
  if (!to) return null;
  const at = placeAt(from?.map(({ members }) => members.length) ?? [], place);
  const choice = to.map(({ id, members }) => {
    const d = from?.findIndex((dimension) => dimension.id === id) ?? -1;
    const member = from?.[d]?.members[at[d] ?? -1]?.id;
    const now = members.findIndex((candidate) => candidate.id === member);
    return now < 0 ? members.length : now;
  });
  return placeIndex(
    to.map(({ members }) => members.length),
    choice,
  );
}

/** What an item is over, in its order; null when the plan has no such item. */
function dimensionsOf(plan: Plan, id: string) {
  const item = plan.items.find((candidate) => candidate.id === id);
  return item
    ? (item.over ?? []).map((over) => plan.dimensions?.find((dimension) => dimension.id === over) ?? { id: over, members: [] })
    : null;
}
