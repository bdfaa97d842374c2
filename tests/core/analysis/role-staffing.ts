import type { RoleStaffing } from '../../../src/core/analysis/hiring/role-staffing.ts';

/** A figure that is the same every month, or one per month. */
type Figures = {
  [K in keyof RoleStaffing]?: RoleStaffing[K] extends number[] | null ? number | RoleStaffing[K] : RoleStaffing[K];
};

/** A role with a need per month and nothing that costs or delays anything but what is given. */
export function roleWith(required: number[], figures: Figures = {}): RoleStaffing {
  const row = (value: number) => required.map(() => value);
  const bare: RoleStaffing = {
    role: 'service',
    openingHeads: 0,
    openingHires: 0,
    required,
    wage: row(1000),
    hireCost: row(0),
    severance: row(0),
    tempCost: null,
    tempProductivity: row(0.7),
    overtimeCost: null,
    overtimeLimit: row(36),
    hours: row(174),
    turnover: row(0),
    kept: row(1),
    lead: row(0),
    rampFirst: row(1),
    rampSecond: row(1),
    shortageCost: row(3000),
    planned: { headcount: row(0), hires: row(0), leavers: row(0), temps: row(0), overtime: row(0) },
  };
  const single = ['role', 'openingHeads', 'openingHires'];
  const given = Object.entries(figures).map(([key, value]) => [
    key,
    typeof value === 'number' && !single.includes(key) ? row(value) : value,
  ]);
  return { ...bare, ...Object.fromEntries(given) } as RoleStaffing;
}
