import type { Change, Item, Plan } from '../plan/plan.ts';

/** The changes of a scenario by item, in order; none for the base. */
export function changesByItem(plan: Plan, scenario: string | null): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, Change[]>();
  for (const change of plan.scenarios?.find(({ id }) => id === scenario)?.changes ?? []) {
    changes.set(change.item, [...(changes.get(change.item) ?? []), change]);
  }
  return changes;
}

/** The item with the scenario's rule and opening in place of its own. */
export function effectiveItem(item: Item, changes: readonly Change[]): Item {
  let effective = item;
  for (const change of changes) {
    if (change.formula !== undefined) {
      effective = { ...effective, formula: change.formula };
      delete effective.values;
    }
    if (change.opening !== undefined) effective = { ...effective, opening: change.opening };
  }
  return effective;
}
