/** A variable of a programme. Bounds may be infinite; `whole`: only whole numbers. */
export interface MilpVariable {
  /** What one unit adds to the sum that is made least. */
  cost: number;
  least: number;
  most: number;
  whole: boolean;
}

/** `least ≤ Σ coefficient · variable ≤ most`; variables by their place in the list. No variable twice. */
export interface MilpRow {
  terms: readonly (readonly [variable: number, coefficient: number])[];
  least: number;
  most: number;
}

/** Variables of which some are whole, and linear rows between them: find the values of least cost. */
export interface MilpProgramme {
  variables: MilpVariable[];
  rows: MilpRow[];
}

/**
 * - optimal: nothing costs less (`bound` = `objective`);
 * - feasible: time ran out; nothing costs less than `bound`;
 * - time: it ran out before anything was found.
 */
export type MilpAnswer =
  | { status: 'optimal' | 'feasible'; values: number[]; objective: number; bound: number }
  | { status: 'infeasible' | 'unbounded' | 'time' }
  | { status: 'failed'; message: string };

export interface MilpSolver {
  /** At most about so many seconds. Never throws. */
  solve(programme: MilpProgramme, seconds: number): MilpAnswer;
}
