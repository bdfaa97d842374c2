import type { HiringPlan, HiringRefusal, ShiftCoverAnswer, ShiftCoverQuestion, Text } from '../core/index.ts';

export interface HiringAnswer {
  /** Scenario whose numbers were read (null: base), and the months they belong to. */
  scenario: string | null;
  months: string[];
  /** In the order of the dimension's members. Refused roles among them. */
  roles: HiringPlan[];
  /** Nothing could be asked at all (no team, a part missing): `roles` is empty then. */
  refusal?: HiringRefusal;
}

export interface HiringProgress {
  /** The role answered last. */
  plan: HiringPlan;
  answered: number;
  roles: number;
}

export interface HiringActions {
  /** Least cost for these members of the team's dimension of roles, in the scenario that is shown. Null when it was cancelled, asked anew, or another plan was opened. */
  planHiring(roles: readonly string[] | 'all', onProgress?: (progress: HiringProgress) => void): Promise<HiringAnswer | null>;
  /** Ends the hiring plan under way at once. */
  cancelHiring(): void;
  /** Ends the shift cover under way at once. */
  cancelShiftCover(): void;
  /** Null when it was cancelled, asked anew, or another plan was opened. */
  shiftCover(question: ShiftCoverQuestion): Promise<ShiftCoverAnswer | null>;
  /**
   * Writes hires, leavers, temps and overtime of the roles that have an answer, as one step of undo.
   * 'here': where cells are edited now: the base, or the scenario that is shown.
   * { scenario: name }: into a new scenario (a copy of the one that is shown, else on top of the base), which is shown then. Returns its id, else null.
   */
  applyHiring(answer: HiringAnswer, into: 'here' | { scenario: Text }): string | null;
}
