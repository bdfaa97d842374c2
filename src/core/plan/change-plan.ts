import { create } from 'mutative';
import type { Patches } from './apply-patches.ts';
import { withListPatches } from './list-patches.ts';
import type { Plan } from './plan.ts';

/** A change of a plan: what it became, and what leads there and back. */
export interface PlanChange {
  plan: Plan;
  /** Empty when the recipe changed nothing. */
  patches: Patches;
  inverse: Patches;
}

/** Applies a recipe that changes a draft of the plan in place. The plan given stays as it is; parts that did not change keep their identity. */
export function changePlan(plan: Plan, recipe: (draft: Plan) => void): PlanChange {
  const [after, patches, inverse] = create(plan, recipe, { enablePatches: true });
  return { plan: after, ...withListPatches('items', { before: plan, after, patches, inverse }) };
}
