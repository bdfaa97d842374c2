import { leafAt } from '../../plan/nested.ts';
import type { Item, Plan, Team } from '../../plan/plan.ts';
import type { TeamItem } from '../../plan/team.ts';
import { timelineOf } from '../../plan/timeline.ts';
import { changesByItem, effectiveItem } from '../../simulation/effective-item.ts';
import { valueAt, type Table } from '../../simulation/table.ts';
import type { HiringRefusal } from './hiring-refusal.ts';
import type { RoleStaffing } from './role-staffing.ts';

/** A role as figures, or why it has none. */
export type ReadRole = { role: string } & ({ staffing: RoleStaffing } | { refusal: HiringRefusal });

/** Parts without which there is nothing to plan. */
const NEEDED = ['required', 'headcount', 'hires', 'leavers', 'wage'] as const satisfies readonly TeamItem[];

/** A figure where the team names none, and the bounds within which it makes sense. */
const figures = {
  required: { otherwise: NaN, least: -Infinity, most: Infinity },
  wage: { otherwise: NaN, least: 0, most: Infinity },
  hire_cost: { otherwise: 0, least: 0, most: Infinity },
  severance: { otherwise: 0, least: 0, most: Infinity },
  temp_cost: { otherwise: NaN, least: 0, most: Infinity },
  temp_productivity: { otherwise: 0.7, least: 0, most: Infinity },
  overtime_cost: { otherwise: NaN, least: 0, most: Infinity },
  overtime_limit: { otherwise: 36, least: 0, most: Infinity },
  hours: { otherwise: 174, least: 1, most: Infinity },
  turnover: { otherwise: 0, least: 0, most: 1 },
  kept: { otherwise: 1, least: 0, most: 1 },
  lead: { otherwise: 0, least: 0, most: Infinity },
  ramp_first: { otherwise: 1, least: 0, most: 1 },
  ramp_second: { otherwise: 1, least: 0, most: 1 },
  shortage_cost: { otherwise: NaN, least: 0, most: Infinity },
} as const satisfies Partial<Record<TeamItem, { otherwise: number; least: number; most: number }>>;

type Figure = keyof typeof figures;

/** A missing full-time equivalent costs so many wages, where the team says nothing else. */
const WAGES_A_SHORTAGE_COSTS = 3;

class Refused extends Error {
  constructor(readonly refusal: HiringRefusal) {
    super(refusal.reason);
  }
}

/**
 * What the hiring plan of each role depends on, out of a plan's computed numbers; a role whose numbers cannot be used says why.
 *
 * @param scenario whose numbers the tables are: it may have other openings
 */
export function readStaffing(plan: Plan, scenario: string | null, tables: ReadonlyMap<string, Table>): ReadRole[] | HiringRefusal {
  const { team } = plan;
  const roles = plan.dimensions?.find(({ id }) => id === team?.role)?.members;
  if (!team || !roles) return { reason: 'no-team' };
  const missing = NEEDED.find((part) => team[part] === undefined);
  if (missing !== undefined) return { reason: 'missing-part', part: missing };
  return roles.map(({ id }, index): ReadRole => {
    try {
      return { role: id, staffing: readRole(plan, team, scenario, tables, { id, index }) };
    } catch (error) {
      if (error instanceof Refused) return { role: id, refusal: error.refusal };
      throw error;
    }
  });
}

function readRole(
  plan: Plan,
  team: Team,
  scenario: string | null,
  tables: ReadonlyMap<string, Table>,
  role: { id: string; index: number },
): RoleStaffing {
  const timeline = timelineOf(plan);
  const monthOf = (t: number) => timeline.periods[t]?.id ?? '';
  const months = Array.from({ length: timeline.months }, (_, t) => t);

  /** A part's numbers; `NaN` where it has none. */
  const rowOf = (part: TeamItem): number[] => {
    const table = tables.get(team[part] ?? '');
    const place = table && table.over.length > 0 ? role.index : 0;
    return months.map((t) => (table ? valueAt(table, place, t) : NaN));
  };
  const check = (part: TeamItem, value: number, t: number, least: number, most: number) => {
    if (!Number.isFinite(value)) throw new Refused({ reason: 'no-value', part, month: monthOf(t) });
    if (value < least || value > most) throw new Refused({ reason: 'out-of-range', part, month: monthOf(t), value, least, most });
  };
  const figure = (part: Figure): number[] => {
    const { otherwise, least, most } = figures[part];
    if (team[part] === undefined) return months.map(() => otherwise);
    const row = rowOf(part);
    row.forEach((value, t) => check(part, value, t, least, most));
    return row;
  };
  const opening = (part: TeamItem, item: Item | undefined, first: number): number => {
    if (!item) return 0;
    const effective = effectiveItem(item, changesByItem(plan, scenario).get(item.id) ?? []);
    if (effective.opening === undefined) return effective.formula === undefined ? first : 0;
    const leaf = leafAt<number | number[]>(effective.opening, [role.id]) ?? 0;
    const value = Array.isArray(leaf) ? (leaf.at(-1) ?? 0) : leaf;
    check(part, value, 0, 0, Infinity);
    return value;
  };
  const itemOf = (part: TeamItem) => plan.items.find(({ id }) => id === team[part]);

  const wage = figure('wage');
  const planned = (part: TeamItem) => (team[part] === undefined ? months.map(() => 0) : rowOf(part));
  const headcount = rowOf('headcount');
  const staffing: RoleStaffing = {
    role: role.id,
    openingHeads: opening('headcount', itemOf('headcount'), headcount[0] ?? NaN),
    openingHires: opening('hires', itemOf('hires'), 0),
    required: figure('required'),
    wage,
    hireCost: figure('hire_cost'),
    severance: figure('severance'),
    // Without an item to write them into there are no temps and no overtime.
    tempCost: team.temp_cost === undefined || team.temps === undefined ? null : figure('temp_cost'),
    tempProductivity: figure('temp_productivity'),
    overtimeCost: team.overtime_cost === undefined || team.overtime === undefined ? null : figure('overtime_cost'),
    overtimeLimit: figure('overtime_limit'),
    hours: figure('hours'),
    turnover: figure('turnover'),
    kept: figure('kept'),
    lead: figure('lead'),
    rampFirst: figure('ramp_first'),
    rampSecond: figure('ramp_second'),
    shortageCost: team.shortage_cost === undefined ? wage.map((cost) => cost * WAGES_A_SHORTAGE_COSTS) : figure('shortage_cost'),
    planned: { headcount, hires: planned('hires'), leavers: planned('leavers'), temps: planned('temps'), overtime: planned('overtime') },
  };
  const [turnover = 0, kept = 1] = [staffing.turnover[0], staffing.kept[0]];
  if ((1 - turnover) * staffing.openingHeads < (1 - kept) * staffing.openingHires) throw new Refused({ reason: 'opening' });
  return staffing;
}
