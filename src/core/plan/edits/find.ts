import type { At, Item, Plan, Scenario } from '../plan.ts';

/** An item of the plan; throws when there is none: edits are made of what the plan has. */
export function findItem(plan: Plan, id: string): Item {
  const item = plan.items.find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`no item: ${id}`);
  return item;
}

/** A scenario of the plan; throws when there is none. */
export function findScenario(plan: Plan, id: string): Scenario {
  const scenario = plan.scenarios?.find((candidate) => candidate.id === id);
  if (!scenario) throw new RangeError(`no scenario: ${id}`);
  return scenario;
}

/** Members in the order of the item's `over`, as the plan file names them; `undefined` for an item without dimensions. */
export function atMembers(item: Item, members: readonly string[]): At | undefined {
  if (!item.over || item.over.length === 0) return undefined;
  return Object.fromEntries(item.over.map((dimension, index) => [dimension, members[index] ?? '']));
}

/** Whether an `at` names exactly these members. */
export function isAt(item: Item, at: At | undefined, members: readonly string[]): boolean {
  const over = item.over ?? [];
  return Object.keys(at ?? {}).length === over.length && over.every((dimension, index) => at?.[dimension] === members[index]);
}
