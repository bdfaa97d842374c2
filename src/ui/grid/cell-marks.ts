import {
  isHeld,
  placeAt,
  placeCount,
  type At,
  type Item,
  type Plan,
  type Problem,
  type TargetPeriod,
  type TargetResult,
  type Timeline,
} from '../../core/index.ts';

/** A target's period that the cell misses. */
export interface Miss {
  target: string;
  period: TargetPeriod;
}

/** What a cell's look says besides its number. */
export interface CellMark {
  /** A cell of the plan, or a number that adds up others. */
  kind: 'input' | 'formula' | 'total';
  overridden: boolean;
  /** Spreading a total leaves it alone. */
  held: boolean;
  /** A change of the active scenario acts on it. */
  changed: boolean;
  uncertain: boolean;
  problem: Problem | null;
  miss: Miss | null;
}

export interface MarkSource {
  plan: Plan;
  timeline: Timeline;
  scenario: string | null;
  problems: readonly Problem[];
  targets: readonly TargetResult[];
}

export interface CellMarks {
  at(item: Item, place: number, column: number): CellMark;
  /** A problem of a place's whole row, or the first of its cells. */
  problemOf(item: Item, place: number): Problem | null;
  /** Whether some target tests the place: its row is one to watch. */
  isWatched(item: Item, place: number): boolean;
}

interface ItemMarks {
  leaves: ReadonlySet<number>;
  overridden: ReadonlySet<number>;
  held: ReadonlySet<number>;
  changed: ReadonlySet<number>;
  uncertain: ReadonlySet<number>;
  problems: ReadonlyMap<number, Problem>;
  rowProblems: ReadonlyMap<number, Problem>;
  misses: ReadonlyMap<number, Miss>;
  watched: ReadonlySet<number>;
}

