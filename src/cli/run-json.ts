import {
  describeProblem,
  placeIndex,
  valueAt,
  type Language,
  type Plan,
  type Problem,
  type Result,
  type Table,
  type Timeline,
} from '../core/index.ts';

type JsonNumber = number | null;

interface JsonRow {
  members?: Record<string, JsonRow>;
  values: JsonNumber[];
  /** Quarters, years, timeline. */
  periods: JsonNumber[];
  total: JsonNumber;
}

interface JsonProblem {
  kind: string;
  item?: string;
  /** Members in the order of the item's `over`, joined by ", ". */
  member?: string;
  month?: string;
  /** A quarter, a year or `timeline`, where the problem is in a total. */
  period?: string;
  target?: string;
  scenario?: string;
  path?: string;
  message: string;
}

interface RunJson {
  months: string[];
  periods: string[];
  items: Record<string, JsonRow>;
  targets: { id: string; met: boolean; periods: { period: string; value: JsonNumber; met: boolean }[] }[];
  problems: JsonProblem[];
}

export function jsonNumber(value: number): JsonNumber {
  return Number.isFinite(value) ? value : null;
}

/** What `plan run --json` prints. `null` where nothing could be read. */
export function runJson(
  run: { plan: Plan; timeline: Timeline; result: Result } | null,
  problems: readonly Problem[],
  language: Language,
): RunJson {
  if (!run)
    return { months: [], periods: [], items: {}, targets: [], problems: problems.map((problem) => problemJson(problem, null, language)) };
  const { plan, timeline, result } = run;
  const { months } = timeline;
  return {
    months: timeline.periods.slice(0, months).map(({ id }) => id),
    periods: timeline.periods.slice(months).map(({ id }) => id),
    items: Object.fromEntries(
      plan.items.flatMap((item) => {
        const table = result.tables.get(item.id);
        return table ? [[item.id, itemJson(plan, table, months)]] : [];
      }),
    ),
    targets: result.targets.map(({ id, met, periods }) => ({
      id,
      met,
      periods: periods.map((period) => ({ period: period.period, value: jsonNumber(period.value), met: period.met })),
    })),
    problems: problems.map((problem) => problemJson(problem, plan, language)),
  };
}

function itemJson(plan: Plan, table: Table, months: number): JsonRow {
  const members = table.over.map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? []);
  const rowAt = (place: readonly number[]): JsonRow => {
    const index = placeIndex(table.sizes, place);
    const numbers = Array.from({ length: table.periods }, (_, period) => jsonNumber(valueAt(table, index, period)));
    const inner = members[place.length];
    return {
      ...(inner ? { members: Object.fromEntries(inner.map((member, m) => [member.id, rowAt([...place, m])])) } : {}),
      values: numbers.slice(0, months),
      periods: numbers.slice(months),
      total: numbers.at(-1) ?? null,
    };
  };
  return rowAt([]);
}

function problemJson(problem: Problem, plan: Plan | null, language: Language): JsonProblem {
  const { kind, item, member, month, period, target, scenario, path } = problem;
  return {
    kind,
    ...(item === undefined ? {} : { item }),
    ...(member === undefined ? {} : { member: member.join(', ') }),
    ...(month === undefined ? {} : { month }),
    ...(period === undefined ? {} : { period }),
    ...(target === undefined ? {} : { target }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(path === undefined ? {} : { path }),
    message: describeProblem(problem, plan, language),
  };
}
