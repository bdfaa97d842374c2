import { createEngine, timelineOf, totalPlace, valueAt, type Plan, type Problem, type TargetResult } from '../../src/core/index.ts';

export interface PlanNumbers {
  /** The number of an item in a period (`2026-02`, `2026Q1`, `2026`, `timeline`), of one member or of all. */
  at(item: string, period: string, member?: string): number;
  months(item: string): number[];
  target(id: string): TargetResult;
  problems: Problem[];
}

/** A plan's numbers by name. Throws on a name that does not exist, so that a test cannot pass by reading nothing. */
export function readPlan(plan: Plan, scenario: string | null = null): PlanNumbers {
  const { periods, months } = timelineOf(plan);
  const { tables, targets, problems } = createEngine(plan, scenario).result();

  const at = (id: string, period: string, member?: string): number => {
    const table = tables.get(id);
    const column = periods.findIndex((candidate) => candidate.id === period);
    if (!table || column < 0) throw new Error(`no number ${id} in ${period}`);
    if (member === undefined) return valueAt(table, totalPlace(table.sizes), column);
    const place =
      plan.dimensions?.find(({ id: dimension }) => dimension === table.over[0])?.members.findIndex((one) => one.id === member) ?? -1;
    if (place < 0) throw new Error(`no member ${member} of ${id}`);
    return valueAt(table, place, column);
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
