import { STAFF_DUST, type SolvedHiring } from '../../core/index.ts';

export type HiringRowId = 'hires' | 'leavers' | 'temps' | 'overtime' | 'effective' | 'short';

export interface HiringRow {
  id: HiringRowId;
  /** Month by month: as the plan stands, and in the cheapest staffing. */
  planned: readonly number[];
  best: readonly number[];
}

const IDS: readonly HiringRowId[] = ['hires', 'leavers', 'temps', 'overtime', 'effective', 'short'];

/** A role's staffing beside the plan as it stands. Rows that are zero in both are left out. */
export function hiringRows({ planned, best }: SolvedHiring): HiringRow[] {
  return IDS.map((id) => ({ id, planned: planned[id], best: best[id] })).filter((row) =>
    [...row.planned, ...row.best].some((value) => Math.abs(value) > STAFF_DUST),
  );
}
