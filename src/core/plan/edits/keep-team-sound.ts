import type { Plan } from '../plan.ts';
import { canPlay, itemsOf } from '../team.ts';

/** Takes out of the team what is no longer there, or no longer stands over the team's dimensions. Without roles there is no team. */
export function keepTeamSound(plan: Plan): void {
  const { team } = plan;
  if (!team) return;
  const membersOf = (id: string | undefined) => plan.dimensions?.find((dimension) => dimension.id === id)?.members;
  const roles = membersOf(team.role);
  if (!roles) {
    delete plan.team;
    return;
  }
  for (const key of ['half_hour', 'day'] as const) if (team[key] !== undefined && !membersOf(team[key])) delete team[key];
  if (team.day_role !== undefined && !roles.some(({ id }) => id === team.day_role)) delete team.day_role;
  const items = new Map(plan.items.map((item) => [item.id, item]));
  for (const [part, id] of itemsOf(team)) {
    const item = items.get(id);
    if (!item || !canPlay(item, team, part)) delete team[part];
  }
}
