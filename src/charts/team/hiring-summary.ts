import { differsInStaff, type HiringCost, type HiringPlan, type SolvedHiring } from '../../core/index.ts';

/** What a hiring plan changes over all roles that have one. */
export interface HiringSummary {
  before: HiringCost;
  after: HiringCost;
  /** Months with people missing, times how many: FTE months. */
  shortBefore: number;
  shortAfter: number;
  /** Of the cost: how much cheaper it could still be at most; 0 when nothing is cheaper. */
  gap: number;
}

export const isSolved = (plan: HiringPlan): plan is SolvedHiring => plan.status !== 'refused';

/** Whether the cheapest staffing is another than the plan's own. */
export function changesStaff({ best, planned }: SolvedHiring): boolean {
  return differsInStaff(best, planned);
}

function addCosts(costs: readonly HiringCost[]): HiringCost {
  const sum: HiringCost = { wages: 0, hiring: 0, severance: 0, temps: 0, overtime: 0, shortage: 0, total: 0 };
  for (const cost of costs) for (const part of Object.keys(sum) as (keyof HiringCost)[]) sum[part] += cost[part];
  return sum;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Cost and shortage before and after; null when no role has an answer. */
export function hiringSummary(plans: readonly HiringPlan[]): HiringSummary | null {
  const solved = plans.filter(isSolved);
  if (solved.length === 0) return null;
  const after = addCosts(solved.map(({ best }) => best.cost));
  const bound = total(solved.map((plan) => plan.bound));
  return {
    before: addCosts(solved.map(({ planned }) => planned.cost)),
    after,
    shortBefore: total(solved.flatMap(({ planned }) => planned.short)),
    shortAfter: total(solved.flatMap(({ best }) => best.short)),
    gap: solved.every(({ status }) => status === 'optimal') || after.total <= 0 ? 0 : Math.max(0, (after.total - bound) / after.total),
  };
}
