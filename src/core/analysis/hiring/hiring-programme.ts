import type { MilpProgramme, MilpVariable } from '../milp/milp-solver.ts';
import type { RoleStaffing, Staff } from './role-staffing.ts';

/**
 * A thousandth of a unit of money for each who starts, is let go or helps out: where that costs nothing, nobody is hired and let go in
 * the same month for no reason, and no temps stand idle. What a plan costs is counted without it.
 */
const TIE = 1e-3;

/** A month's decisions and what follows from them: places in the programme's list of variables. */
interface Month {
  hires: number;
  leavers: number;
  temps: number;
  overtime: number;
  heads: number;
  short: number;
}

export interface HiringProgramme {
  programme: MilpProgramme;
  /** The staffing in a solution: people are whole, though a solver says 2.9999999. */
  staffOf: (values: readonly number[]) => Staff;
}

/**
 * The least cost of covering what a role needs, as a programme of whole numbers:
 * heads E_t = (1−a)·E_{t−1} − (1−κ)·H_{t−1} + H_t − F_t; those let go F_t ≤ (1−a)·E_{t−1} − (1−κ)·H_{t−1}; overtime O_t ≤ limit·E_t;
 * E_t − (1−ρ₁)·H_t − (1−ρ₂)·(1−a)·κ·H_{t−1} + p·T_t + O_t/hours + S_t ≥ required_t.
 */
export function hiringProgramme(role: RoleStaffing): HiringProgramme {
  const variables: MilpVariable[] = [];
  const rows: MilpProgramme['rows'] = [];
  const variable = (cost: number, most: number, whole: boolean) => variables.push({ cost, least: 0, most, whole }) - 1;
  const months: Month[] = [];

  role.required.forEach((needed, t) => {
    const figure = (numbers: readonly number[]) => numbers[t] ?? 0;
    const required = Math.max(0, needed); // nobody is needed less than not at all
    const [stay, lost] = [1 - figure(role.turnover), 1 - figure(role.kept)];
    const productivity = figure(role.tempProductivity);
    // Not bounded by what is needed: new people in their second month may take away more than is there.
    const mostTemps = role.tempCost === null || productivity === 0 ? 0 : Infinity;
    const month: Month = {
      hires: variable(figure(role.hireCost) + TIE, t < figure(role.lead) ? 0 : Infinity, true),
      leavers: variable(figure(role.severance) + TIE, Infinity, true),
      temps: variable((role.tempCost ? figure(role.tempCost) : 0) + TIE, mostTemps, true),
      overtime: variable(role.overtimeCost ? figure(role.overtimeCost) : 0, role.overtimeCost ? Infinity : 0, false),
      heads: variable(figure(role.wage), Infinity, false),
      short: variable(figure(role.shortageCost), Infinity, false),
    };
    const before = months.at(-1);
    // What is left of last month's people, as terms, or as a number before the first month.
    const left: [number, number][] = before
      ? [
          [before.heads, stay],
          [before.hires, -lost],
        ]
      : [];
    const opening = before ? 0 : stay * role.openingHeads - lost * role.openingHires;
    const second = (1 - figure(role.rampSecond)) * stay * figure(role.kept);
    rows.push({
      terms: [[month.heads, 1], [month.hires, -1], [month.leavers, 1], ...negated(left)],
      least: opening,
      most: opening,
    });
    rows.push({ terms: [[month.leavers, 1], ...negated(left)], least: -Infinity, most: opening });
    rows.push({
      terms: [
        [month.overtime, 1],
        [month.heads, -figure(role.overtimeLimit)],
      ],
      least: -Infinity,
      most: 0,
    });
    rows.push({
      terms: [
        [month.heads, 1],
        [month.hires, figure(role.rampFirst) - 1],
        ...(before ? [[before.hires, -second] as const] : []),
        [month.temps, productivity],
        [month.overtime, 1 / figure(role.hours)],
        [month.short, 1],
      ],
      least: required + (before ? 0 : second * role.openingHires),
      most: Infinity,
    });
    months.push(month);
  });

  const wholeOf = (values: readonly number[], place: number) => Math.max(0, Math.round(values[place] ?? 0));
  const hoursOf = (values: readonly number[], place: number) => Math.max(0, Math.round((values[place] ?? 0) * 1e6) / 1e6);
  return {
    programme: { variables, rows },
    staffOf: (values) => ({
      hires: months.map(({ hires }) => wholeOf(values, hires)),
      leavers: months.map(({ leavers }) => wholeOf(values, leavers)),
      temps: months.map(({ temps }) => wholeOf(values, temps)),
      overtime: months.map(({ overtime }) => hoursOf(values, overtime)),
    }),
  };
}

function negated(terms: readonly (readonly [number, number])[]): [number, number][] {
  return terms.map(([variable, coefficient]) => [variable, -coefficient]);
}
