import type { RoleStaffing, Staff } from './role-staffing.ts';

/** Money over the timeline, by what it is for. */
export interface HiringCost {
  wages: number;
  hiring: number;
  severance: number;
  temps: number;
  overtime: number;
  shortage: number;
  total: number;
}

/** A staffing and what comes of it, month by month. */
export interface StaffingOutcome extends Staff {
  /** People at the month's end. */
  headcount: number[];
  /** Full-time equivalents there: ramp, temps and overtime counted. */
  effective: number[];
  /** Full-time equivalents missing. */
  short: number[];
  cost: HiringCost;
  /** The total by month. */
  monthlyCost: number[];
}

/** Less is rounding: of a solver, or of people who leave by the percent. */
const NOTHING = 1e-6;

/** E_t = (1−a)·E_{t−1} − (1−κ)·H_{t−1} + H_t − F_t, from the opening. */
export function headcountOf(role: RoleStaffing, { hires, leavers }: Staff): number[] {
  let [heads, started] = [role.openingHeads, role.openingHires];
  return role.required.map((_, t) => {
    heads = (1 - at(role.turnover, t)) * heads - (1 - at(role.kept, t)) * started + at(hires, t) - at(leavers, t);
    started = at(hires, t);
    return heads;
  });
}

/**
 * What a staffing does and costs. The one account of both the plan as it stands and the cheapest, so that they can be compared.
 *
 * @param headcount people at each month's end, where it is not what hires and leavers make of the opening
 */
export function outcomeOf(role: RoleStaffing, staff: Staff, headcount: readonly number[] = headcountOf(role, staff)): StaffingOutcome {
  const effective = role.required.map((_, t) => {
    const second = (1 - at(role.turnover, t)) * at(role.kept, t) * (t === 0 ? role.openingHires : at(staff.hires, t - 1));
    return (
      at(headcount, t) -
      (1 - at(role.rampFirst, t)) * at(staff.hires, t) -
      (1 - at(role.rampSecond, t)) * second +
      at(role.tempProductivity, t) * at(staff.temps, t) +
      at(staff.overtime, t) / at(role.hours, t)
    );
  });
  const short = role.required.map((needed, t) => {
    const missing = needed - at(effective, t);
    return missing < NOTHING ? 0 : missing;
  });
  const by = (unit: readonly number[] | null, amounts: readonly number[]) =>
    amounts.map((amount, t) => (amount === 0 || unit === null ? 0 : amount * at(unit, t)));
  const costs = {
    wages: by(role.wage, headcount),
    hiring: by(role.hireCost, staff.hires),
    severance: by(role.severance, staff.leavers),
    temps: by(role.tempCost, staff.temps),
    overtime: by(role.overtimeCost, staff.overtime),
    shortage: by(role.shortageCost, short),
  };
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const parts = Object.values(costs);
  const monthlyCost = role.required.map((_, t) => sum(parts.map((part) => at(part, t))));
  return {
    ...staff,
    headcount: [...headcount],
    effective,
    short,
    monthlyCost,
    cost: {
      wages: sum(costs.wages),
      hiring: sum(costs.hiring),
      severance: sum(costs.severance),
      temps: sum(costs.temps),
      overtime: sum(costs.overtime),
      shortage: sum(costs.shortage),
      total: sum(monthlyCost),
    },
  };
}

function at(numbers: readonly number[], t: number): number {
  return numbers[t] ?? 0;
}
