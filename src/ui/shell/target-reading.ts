import {
  placeIndex,
  valueAt,
  type Item,
  type Plan,
  type Table,
  type Target,
  type TargetPeriod,
  type TargetResult,
  type TotalRule,
} from '../../core/index.ts';

export type TargetState = 'met' | 'narrow' | 'missed';

/** A target with less than this share of its bound to spare is met narrowly. */
const NARROW = 0.025;

/** What a card says about a target. */
export interface TargetReading {
  state: TargetState;
  /** The period the card shows: the first that is missed, else the one with least to spare. */
  focus: TargetPeriod;
  missed: TargetPeriod[];
  /** Whether `focus` lies below its lower bound or above its upper one (the nearer of the two, when met). */
  side: 'min' | 'max';
  place: number;
  /** The item month by month, and the bound beside it (NaN where there is none). */
  months: number[];
  limit: number[];
}

/** So many cards stand side by side on the narrowest desk. */
const IN_SIGHT = 10;

/** Targets in the order of their cards: the plan's while all are in sight, else the missed ones first, so that none waits out of sight. */
export function inSight(targets: readonly Target[], results: readonly TargetResult[]): readonly Target[] {
  if (targets.length <= IN_SIGHT) return targets;
  const missed = new Set(results.flatMap(({ id, met }) => (met ? [] : [id])));
  return [...targets.filter(({ id }) => missed.has(id)), ...targets.filter(({ id }) => !missed.has(id))];
}

/** The place of a target's `at` in its item's table; members it leaves out are added up. */
export function targetPlace(plan: Plan, target: Target, table: Table): number {
  const place = table.over.map((id, d) => {
    const member = target.at?.[id];
    const index =
      plan.dimensions?.find((dimension) => dimension.id === id)?.members.findIndex((candidate) => candidate.id === member) ?? -1;
    return index < 0 ? (table.sizes[d] ?? 0) : index;
  });
  return placeIndex(table.sizes, place);
}

function nearerSide(period: TargetPeriod): 'min' | 'max' {
  const { min, max, value } = period;
  if (min === undefined) return 'max';
  if (max === undefined) return 'min';
  if (value < min) return 'min';
  return value > max || max - value < value - min ? 'max' : 'min';
}

/** What is to spare as a share of the bound; of the item's own size where the bound is 0. */
function shareToSpare(period: TargetPeriod, size: number): number {
  const bound = Math.abs(period[nearerSide(period)] ?? 0);
  return period.margin / (bound || size || 1);
}

/** A bound of a longer period as a line beside months: its even share of a sum, else the bound itself. */
function monthlyBound(bound: number | undefined, monthsOfPeriod: number, total: TotalRule): number {
  if (bound === undefined) return NaN;
  return total === 'sum' ? bound / monthsOfPeriod : bound;
}

/** Null while the target has no numbers yet. */
export function readTarget(
  plan: Plan,
  item: Item,
  target: Target,
  result: TargetResult,
  table: Table,
  spans: readonly { from: number; to: number }[],
  monthCount: number,
): TargetReading | null {
  const place = targetPlace(plan, target, table);
  const months = Array.from({ length: monthCount }, (_, month) => valueAt(table, place, month));
  const size = months.reduce((sum, value) => sum + (Number.isFinite(value) ? Math.abs(value) : 0), 0);
  const missed = result.periods.filter((period) => !period.met);
  const tightest = [...result.periods].sort((a, b) => shareToSpare(a, size) - shareToSpare(b, size))[0];
  const focus = missed[0] ?? tightest;
  if (!focus) return null;
  const side = nearerSide(focus);
  const limit = new Array<number>(monthCount).fill(NaN);
  for (const period of result.periods) {
    const span = spans[period.column];
    if (!span) continue;
    limit.fill(monthlyBound(period[side] ?? period.min ?? period.max, span.to - span.from, item.total ?? 'sum'), span.from, span.to);
  }
  const state = missed.length > 0 || !result.met ? 'missed' : shareToSpare(focus, size) < NARROW ? 'narrow' : 'met';
  return { state, focus, missed, side, place, months, limit };
}
