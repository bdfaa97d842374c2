import { createEngine, placeIndex, timelineOf, valueAt, type Plan, type Problem, type TargetResult } from '../../src/core/index.ts';

export interface PlanNumbers {
  /** The number of an item in a period (`2026-02`, `2026Q1`, `2026`, `timeline`), of one member of its first dimensions or of all. */
  at(item: string, period: string, ...members: string[]): number;
  months(item: string): number[];
  target(id: string): TargetResult;
  problems: Problem[];
}

/** A plan's numbers by name. Throws on a name that does not exist, so that a test cannot pass by reading nothing. */
export function readPlan(plan: Plan, scenario: string | null = null): PlanNumbers {
  const { periods, months } = timelineOf(plan);
  const { tables, targets, problems } = createEngine(plan, scenario).result();

  const at = (id: string, period: string, ...members: string[]): number => {
    const table = tables.get(id);
    const column = periods.findIndex((candidate) => candidate.id === period);
    if (!table || column < 0) throw new Error(`no number ${id} in ${period}`);
    const place = members.map((member, position) => {
      const dimension = plan.dimensions?.find((one) => one.id === table.over[position]);
      const index = dimension?.members.findIndex((one) => one.id === member) ?? -1;
      if (index < 0) throw new Error(`no member ${member} of ${id}`);
      return index;
    });
    return valueAt(table, placeIndex(table.sizes, [...place, ...table.sizes.slice(place.length)]), column);
  };
  return {
    at,
    months: (item) => periods.slice(0, months).map(({ id }) => at(item, id)),
    target: (id) => {
      const found = targets.find((target) => target.id === id);
      if (!found) throw new Error(`no target ${id}`);
      return found;
    },
    problems,
  };
}
