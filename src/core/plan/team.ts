import type { Item, Team } from './plan.ts';

/** The parts of a team that are items. */
export type TeamItem = Exclude<keyof Team, 'role' | 'half_hour' | 'day' | 'day_role'>;

/** How an item stands over dimensions to play its part: it must have some, may have some, and no other. */
interface TeamOver {
  readonly must: readonly (keyof Team)[];
  /** Any dimension will do, where this is left out. */
  readonly may?: readonly (keyof Team)[];
}

const eachRole: TeamOver = { must: ['role'], may: ['role'] };
const figure: TeamOver = { must: [], may: ['role'] }; // one that is not split counts for every role
const halfHours: TeamOver = { must: ['half_hour'], may: ['half_hour', 'day'] };

/** Every part that is an item, and over what it stands. */
export const teamItems: Readonly<Record<TeamItem, TeamOver>> = {
  required: eachRole,
  headcount: eachRole,
  effective: eachRole,
  hires: eachRole,
  leavers: eachRole,
  temps: eachRole,
  overtime: eachRole,
  wage: figure,
  hire_cost: figure,
  severance: figure,
  temp_cost: figure,
  temp_productivity: figure,
  overtime_cost: figure,
  overtime_limit: figure,
  hours: figure,
  turnover: figure,
  kept: figure,
  lead: figure,
  ramp_first: figure,
  ramp_second: figure,
  shortage_cost: figure,
  arrivals: halfHours,
  agents_needed: halfHours,
  agents_there: halfHours,
  level: halfHours,
  half_hour_share: halfHours,
  weekday_share: { must: [] },
};

/** The dimensions that a part names are those of the team; `undefined` where the team lacks one that the part must have. */
export function dimensionsOf(team: Team, part: TeamItem): { must: string[]; may?: string[] } | undefined {
  const { must, may } = teamItems[part];
  const named = (keys: readonly (keyof Team)[]) => keys.map((key) => team[key]).filter((id) => id !== undefined);
  if (named(must).length < must.length) return undefined;
  return { must: named(must), ...(may && { may: named(may) }) };
}

/** Whether an item can play a part. */
export function canPlay(item: Item, team: Team, part: TeamItem): boolean {
  const dimensions = dimensionsOf(team, part);
  const over = item.over ?? [];
  return (
    dimensions !== undefined && dimensions.must.every((id) => over.includes(id)) && over.every((id) => dimensions.may?.includes(id) ?? true)
  );
}

/** The parts of a team that are items, with the item's id. */
export function itemsOf(team: Team): [TeamItem, string][] {
  return Object.keys(teamItems).flatMap((key): [TeamItem, string][] => {
    const part = key as TeamItem; // the keys of the record above
    const id = team[part];
    return id === undefined ? [] : [[part, id]];
  });
}
