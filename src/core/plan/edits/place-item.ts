import type { Item, Plan } from '../plan.ts';

/** The section an item stands in: its own, else the first; undefined in a plan without sections. */
export function sectionOf(plan: Plan, item: Item): string | undefined {
  const known = plan.sections?.some((section) => section.id === item.section);
  return known ? item.section : plan.sections?.[0]?.id;
}

/** Puts an item into a section (undefined: where there are none) before another of it; null: as its last. */
export function placeItem(plan: Plan, item: Item, section: string | undefined, before: string | null): void {
  if (section === undefined) delete item.section;
  else if (sectionOf(plan, item) !== section) item.section = section;
  const at = plan.items.findIndex(({ id }) => id === before);
  const last = plan.items.findLastIndex((other) => sectionOf(plan, other) === section);
  plan.items.splice(at >= 0 ? at : last >= 0 ? last + 1 : plan.items.length, 0, item);
}
