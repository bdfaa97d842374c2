import {
  describeProblem,
  isWarning,
  placeIndex,
  type Language,
  type Plan,
  type Problem,
  type Table,
  type Timeline,
} from '../../core/index.ts';
import type { CellRef, State } from '../../store/index.ts';

export interface PlanProblem {
  text: string;
  /** Only a value is missing; all else is wrong. */
  isWarning: boolean;
  /** Where to look; null when it is in no cell. */
  cell: CellRef | null;
}

type Stand = Pick<State, 'plan' | 'timeline' | 'tables' | 'problems' | 'openingProblems'>;

/** Every problem of a plan once: what was left out when it was read, then what the calculation found; what is wrong before what is missing. */
export function planProblems({ plan, timeline, tables, problems, openingProblems }: Stand, language: Language): PlanProblem[] {
  const found = [...openingProblems, ...problems].map((problem) => ({
    text: describeProblem(problem, plan, language),
    isWarning: isWarning(problem),
    cell: cellOfProblem(problem, plan, timeline, tables),
  }));
  const once = [...new Map(found.map((problem) => [problem.text, problem])).values()];
  return [...once.filter((problem) => !problem.isWarning), ...once.filter((problem) => problem.isWarning)];
}

/** Its item's cell in its month or period, else in the first month. */
function cellOfProblem(problem: Problem, plan: Plan, timeline: Timeline, tables: ReadonlyMap<string, Table>): CellRef | null {
  const item = problem.item ?? plan.targets?.find(({ id }) => id === problem.target)?.item;
  const table = item === undefined ? undefined : tables.get(item);
  if (item === undefined || !table) return null;
  const place = table.over.map((id, d) => {
    const members = plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? [];
    const index = members.findIndex((member) => problem.member?.includes(member.id));
    return index < 0 ? (table.sizes[d] ?? 0) : index;
  });
  const period = problem.month ?? problem.period;
  const column = timeline.periods.findIndex(({ id }) => id === period);
  return { item, place: placeIndex(table.sizes, place), column: Math.max(0, column) };
}
