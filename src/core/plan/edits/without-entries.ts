import type { Actual, Change, Correlation, Plan, Target } from '../plan.ts';

interface Doomed {
  /** Targets, scenario changes and actuals. */
  about: (entry: Target | Change | Actual) => boolean;
  correlation?: (correlation: Correlation) => boolean;
}

/** Takes out what speaks of something that goes. Lists that lose nothing stay untouched, and a list that was there stays, if empty. */
export function withoutEntries(plan: Plan, { about, correlation }: Doomed): void {
  const keep = <T>(list: T[], isDoomed: (entry: T) => boolean): T[] =>
    list.some(isDoomed) ? list.filter((entry) => !isDoomed(entry)) : list;
  if (plan.targets?.some(about)) {
    plan.targets = keep(plan.targets, about);
    const left = new Set(plan.targets.map(({ id }) => id));
    for (const target of plan.targets) if (target.parent !== undefined && !left.has(target.parent)) delete target.parent;
  }
  for (const scenario of plan.scenarios ?? []) if (scenario.changes.some(about)) scenario.changes = keep(scenario.changes, about);
  if (plan.actuals?.some(about)) plan.actuals = keep(plan.actuals, about);
  if (correlation && plan.correlations?.some(correlation)) plan.correlations = keep(plan.correlations, correlation);
}
