import type { HiringCost, HiringPlan, SolvedHiring, Staff } from '../../core/index.ts';

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

const PARTS = ['hires', 'leavers', 'temps', 'overtime'] as const satisfies readonly (keyof Staff)[];
/** Below a thousandth of a person or hour the solver's dust begins. */
const DUST = 1e-3;

export const isSolved = (plan: HiringPlan): plan is SolvedHiring => plan.status !== 'refused';

/** Whether the cheapest staffing is another than the plan's own. */
export function changesStaff({ best, planned }: SolvedHiring): boolean {
  return PARTS.some((part) => best[part].some((people, month) => Math.abs(people - (planned[part][month] ?? 0)) > DUST));
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
