import type { State } from '../../store/index.ts';

type Shown = Pick<State, 'planId' | 'plan' | 'scenario' | 'tables' | 'baseTables' | 'targets' | 'problems'>;

/** Items whose cells may look different after a change of the state; null: all of them, because another plan or scenario is shown. */
export function changedItems(before: Shown, after: Shown): ReadonlySet<string> | null {
  if (before.planId !== after.planId || before.scenario !== after.scenario || (before.baseTables === null) !== (after.baseTables === null))
    return null;
  const changed = new Set<string>();
  if (before.tables !== after.tables) for (const [id, table] of after.tables) if (before.tables.get(id) !== table) changed.add(id);
  for (const [id, table] of after.baseTables ?? []) if (before.baseTables?.get(id) !== table) changed.add(id);
  if (before.plan !== after.plan) {
    if (before.plan.dimensions !== after.plan.dimensions || before.plan.timeline !== after.plan.timeline) return null;
    if (before.plan.actuals !== after.plan.actuals) return null;
    const old = new Map(before.plan.items.map((item) => [item.id, item]));
    for (const item of after.plan.items) if (old.get(item.id) !== item) changed.add(item.id);
    if (before.plan.scenarios !== after.plan.scenarios)
      for (const scenario of [...(before.plan.scenarios ?? []), ...(after.plan.scenarios ?? [])])
        for (const change of scenario.changes) changed.add(change.item);
  }
  if (before.problems !== after.problems)
    for (const problem of [...before.problems, ...after.problems]) if (problem.item !== undefined) changed.add(problem.item);
  if (before.targets !== after.targets) for (const target of after.plan.targets ?? []) changed.add(target.item);
  return changed;
}
