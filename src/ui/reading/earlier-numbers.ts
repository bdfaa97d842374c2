import { leafAt, placeAt, placeIndex, valueAt, type Actual, type Item, type Plan, type Table, type TotalRule } from '../../core/index.ts';
import type { ReadSource } from './cell-reading.ts';

type ActualsByCell = ReadonlyMap<string, number>;

const known = new WeakMap<readonly Actual[], ActualsByCell>();

const cellKey = (item: string, month: number, members: readonly (string | null)[]) => `${item} ${month} ${members.join('/')}`;

function actualsOf({ plan, timeline }: ReadSource): ActualsByCell {
  const { actuals } = plan;
  if (!actuals) return new Map();
  const found = known.get(actuals);
  if (found) return found;
  const overs = new Map(plan.items.map((item) => [item.id, item.over ?? []]));
  const byCell = new Map<string, number>();
  for (const { item, at, month, value } of actuals) {
    const members = (overs.get(item) ?? []).map((dimension) => at?.[dimension] ?? null);
    byCell.set(cellKey(item, timeline.start + (timeline.monthIndex(month) ?? NaN), members), value);
  }
  known.set(actuals, byCell);
  return byCell;
}

/**
 * An item's number in a month before the start (−1 is the month before it): what actually happened, else the opening. An opening of
 * one number is known for the month before the start only: that it also stands for all earlier ones is the formulas' way, and no history.
 * A place of several members adds theirs up. `NaN` when it is not known.
 */
export function earlierMonth(source: ReadSource, item: Item, table: Table, place: number, month: number): number {
  const choice = placeAt(table.sizes, place);
  const open = choice.findIndex((member, d) => member >= (table.sizes[d] ?? 0));
  const members = choice.map((member, d) => memberId(source.plan, table.over[d], member));
  const actual = actualsOf(source).get(cellKey(item.id, source.timeline.start + month, members));
  if (actual !== undefined) return actual;
  if (open >= 0) {
    const parts = Array.from({ length: table.sizes[open] ?? 0 }, (_, member) =>
      earlierMonth(source, item, table, placeIndex(table.sizes, choice.with(open, member)), month),
    );
    return combine(parts, memberRule(item)) ?? NaN;
  }
  return openingAt(
    source,
    item,
    members.flatMap((member) => member ?? []),
    month,
  );
}

function openingAt({ plan, scenario }: ReadSource, item: Item, members: readonly string[], month: number): number {
  const changes = plan.scenarios?.find(({ id }) => id === scenario)?.changes ?? [];
  const changed = changes.findLast((change) => change.item === item.id && change.opening !== undefined)?.opening;
  const opening = leafAt<number | number[]>(changed ?? item.opening, members);
  if (opening === undefined) return NaN;
  if (typeof opening === 'number') return month === -1 ? opening : NaN;
  return opening[opening.length + month] ?? NaN;
}

/** A stretch of months, some of them before the start, put together as the item's totals are; null where they are calculated anew. */
export function earlierTotal(source: ReadSource, item: Item, table: Table, place: number, from: number, to: number): number | null {
  const months = Array.from({ length: to - from }, (_, index) => from + index);
  const values = months.map((month) => (month >= 0 ? valueAt(table, place, month) : earlierMonth(source, item, table, place, month)));
  return values.length === 1 ? (values[0] ?? NaN) : combine(values, item.total ?? 'sum');
}

/** How members are put together: of `last` and `first` the sum. */
export function memberRule(item: Item): TotalRule {
  const rule = item.memberTotal ?? item.total ?? 'sum';
  return rule === 'last' || rule === 'first' ? 'sum' : rule;
}

function combine(values: readonly number[], rule: TotalRule): number | null {
  const sum = () => values.reduce((total, value) => total + value, 0);
  switch (rule) {
    case 'sum':
      return sum();
    case 'mean':
      return sum() / values.length;
    case 'last':
      return values.at(-1) ?? NaN;
    case 'first':
      return values[0] ?? NaN;
    case 'max':
      return Math.max(...values);
    case 'min':
      return Math.min(...values);
    case 'none':
    case 'formula':
      return null;
    default:
      return rule satisfies never;
  }
}

function memberId(plan: Plan, dimension: string | undefined, member: number): string | null {
  return plan.dimensions?.find(({ id }) => id === dimension)?.members[member]?.id ?? null;
}
