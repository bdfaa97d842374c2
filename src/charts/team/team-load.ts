import type { ChartInput } from '../chart.ts';
import { loadLevel, type LoadLevel } from './load-level.ts';
import { teamReader } from './team-reader.ts';

export interface LoadCell {
  /** FTE; null is "no value". */
  required: number | null;
  effective: number | null;
  /** Required over effective; null where either is missing or nobody is there. */
  load: number | null;
  /** Null when a number is missing. */
  level: LoadLevel | null;
}

export interface RoleLoad {
  /** Member of the role dimension. */
  id: string;
  name: string;
  /** One per month. */
  cells: readonly LoadCell[];
  /** Nobody there and no work in any month. */
  idle: boolean;
}

/** The first month in which too few people are there; null when there are enough. */
export function firstShortMonth({ cells }: RoleLoad): number | null {
  const month = cells.findIndex(({ level }) => level === 'over');
  return month < 0 ? null : month;
}

/** People needed against people there, role by role and month by month. Null when the plan names no team. */
export function teamLoad(input: ChartInput): RoleLoad[] | null {
  const reader = teamReader(input);
  if (!reader) return null;
  return reader.roles.map(({ id, name }, index) => {
    const at = { [reader.team.role]: index };
    const cells = Array.from({ length: input.timeline.months }, (_, month): LoadCell => {
      const required = reader.value('required', at, month);
      const effective = reader.value('effective', at, month);
      const load = required === null || effective === null || effective <= 0 ? null : required / effective;
      return { required, effective, load, level: loadLevel(required, effective) };
    });
    return { id, name, cells, idle: cells.every(({ level }) => level === 'none') };
  });
}
