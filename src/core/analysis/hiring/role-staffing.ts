/** People who start, who are let go, and temps there, month by month; hours of overtime. */
export interface Staff {
  hires: number[];
  leavers: number[];
  temps: number[];
  overtime: number[];
}

export const staffParts = ['hires', 'leavers', 'temps', 'overtime'] as const satisfies readonly (keyof Staff)[];

/** Below a thousandth of a person or hour the solver's dust begins. */
export const STAFF_DUST = 1e-3;

/** Whether one staffing is another than a second one. */
export function differsInStaff(one: Staff, other: Staff): boolean {
  return staffParts.some((part) => one[part].some((people, month) => Math.abs(people - (other[part][month] ?? 0)) > STAFF_DUST));
}

/** One role of a computed plan as figures, each month by month: all that its hiring plan depends on. Plain data. */
export interface RoleStaffing {
  /** A member of the team's dimension of roles. */
  role: string;
  /** People before the first month, and those of them who started in the month before it. */
  openingHeads: number;
  openingHires: number;
  /** Full-time equivalents needed. */
  required: number[];
  /** A head's cost a month. */
  wage: number[];
  /** Once for each who starts; once for each who is let go. */
  hireCost: number[];
  severance: number[];
  /** A temp's cost a month and productivity; no cost: there are none. */
  tempCost: number[] | null;
  tempProductivity: number[];
  /** An hour of overtime's cost, and hours a head and month at most; no cost: there is none. */
  overtimeCost: number[] | null;
  overtimeLimit: number[];
  /** Paid hours of a full-time equivalent. */
  hours: number[];
  /** Share of last month's people who leave of themselves. */
  turnover: number[];
  /** Share of last month's hires who stay. */
  kept: number[];
  /** In months before this one (counted from the first, 0) nobody can start. */
  lead: number[];
  /** What new people achieve in their first and second month. */
  rampFirst: number[];
  rampSecond: number[];
  /** What a missing full-time equivalent costs. */
  shortageCost: number[];
  /** The plan as it stands. */
  planned: Staff & { headcount: number[] };
}
