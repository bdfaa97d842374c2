import {
  placeAt,
  type At,
  type Cell,
  type Change,
  type Formulas,
  type Item,
  type Plan,
  type Scenario,
  type Values,
} from '../../core/index.ts';

/** Member ids of a place in the order of `over`; null where a dimension is added up. */
export function membersAt(plan: Plan, item: Item, place: number): (string | null)[] {
  const dimensions = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id));
  const choice = placeAt(
    dimensions.map((dimension) => dimension?.members.length ?? 0),
    place,
  );
  return dimensions.map((dimension, d) => dimension?.members[choice[d] ?? -1]?.id ?? null);
}

/** Whether a change or override with this `at` covers the members. What `at` leaves out, it covers whole. */
export function covers(item: Item, at: At | undefined, members: readonly (string | null)[]): boolean {
  return (item.over ?? []).every((dimension, d) => at?.[dimension] === undefined || at[dimension] === members[d]);
}

/** The cell of an input as the plan holds it. `members` names one of each dimension; `month` is an index. */
export function inputCell(values: Values | undefined, members: readonly (string | null)[], month: number): Cell {
  let part = values;
  for (const member of members) {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) break;
    part = part[member ?? '*'] ?? part['*'] ?? 0;
  }
  if (Array.isArray(part)) return part[Math.min(month, part.length - 1)] ?? null;
  return typeof part === 'object' ? null : (part ?? null);
}

/** The formula that a member of a formula item follows; undefined where none is given. */
export function formulaAt(formulas: Formulas | undefined, members: readonly (string | null)[]): string | undefined {
  let part = formulas;
  for (const member of members) {
    if (typeof part !== 'object') break;
    part = part[member ?? '*'] ?? part['*'];
  }
  return typeof part === 'string' ? part : undefined;
}

/** The scenario's changes that act on a cell, in their order. `month` as `2026-01`. */
export function changesAt(scenario: Scenario | undefined, item: Item, members: readonly (string | null)[], month: string): Change[] {
  return (scenario?.changes ?? []).filter(
    (change) =>
      change.item === item.id &&
      change.opening === undefined &&
      covers(item, change.at, members) &&
      (change.from === undefined || change.from <= month) &&
      (change.to === undefined || change.to >= month),
  );
}

/**
 * What a cell of the plan holds, for editing it.
 * - number: a typed number (an input's cell, an override, or one that the scenario sets)
 * - formula: a stored formula; `whole` tells that it is the item's, not the cell's alone
 * - computed: a number that the scenario made from the base's cell (× or +); editing replaces it
 * - empty
 */
export type CellContent =
  { kind: 'number'; value: number } | { kind: 'formula'; formula: string; whole: boolean } | { kind: 'computed' } | { kind: 'empty' };

/** What stands in one cell (all dimensions named) of an item under a scenario. */
export function cellContent(
  item: Item,
  scenario: Scenario | undefined,
  members: readonly (string | null)[],
  month: number,
  monthText: string,
): CellContent {
  const changes = changesAt(scenario, item, members, monthText);
  const last = changes.at(-1);
  if (last?.set !== undefined) return ofCell(last.set);
  if (last && (last.multiply !== undefined || last.add !== undefined)) return { kind: 'computed' };
  const replaced = changes.findLast((change) => change.formula !== undefined)?.formula;
  if (item.values !== undefined && replaced === undefined) return ofCell(inputCell(item.values, members, month));
  const override = overrideAt(item, members, monthText);
  if (override !== undefined) return { kind: 'number', value: override };
  const formula = formulaAt(replaced ?? item.formula, members);
  return formula === undefined ? { kind: 'empty' } : { kind: 'formula', formula, whole: true };
}

/** The number that overrides a formula item's cell, if one does. */
export function overrideAt(item: Item, members: readonly (string | null)[], month: string): number | undefined {
  return item.overrides?.findLast((override) => override.month === month && covers(item, override.at, members))?.value;
}

function ofCell(cell: Cell): CellContent {
  if (cell === null) return { kind: 'empty' };
  return typeof cell === 'number' ? { kind: 'number', value: cell } : { kind: 'formula', formula: cell, whole: false };
}
