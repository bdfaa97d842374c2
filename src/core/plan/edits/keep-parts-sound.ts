import type { Plan } from '../plan.ts';
import { canRespond, responseItemsOf } from '../response.ts';
import { canPlay, itemsOf } from '../team.ts';

/** Takes out of the team and the response what is no longer there, or no longer stands over their dimensions. */
export function keepPartsSound(plan: Plan): void {
  keepTeamSound(plan);
  keepResponseSound(plan);
}

const membersOf = (plan: Plan, id: string | undefined) => plan.dimensions?.find((dimension) => dimension.id === id)?.members;

/** Without roles there is no team. */
function keepTeamSound(plan: Plan): void {
  const { team } = plan;
  if (!team) return;
  const roles = membersOf(plan, team.role);
  if (!roles) {
    delete plan.team;
    return;
  }
  for (const key of ['half_hour', 'day'] as const) if (team[key] !== undefined && !membersOf(plan, team[key])) delete team[key];
  if (team.day_role !== undefined && !roles.some(({ id }) => id === team.day_role)) delete team.day_role;
  const items = new Map(plan.items.map((item) => [item.id, item]));
  for (const [part, id] of itemsOf(team)) {
    const item = items.get(id);
    if (!item || !canPlay(item, team, part)) delete team[part];
  }
}

/** Without channels nothing responds. */
function keepResponseSound(plan: Plan): void {
  const { response } = plan;
  if (!response) return;
  if (!membersOf(plan, response.channel)) {
    delete plan.response;
    return;
  }
  for (const [part, id] of responseItemsOf(response)) {
    const item = plan.items.find((candidate) => candidate.id === id);
    if (!item || !canRespond(item, response)) delete response[part];
  }
}
