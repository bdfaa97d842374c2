import type { Item, Plan } from '../plan.ts';
import { deleteItems } from './delete-items.ts';
import { deleteDimension } from './edit-dimensions.ts';
import { deleteSection } from './edit-sections.ts';
import { sectionOf } from './place-item.ts';
import { usersOf, type Users } from './users-of.ts';
import { withoutEntries } from './without-entries.ts';

/** An input that another block reads too: the block, and the section of its rows, to which it goes over. */
function heirOf(plan: Plan, item: Item): Item | undefined {
  if (item.values === undefined || (item.over ?? []).length > 0) return undefined;
  const users = new Set(usersOf(plan, [item.id]).items);
  return plan.items.find((other) => users.has(other.id) && other.block !== undefined && other.block !== item.block);
}

/** What goes with a block, by id: its items but those that go over to another block, and its dimensions. */
function partsOf(plan: Plan, block: string): { items: string[]; dimensions: string[]; members: string[] } {
  const dimensions = plan.dimensions?.filter((dimension) => dimension.block === block) ?? [];
  return {
    items: plan.items.flatMap((item) => (item.block === block && !heirOf(plan, item) ? [item.id] : [])),
    dimensions: dimensions.map(({ id }) => id),
    members: dimensions.flatMap((dimension) => dimension.members.map(({ id }) => id)),
  };
}

/** What of the plan speaks of a block's rows but did not come with it; `over`: items that have its dimensions. */
export function usersOfBlock(plan: Plan, block: string): { users: Users; over: string[] } {
  const { items, dimensions, members } = partsOf(plan, block);
  const users = usersOf(plan, [...items, ...dimensions, ...members]);
  const isOther = (id: string) => plan.targets?.find((target) => target.id === id)?.block !== block;
  const over = plan.items.flatMap((item) =>
    !items.includes(item.id) && item.over?.some((id) => dimensions.includes(id)) ? [item.id] : [],
  );
  return { users: { ...users, items: users.items.filter((id) => !items.includes(id)), targets: users.targets.filter(isOther) }, over };
}

/**
 * Removes what came with a block: rows, targets, dimensions, sections. An input that another block reads goes over to that one. Formulas of
 * others that name its rows stay and become problems: `usersOfBlock` says which.
 */
export function removeBlock(plan: Plan, block: string): void {
  const { items, dimensions } = partsOf(plan, block);
  for (const item of plan.items) {
    const heir = item.block === block ? heirOf(plan, item) : undefined;
    if (heir?.block === undefined) continue;
    const section = sectionOf(plan, heir);
    item.block = heir.block;
    if (section !== undefined) item.section = section;
  }
  deleteItems(plan, items);
  withoutEntries(plan, { about: (entry) => 'block' in entry && entry.block === block });
  if (plan.targets?.length === 0) delete plan.targets;
  for (const id of dimensions) deleteDimension(plan, id);
  for (const { id } of plan.sections?.filter((section) => section.block === block) ?? []) {
    const isEmpty = plan.items.every((item) => sectionOf(plan, item) !== id);
    // Deleting a section names those of all other items: nobody asked for that where none stands in it.
    if (isEmpty && plan.sections && plan.sections.length > 1) plan.sections = plan.sections.filter((section) => section.id !== id);
    else deleteSection(plan, id);
  }
}
