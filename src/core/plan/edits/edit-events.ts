import type { Row } from '../cell-of.ts';
import { meanEffects } from '../event-effects.ts';
import type { Cell, Plan, PlanEvent } from '../plan.ts';
import { timelineOf } from '../timeline.ts';
import { eachLeaf } from './member-tree.ts';

/** Digits that a number keeps when an event takes its effect from it or gives it back: so that both ways lead to the same number. */
const DIGITS = 13;

function scaled(cell: Cell, factor: number): Cell {
  return typeof cell === 'number' && factor !== 1 ? Number((cell * factor).toPrecision(DIGITS)) : cell;
}

/** A row with each month's number multiplied; no longer than it must be. */
function scaledRow(row: Row, factors: readonly number[]): Row {
  const last = factors.findLastIndex((factor) => factor !== 1);
  if (last < 0) return row;
  const cells = Array.isArray(row) ? row : [row];
  // The last cell is every later month's too.
  const length = Math.max(cells.length, Math.min(last + 2, factors.length));
  return Array.from({ length }, (_, month) => scaled(cells[Math.min(month, cells.length - 1)] ?? null, factors[month] ?? 1));
}

/**
 * Gives the plan other events. The months of an input that events have effects on go along: each number is multiplied by the new mean
 * effect over the days of its month and divided by the old one, so moving an event there and back restores them. Texts (formulas,
 * distributions) and cells without a value stay; what the effects are on formula items and outside the timeline rests.
 */
function setEvents(plan: Plan, events: readonly PlanEvent[]): void {
  const before = plan.events ?? [];
  const timeline = timelineOf(plan);
  const touched = new Set([...before, ...events].flatMap(({ effects }) => Object.keys(effects ?? {})));
  for (const item of plan.items) {
    if (item.values === undefined || !touched.has(item.id)) continue;
    const old = meanEffects(before, item.id, timeline);
    const factors = meanEffects(events, item.id, timeline).map((mean, month) => mean / (old[month] ?? 1));
    if (factors.every((factor) => factor === 1)) continue;
    item.values = eachLeaf<Row, Row>(item.values, (row) => scaledRow(row, factors));
  }
  if (events.length > 0) plan.events = [...events];
  else delete plan.events;
}

/** Adds an event as the last; its effects are put into the months' numbers. */
export function addEvent(plan: Plan, event: PlanEvent): void {
  setEvents(plan, [...(plan.events ?? []), event]);
}

const removable = ['note', 'lift', 'after', 'effects', 'off'] as const;
type Removable = (typeof removable)[number];
/** What of an event is to be another; `null` takes a property away. */
export type EventProperties = Partial<Omit<PlanEvent, 'id' | Removable>> & { [Key in Removable]?: PlanEvent[Key] | null };

/** Moves, stretches, switches or renames an event; the months' numbers go along with its effects. */
export function changeEvent(plan: Plan, id: string, properties: EventProperties): void {
  const events = plan.events ?? [];
  const at = events.findIndex((event) => event.id === id);
  const event = events[at];
  if (!event) throw new RangeError(`no event: ${id}`);
  const written = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  const next: PlanEvent = { ...event, ...written };
  for (const key of removable) if (properties[key] === null) delete next[key];
  if (JSON.stringify(next) !== JSON.stringify(event)) setEvents(plan, events.with(at, next));
}

/** Deletes an event; its effects are taken out of the months' numbers. */
export function deleteEvent(plan: Plan, id: string): void {
  const events = plan.events ?? [];
  if (events.some((event) => event.id === id))
    setEvents(
      plan,
      events.filter((event) => event.id !== id),
    );
}
