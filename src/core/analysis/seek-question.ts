import type { At } from '../plan/plan.ts';

/** What would a driver have to become for a result to reach a value? */
export interface SeekQuestion {
  item: string;
  at?: At;
  /** Id of a period: `2026-02`, `2026Q1`, `2026`, `timeline`. */
  period: string;
  to: number;
  change: string;
  changeAt?: At;
  /** Months of the driver that change together; the whole timeline if left out. */
  changeFrom?: string;
  changeTo?: string;
}

export interface SeekSolution {
  /** The driver's cells are multiplied by it; null when all were zero and are set to one number. */
  factor: number | null;
  /** The driver's new cells, member × month. */
  cells: number[];
  /** What the result becomes. */
  value: number;
}

export interface SeekAnswer {
  solutions: SeekSolution[];
  /** The driver's cells as they are, in the order of `cells`, and what they are. */
  before: { place: number[]; month: number; value: number }[];
  /** The result's value as the plan stands. */
  value: number;
  /** Why there is no solution. */
  reason?: 'no-effect' | 'out-of-reach' | 'jump' | 'no-value' | 'unknown';
  /** The nearest that was found when there is no solution. */
  nearest?: SeekSolution;
}
