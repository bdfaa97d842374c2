import type { Row } from '../cell-of.ts';
import { isBranch, type Nested } from '../nested.ts';
import type { Actual, At, Change, Dimension, Formulas, Item, Openings, Override, Plan, Values } from '../plan.ts';
import { combinationOf, combineOpenings, combineRows, partOf, type Combination } from './combine-cells.ts';
import { findItem } from './find.ts';
import { keepPartsSound } from './keep-parts-sound.ts';
import { combineTrees, eachLeaf } from './member-tree.ts';
import { withoutEntries } from './without-entries.ts';

type OpeningRow = number | number[];

/** The tree without one of its dimensions; `merge` makes one of what stood for its members, in their order. */
function without<Leaf>(
  tree: Nested<Leaf>,
  depth: number,
  members: readonly string[],
  merge: (parts: (Nested<Leaf> | undefined)[]) => Nested<Leaf>,
): Nested<Leaf> {
  if (depth > 0 && isBranch(tree))
    return Object.fromEntries(Object.entries(tree).map(([member, part]) => [member, without(part, depth - 1, members, merge)]));
  return merge(members.map((member) => (isBranch(tree) ? (Object.hasOwn(tree, member) ? tree[member] : tree['*']) : tree)));
}

/** The one rule for what had a rule for each member: the one of all, else the first's. */
const firstRule = (parts: (Nested<string> | undefined)[]): Formulas => parts.find((part) => part !== undefined) ?? '0';

const withoutKey = (at: At | undefined, key: string): At => Object.fromEntries(Object.entries(at ?? {}).filter(([id]) => id !== key));

/** What names single cells of a dimension, added up; only where all its members are named, if `every`. */
function merged<T extends Override | Actual>(entries: readonly T[], dimension: Dimension, how: Combination, every: boolean): T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.month, withoutKey(entry.at, dimension.id), entry.at?.[dimension.id] === undefined]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || (every && group.length < dimension.members.length)) return [];
    if (first.at?.[dimension.id] === undefined) return group;
    const value = Number(
      combineRows(
        how,
        group.map((entry) => entry.value),
      ),
    );
    const { at, ...rest } = first;
    const left = withoutKey(at, dimension.id);
    return [{ ...rest, ...(Object.keys(left).length > 0 && { at: left }), value } as T];
  });
}

function removeFrom(plan: Plan, item: Item, dimension: Dimension): void {
  const depth = item.over?.indexOf(dimension.id) ?? 0;
  const members = dimension.members.map(({ id }) => id);
  const how = combinationOf(item);
  const rows = (values: Values) =>
    without<Row>(values, depth, members, (parts) => combineTrees(parts, (leaves) => combineRows(how, leaves)));
  const openings = (opening: Openings) =>
    without<OpeningRow>(opening, depth, members, (parts) => combineTrees(parts, (leaves) => combineOpenings(how, leaves)));
  const rules = (formula: Formulas) =>
    without<string>(formula, depth, isBranch<string>(formula) && Object.hasOwn(formula, '*') && depth === 0 ? ['*'] : members, firstRule);

  if (item.values !== undefined) item.values = rows(item.values);
  if (item.earlier !== undefined) item.earlier = rows(item.earlier);
  if (item.opening !== undefined) item.opening = openings(item.opening);
  if (item.formula !== undefined) item.formula = rules(item.formula);
  if (item.overrides) item.overrides = merged(item.overrides, dimension, how, true);
  if (item.held) item.held = item.held.map(({ at, ...held }) => ({ ...held, at: withoutKey(at, dimension.id) }));
  withoutEntries(plan, { about: (entry) => entry.item === item.id && !('value' in entry) && entry.at?.[dimension.id] !== undefined });
  eachChange(plan, item, (change) => {
    if (change.opening !== undefined) change.opening = openings(change.opening);
    if (change.formula !== undefined) change.formula = rules(change.formula);
  });
  const own = plan.actuals?.filter((actual) => actual.item === item.id && actual.at?.[dimension.id] !== undefined) ?? [];
  if (own.length > 0)
    plan.actuals = [...(plan.actuals ?? []).filter((actual) => !own.includes(actual)), ...merged(own, dimension, how, false)];
  const over = item.over?.filter((id) => id !== dimension.id) ?? [];
  if (over.length > 0) item.over = over;
  else delete item.over;
}

function eachChange(plan: Plan, item: Item, edit: (change: Change) => void): void {
  for (const scenario of plan.scenarios ?? []) for (const change of scenario.changes) if (change.item === item.id) edit(change);
}

/** What members add up to stays: each gets an equal part. What they do not add up to, each gets whole. */
function addTo(plan: Plan, item: Item, dimension: Dimension): void {
  const count = combinationOf(item) === 'sum' ? dimension.members.length : 1;
  item.over = [...(item.over ?? []), dimension.id];
  const inRow = (row: Row): Row => (Array.isArray(row) ? row.map((cell) => partOf(cell, count)) : partOf(row, count));
  const inOpening = (row: OpeningRow): OpeningRow => (Array.isArray(row) ? row.map((opening) => opening / count) : row / count);
  if (count > 1) {
    if (item.values !== undefined) item.values = eachLeaf<Row, Row>(item.values, inRow);
    if (item.earlier !== undefined) item.earlier = eachLeaf<Row, Row>(item.earlier, inRow);
    if (item.opening !== undefined) item.opening = eachLeaf<OpeningRow, OpeningRow>(item.opening, inOpening);
    eachChange(plan, item, (change) => {
      if (change.set !== undefined) change.set = partOf(change.set, count);
      if (change.add !== undefined) change.add = change.add / count;
      if (change.opening !== undefined) change.opening = eachLeaf<OpeningRow, OpeningRow>(change.opening, inOpening);
    });
  }
  if (!item.overrides) return;
  item.overrides = item.overrides.flatMap((override) =>
    dimension.members.map((member) => ({ ...override, at: { ...override.at, [dimension.id]: member.id }, value: override.value / count })),
  );
}

/**
 * Says which dimensions an item is over; those it keeps stay in their order, new ones follow. Numbers keep their total: a new
 * dimension's members share them, and those of one that goes are added up, as the item adds up its members. Targets and scenario
 * changes of single members go with their dimension, and so does a part in the team or the response that the item can no longer play.
 */
export function setOver(plan: Plan, id: string, over: readonly string[]): void {
  const item = findItem(plan, id);
  const dimensionOf = (wanted: string) => plan.dimensions?.find((dimension) => dimension.id === wanted);
  for (const old of item.over ?? []) {
    const dimension = dimensionOf(old);
    if (dimension && !over.includes(old)) removeFrom(plan, item, dimension);
  }
  for (const wanted of over) {
    const dimension = dimensionOf(wanted);
    if (dimension && !item.over?.includes(wanted)) addTo(plan, item, dimension);
  }
  keepPartsSound(plan);
}
