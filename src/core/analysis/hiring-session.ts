import { planHiring, type HiringPlan } from './hiring-plan.ts';
import type { RoleStaffing } from './hiring/role-staffing.ts';
import { loadHighs } from './milp/load-highs.ts';
import { shiftCover, type ShiftCoverAnswer, type ShiftCoverQuestion } from './shift-cover.ts';

/** Questions about people that may take seconds each, for a thread of their own. Plain data in and out. */
export interface HiringSession {
  planHiring(role: RoleStaffing): Promise<HiringPlan>;
  shiftCover(question: ShiftCoverQuestion): Promise<ShiftCoverAnswer>;
}

/** Loads the solver with the first question. */
export function createHiringSession(load: typeof loadHighs = loadHighs): HiringSession {
  return {
    planHiring: async (role) => planHiring(role, await load()),
    shiftCover: async (question) => shiftCover(question, await load()),
  };
}
