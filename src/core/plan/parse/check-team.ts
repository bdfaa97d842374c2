import type { Item, Plan, Team } from '../plan.ts';
import { canPlay, dimensionsOf, itemsOf, type TeamItem } from '../team.ts';
import type { Names } from './check-names.ts';
import { isWhole, reportUnknown } from './check-references.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading, type Spot } from './reading.ts';

/** Leaves of the team the parts that can be played. Without its dimension of roles no part could be checked: it goes whole. */
export function checkTeam(plan: Plan, names: Names, reading: Reading): void {
  const { team } = plan;
  if (!team) return;
  const spot = reading.spotOf(team);
  const roles = names.members.get(team.role);
  if (!roles) {
    reportUnknown(within(spot, 'role'), team.role, 'dimension', names.members.keys());
    delete plan.team;
    return;
  }
  for (const key of ['half_hour', 'day'] as const) {
    if (team[key] === undefined || names.members.has(team[key])) continue;
    reportUnknown(within(spot, key), team[key], 'dimension', names.members.keys());
    delete team[key];
  }
  if (team.day_role !== undefined && !roles.has(team.day_role)) {
    reportUnknown(within(spot, 'day_role'), team.day_role, 'member', roles);
    delete team.day_role;
  }
  for (const [part, id] of itemsOf(team)) {
    const item = names.items.get(id);
    if (!item) reportUnknown(within(spot, part), id, 'item', names.items.keys());
    else if (canPlay(item, team, part)) continue;
    else if (isWhole(item, reading)) reportOver(item, team, part, spot);
    delete team[part];
  }
}

function reportOver(item: Item, team: Team, part: TeamItem, spot: Spot): void {
  const here = within(spot, part);
  const dimensions = dimensionsOf(team, part);
  if (!dimensions) {
    const missing = within(spot, 'half_hour');
    if (!spot.reading.isTouched(missing)) spot.reading.report(missing, badValue('missing', undefined, 'half_hour'));
    return;
  }
  const lacking = dimensions.must.find((id) => !item.over?.includes(id));
  if (lacking !== undefined) spot.reading.report(here, badValue('over', item.id, lacking));
  else spot.reading.report(here, badValue('over-at-most', item.id, dimensions.may?.join(', ')));
}
