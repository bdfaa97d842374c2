import type { Change, Plan } from '../../src/core/index.ts';
import { readPlan, type PlanNumbers } from './read-plan.ts';

/** A plan's numbers after changes as a scenario makes them, on top of one of its own scenarios. */
export function readChanged(plan: Plan, changes: Change[], on?: string): PlanNumbers {
  const before = on === undefined ? [] : plan.scenarios?.find(({ id }) => id === on)?.changes;
  if (!before) throw new Error(`no scenario ${on ?? ''}`);
  return readPlan({ ...plan, scenarios: [{ id: 'changed', changes: [...before, ...changes] }] }, 'changed');
}
