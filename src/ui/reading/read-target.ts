import { placeAt, type Item, type Plan, type Table, type Target, type TargetPeriod, type Timeline } from '../../core/index.ts';
import { without, type CellReading, type ReadSource } from './cell-reading.ts';

/** The period of the item's first target that tests this very cell; a year that is the whole timeline counts as either. */
export function targetOf(
  { plan, timeline, targets }: ReadSource,
  item: Item,
  table: Table,
  place: number,
  column: number,
): TargetPeriod | null {
  for (const target of plan.targets ?? []) {
    if (target.item !== item.id || !isAt(plan, target, table, place)) continue;
    const periods = targets.find(({ id }) => id === target.id)?.periods ?? [];
    const own = periods.find((period) => isSameStretch(timeline, period.column, column));
    if (own && (own.min !== undefined || own.max !== undefined)) return own;
  }
  return null;
}

/** The bound that a target's period is read against: the goal to reach, or the limit where there is only one or it is passed. */
export function boundOf({ value, min, max }: TargetPeriod): { bound: number; side: 'min' | 'max' } {
  if (min === undefined || (max !== undefined && value > max)) return { bound: max ?? NaN, side: 'max' };
  return { bound: min, side: 'min' };
}

/** A cell as a share of its target's bound. */
export function readAttainment(target: TargetPeriod | null): CellReading {
  if (!target) return without('noTarget');
  const { bound } = boundOf(target);
  if (!Number.isFinite(target.value) || !Number.isFinite(bound)) return without('noValue', bound);
  if (bound === 0) return without('zeroTarget', bound);
  return bound < 0 ? without('negativeBasis', bound) : { value: target.value / bound, basis: bound, missing: null };
}

/** What a cell has to spare to its target's bound; negative: what it lacks, or is above a limit. */
export function readGap(target: TargetPeriod | null): CellReading {
  if (!target) return without('noTarget');
  const { bound, side } = boundOf(target);
  const spare = side === 'min' ? target.value - bound : bound - target.value;
  return Number.isFinite(spare) ? { value: spare, basis: bound, missing: null } : without('noValue', bound);
}

function isAt(plan: Plan, target: Target, table: Table, place: number): boolean {
  const choice = placeAt(table.sizes, place);
  return table.over.every((id, d) => {
    const members = plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? [];
    const wanted = members.findIndex((member) => member.id === target.at?.[id]);
    return choice[d] === (wanted < 0 ? table.sizes[d] : wanted);
  });
}

function isSameStretch({ periods }: Timeline, one: number, other: number): boolean {
  const [a, b] = [periods[one], periods[other]];
  if (one === other || !a || !b) return one === other;
  return a.per !== 'month' && b.per !== 'month' && a.from === b.from && a.to === b.to;
}
