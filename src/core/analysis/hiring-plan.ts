import { hiringProgramme } from './hiring/hiring-programme.ts';
import type { HiringRefusal } from './hiring/hiring-refusal.ts';
import type { RoleStaffing } from './hiring/role-staffing.ts';
import { outcomeOf, type StaffingOutcome } from './hiring/staffing-outcome.ts';
import type { MilpSolver } from './milp/milp-solver.ts';

/** Whom to hire and let go when, for one role: the cheapest, beside the plan as it stands. */
export interface SolvedHiring {
  role: string;
  /** `optimal`: nothing is cheaper. `feasible`: time ran out; what is cheaper is so by at most the share `gap`. */
  status: 'optimal' | 'feasible';
  gap: number;
  /** No staffing costs less. */
  bound: number;
  required: number[];
  best: StaffingOutcome;
  planned: StaffingOutcome;
  /** What the plan as it stands costs more; less than nothing where it does what the programme may not, such as hiring within the lead time. */
  saving: number;
}

export interface RefusedHiring {
  role: string;
  status: 'refused';
  refusal: HiringRefusal;
}

export type HiringPlan = SolvedHiring | RefusedHiring;

/** Seconds for one role. A year mostly takes a tenth of one; ten years may take all. */
const SECONDS = 10;

/** The hiring plan of one role. Roles do not depend on each other. */
export function planHiring(role: RoleStaffing, solver: MilpSolver, seconds = SECONDS): HiringPlan {
  const { programme, staffOf } = hiringProgramme(role);
  const answer = solver.solve(programme, seconds);
  const refused = (refusal: HiringRefusal): HiringPlan => ({ role: role.role, status: 'refused', refusal });
  switch (answer.status) {
    case 'failed':
      return refused({ reason: 'solver', message: answer.message });
    case 'infeasible':
    case 'unbounded': // no cost is below 0, so that nothing can be
      return refused({ reason: 'infeasible' });
    case 'time':
      return refused({ reason: 'time' });
    case 'optimal':
    case 'feasible': {
      const best = outcomeOf(role, staffOf(answer.values));
      const planned = outcomeOf(role, role.planned, role.planned.headcount);
      const cost = best.cost.total;
      const bound = answer.status === 'optimal' ? cost : Math.min(cost, answer.bound);
      return {
        role: role.role,
        status: answer.status,
        gap: cost === 0 ? 0 : (cost - bound) / cost,
        bound,
        required: role.required,
        best,
        planned,
        saving: planned.cost.total - cost,
      };
    }
    default:
      return answer satisfies never;
  }
}