const DISTRIBUTION = /^\s*(?:normal|lognormal|uniform|triangular|pert|beta)\s*\(/i;

/** The marks of a plan's cells; an item's are worked out when its first cell is asked for. */
export function createMarks(source: MarkSource): CellMarks {
  const known = new Map<Item, ItemMarks>();
  const items = new Map(source.plan.items.map((item) => [item.id, item]));
  /** The rows that are drawn may still hold the items of a moment ago. */
  const current = (item: Item) => items.get(item.id) ?? item;
  const marksOf = (item: Item) => {
    let marks = known.get(item);
    if (!marks) known.set(item, (marks = itemMarks(source, item)));
    return marks;
  };
  const periods = source.timeline.periods.length;
  return {
    at(shown, place, column) {
      const item = current(shown);
      const marks = marksOf(item);
      const key = place * periods + column;
      const leaf = column < source.timeline.months && marks.leaves.has(place);
      return {
        kind: !leaf ? 'total' : item.values === undefined ? 'formula' : 'input',
        overridden: marks.overridden.has(key),
        held: marks.held.has(key),
        changed: marks.changed.has(key),
        uncertain: leaf && (marks.uncertain.has(key) || (item.values !== undefined && item.uncertainty !== undefined)),
        problem: marks.problems.get(key) ?? null,
        miss: marks.misses.get(key) ?? null,
      };
    },
    problemOf: (item, place) => marksOf(current(item)).rowProblems.get(place) ?? null,
    isWatched: (item, place) => marksOf(current(item)).watched.has(place),
  };
}

function itemMarks({ plan, timeline, scenario, problems, targets }: MarkSource, item: Item): ItemMarks {
  const members = (item.over ?? []).map(
    (id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members.map((member) => member.id) ?? [],
  );
  const sizes = members.map((ids) => ids.length);
  const periods = timeline.periods.length;
  const places = Array.from({ length: placeCount(sizes) }, (_, place) =>
    placeAt(sizes, place).map((index, d) => members[d]?.[index] ?? null),
  );
  const leaves = new Set([...places.keys()].filter((place) => places[place]?.every((member) => member !== null)));

  /** Places that an `at` names; a dimension it leaves out: only "all members", or (`wide`) every single member. */
  const placesAt = (at: At | undefined, wide: boolean) =>
    [...places.keys()].filter((place) =>
      (item.over ?? []).every((dimension, d) => {
        const member = places[place]?.[d] ?? null;
        const wanted = at?.[dimension];
        return wanted === undefined ? wide === (member !== null) : wanted === member;
      }),
    );
  const monthOf = (month: string | undefined) => (month === undefined ? null : timeline.monthIndex(month));

  const overridden = new Set<number>();
  for (const override of item.overrides ?? []) {
    const month = monthOf(override.month);
    if (month !== null && month >= 0 && month < timeline.months)
      for (const place of placesAt(override.at, true)) overridden.add(place * periods + month);
  }

  const held = new Set<number>();
  for (const place of item.values === undefined || !item.held ? [] : leaves)
    for (let month = 0; month < timeline.months; month++)
      if (isHeld(item, idsOf(places[place]), timeline.periods[month]?.id ?? '')) held.add(place * periods + month);

  const changed = new Set<number>();
  for (const change of plan.scenarios?.find((one) => one.id === scenario)?.changes ?? []) {
    if (change.item !== item.id || change.opening !== undefined) continue;
    const from = Math.max(0, monthOf(change.from) ?? 0);
    const to = Math.min(timeline.months - 1, monthOf(change.to) ?? timeline.months - 1);
    for (const place of placesAt(change.at, true)) for (let month = from; month <= to; month++) changed.add(place * periods + month);
  }

  const uncertain = new Set<number>();
  for (const place of leaves) {
    if (item.values === undefined) break;
    const cells = rowAt(item.values, places[place] ?? []);
    for (let month = 0; month < timeline.months; month++) {
      const cell: unknown = Array.isArray(cells) ? cells[Math.min(month, cells.length - 1)] : cells;
      if (typeof cell === 'string' && DISTRIBUTION.test(cell)) uncertain.add(place * periods + month);
    }
  }

  const cellProblems = new Map<number, Problem>();
  const rowProblems = new Map<number, Problem>();
  for (const problem of problems) {
    if (problem.item !== item.id) continue;
    const at = problem.member && Object.fromEntries((item.over ?? []).map((dimension, d) => [dimension, problem.member?.[d] ?? '']));
    const month = monthOf(problem.month);
    for (const place of problem.member ? placesAt(at, true) : places.keys()) {
      if (!rowProblems.has(place)) rowProblems.set(place, problem);
      if (month !== null) cellProblems.set(place * periods + month, problem);
    }
  }

  const misses = new Map<number, Miss>();
  const watched = new Set<number>();
  for (const target of plan.targets ?? []) {
    if (target.item !== item.id) continue;
    const result = targets.find((one) => one.id === target.id);
    for (const place of placesAt(target.at, false)) {
      watched.add(place);
      for (const period of result?.periods ?? [])
        if (!period.met)
          for (const column of sameMonths(timeline, period.column)) misses.set(place * periods + column, { target: target.id, period });
    }
  }
  return { leaves, overridden, held, changed, uncertain, problems: cellProblems, rowProblems, misses, watched };
}

const idsOf = (place: readonly (string | null)[] | undefined): string[] => (place ?? []).flatMap((member) => member ?? []);

/** A total's column and those of the same months: the sheet shows one of them. */
function sameMonths(timeline: Timeline, column: number): number[] {
  const period = timeline.periods[column];
  if (!period || period.per === 'month') return [column];
  return [...timeline.periods.keys()].filter((other) => {
    const candidate = timeline.periods[other];
    return candidate !== undefined && candidate.per !== 'month' && candidate.from === period.from && candidate.to === period.to;
  });
}

function rowAt(values: unknown, members: readonly (string | null)[]): unknown {
  let part = values;
  for (const member of members) {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) break;
    const byMember = new Map<string, unknown>(Object.entries(part));
    part = byMember.get(member ?? '*') ?? byMember.get('*');
  }
  return part;
}
