import type { Item, Plan } from '../plan.ts';
import { findItem } from './find.ts';
import { placeItem, sectionOf } from './place-item.ts';

/** Adds an item whose id is free (`freeId`): below another, in its section, or (null) as the last of its own section. */
export function addItem(plan: Plan, item: Item, below: string | null): void {
  if (below === null) {
    placeItem(plan, { ...item }, sectionOf(plan, item), null);
    return;
  }
  const neighbour = findItem(plan, below);
  const section = item.section ?? sectionOf(plan, neighbour);
  const following = plan.items.slice(plan.items.indexOf(neighbour) + 1).find((other) => sectionOf(plan, other) === section);
  placeItem(plan, { ...item }, section, section === sectionOf(plan, neighbour) ? (following?.id ?? null) : null);
}
