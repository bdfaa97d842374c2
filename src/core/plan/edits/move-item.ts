import type { Plan } from '../plan.ts';
import { findItem } from './find.ts';
import { placeItem, sectionOf } from './place-item.ts';

/** Moves an item into a section before another of it; null: as its last. */
export function moveItem(plan: Plan, id: string, section: string | undefined, before: string | null): void {
  const item = findItem(plan, id);
  const own = plan.items.filter((other) => sectionOf(plan, other) === section);
  const at = own.indexOf(item);
  const standsThere = at >= 0 && before === (own[at + 1]?.id ?? null);
  if (before === id || standsThere) return;
  plan.items.splice(plan.items.indexOf(item), 1);
  placeItem(plan, item, section, before);
}

/** Where a step up (−1) or down (1) on the sheet takes an item: over a section's edge into the next one. Null at the very end. */
export function stepOf(plan: Plan, id: string, step: -1 | 1): { section: string | undefined; before: string | null } | null {
  const item = findItem(plan, id);
  const section = sectionOf(plan, item);
  const own = plan.items.filter((other) => sectionOf(plan, other) === section);
  const at = own.indexOf(item);
  const over = own[at + step];
  if (over) return { section, before: step < 0 ? over.id : (own[at + 2]?.id ?? null) };
  const sections = plan.sections ?? [];
  const next = sections[sections.findIndex((candidate) => candidate.id === section) + step];
  if (!next || section === undefined) return null;
  const first = plan.items.find((other) => sectionOf(plan, other) === next.id);
  return { section: next.id, before: step < 0 ? null : (first?.id ?? null) };
}
