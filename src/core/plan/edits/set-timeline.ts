import type { Row } from '../cell-of.ts';
import { isBranch, type Nested } from '../nested.ts';
import type { Cell, EarlierBounds, Item, Openings, Plan, Target, Values } from '../plan.ts';
import { parseMonth } from '../timeline.ts';
import type { ComputedNumber } from './computed-number.ts';
import { combineTrees, eachLeaf } from './member-tree.ts';
import { itemsReadBack, openingsMovedBack, openingsMovedOn } from './shift-opening.ts';
import { afterFirst, firstOf, monthsBefore, withBefore } from './shift-row.ts';

const cellsOf = (row: Row | undefined): Cell[] => (row === undefined ? [] : [row].flat());

/** The tree without empty rows; undefined when nothing is left. */
function withoutEmpty(tree: Nested<Cell[]>): Values | undefined {
  if (!isBranch<Cell[]>(tree)) return tree.length === 0 ? undefined : tree;
  const kept = Object.entries(tree).flatMap(([member, part]) => {
    const left = withoutEmpty(part);
    return left === undefined ? [] : [[member, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** An input whose first `count` months now lie before the start. */
function moveValuesOn(item: Item, values: Values, count: number): void {
  item.earlier = combineTrees<Row, Cell[]>([item.earlier, values], ([earlier, row = 0]) => [
    ...cellsOf(earlier),
    ...firstOf<Cell>(row, count),
  ]);
  item.values = eachLeaf<Row, Row>(values, (row) => afterFirst<Cell>(row, count));
}

/** An input that has `count` more months before its first: what they held before, else the opening, else as the first. */
function moveValuesBack(item: Item, values: Values, count: number): void {
  const { earlier, opening } = item;
  item.values = combineTrees<Row, Row>([values, earlier, opening], ([row = 0, before, opened]) => {
    const known = before !== undefined ? cellsOf(before) : Array.isArray(opened) ? opened : opened === undefined ? [] : [opened];
    return withBefore<Cell>(row, monthsBefore<Cell>(row, known, count));
  });
  const left = earlier === undefined ? undefined : withoutEmpty(eachLeaf<Row, Cell[]>(earlier, (row) => cellsOf(row).slice(0, -count)));
  if (left === undefined) delete item.earlier;
  else item.earlier = left;
}

function setOpening(holder: { opening?: Openings }, opening: Openings | undefined): void {
  if (opening === undefined) delete holder.opening;
  else if (JSON.stringify(opening) !== JSON.stringify(holder.opening)) holder.opening = opening;
}

/** Whole periods that begin between two months. */
function periodsBetween(per: Target['per'], from: number, to: number): number {
  const size = { month: 1, quarter: 3, year: 12, timeline: Infinity }[per];
  return size === Infinity ? 0 : Math.floor(to / size) - Math.floor(from / size);
}

function moveBounds(target: Target, count: number): void {
  const earlier: EarlierBounds = { ...target.earlier };
  for (const key of ['min', 'max'] as const) {
    const bound = target[key];
    if (!Array.isArray(bound) || count === 0) continue;
    const before = earlier[key] ?? [];
    target[key] = count > 0 ? afterFirst<number>(bound, count) : withBefore<number>(bound, monthsBefore<number>(bound, before, -count));
    const rests = count > 0 ? [...before, ...firstOf<number>(bound, count)] : before.slice(0, count);
    if (rests.length > 0) earlier[key] = rests;
    else delete earlier[key];
  }
  if (Object.keys(earlier).length > 0) target.earlier = earlier;
  else delete target.earlier;
}

function moveItem(plan: Plan, item: Item, count: number, isReadBack: boolean, computed?: ComputedNumber): void {
  const { values, opening } = item;
  const next =
    count > 0 ? openingsMovedOn(plan, item, count, isReadBack, computed) : opening && openingsMovedBack(opening, plan, item, -count);
  if (values !== undefined && count > 0) moveValuesOn(item, values, count);
  if (values !== undefined && count < 0) moveValuesBack(item, values, -count);
  setOpening(item, next ?? (typeof opening === 'number' ? opening : undefined));
}

/**
 * Sets the first month and the length. Every number stays with its month: cells before the new start rest in `earlier`, those after
 * the end in their arrays, until the timeline reaches them again. With `computed`, what formulas read of the months passed stays
 * too, as openings. `carry`: the numbers move along with the start instead.
 */
export function setTimeline(
  plan: Plan,
  timeline: Plan['timeline'],
  { carry = false, computed }: { carry?: boolean; computed?: ComputedNumber } = {},
): void {
  const [from, to] = [parseMonth(plan.timeline.start), parseMonth(timeline.start)];
  if (from === null || to === null) throw new RangeError(`no month: ${timeline.start}`);
  if (from === to && timeline.months === plan.timeline.months) return;
  if (from !== to && !carry) {
    const readBack = itemsReadBack(plan);
    for (const target of plan.targets ?? []) moveBounds(target, periodsBetween(target.per, from, to));
    for (const item of plan.items) {
      for (const { changes } of plan.scenarios ?? [])
        for (const change of changes)
          if (change.item === item.id && change.opening !== undefined) {
            const { opening } = change;
            const stands: Item = { ...item, opening };
            setOpening(
              change,
              to > from
                ? (openingsMovedOn(plan, stands, to - from, false, () => NaN) ?? opening) // one that names no member stays what the change sets
                : (openingsMovedBack(opening, plan, stands, from - to) ?? 0),
            );
          }
      moveItem(plan, item, to - from, readBack.has(item.id), computed);
    }
  }
  plan.timeline = { ...plan.timeline, ...timeline };
}
