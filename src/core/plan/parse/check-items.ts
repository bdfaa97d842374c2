import { limits } from '../limits.ts';
import type { Item, Plan } from '../plan.ts';
import { formatMonth, parseMonth } from '../timeline.ts';
import { checkEveryMember, keepKnownMembers, visitLeaves } from './check-members.ts';
import type { Names } from './check-names.ts';
import { isPlaceOf, reportUnknown } from './check-references.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading, type Spot } from './reading.ts';

/** Leaves of each item what can be computed. An item that cannot be computed at all keeps its row, without values. */
export function checkItems(plan: Plan, names: Names, reading: Reading): void {
  const sections = new Set(plan.sections?.map((section) => section.id));
  let cells = 0;
  for (const item of plan.items) {
    const spot = reading.spotOf(item);
    if (item.section !== undefined && !sections.has(item.section)) {
      reportUnknown(within(spot, 'section'), item.section, 'section', sections);
      delete item.section;
    }
    const size = hasUsableDimensions(item, spot, names) ? cellsOf(item, plan, names) : 0;
    if (cells + size > limits.cells) reading.report(spot, { kind: 'too-large', what: 'cells', limit: limits.cells, found: cells + size });
    if (size === 0 || cells + size > limits.cells) {
      leaveRow(item);
      continue;
    }
    cells += size;
    checkRule(item, spot, names);
    checkOpening(item, spot, names);
    checkTotals(item, spot);
    checkBounds(item, spot, plan);
    checkSingleCells(item, spot, names);
  }
}

function leaveRow(item: Item): void {
  delete item.over;
  delete item.values;
  delete item.earlier;
  delete item.formula;
  delete item.opening;
  delete item.overrides;
  delete item.held;
  delete item.uncertainty;
  delete item.total;
  delete item.memberTotal;
  delete item.totalFormula;
}

function hasUsableDimensions(item: Item, spot: Spot, names: Names): boolean {
  const { reading } = spot;
  const here = within(spot, 'over');
  const over = item.over ?? [];
  if (over.length > limits.dimensions)
    reading.report(here, { kind: 'too-large', what: 'dimensions', limit: limits.dimensions, found: over.length });
  over.forEach((dimension, index) => {
    const at = within(here, index);
    if (!names.members.has(dimension)) reportUnknown(at, dimension, 'dimension', names.members.keys());
    else if (over.indexOf(dimension) < index)
      reading.report(at, { kind: 'duplicate-id', id: dimension, places: [within(here, over.indexOf(dimension)).path, at.path] });
  });
  return !reading.isTouched(here);
}

/** Cells of the item; at least one, for a dimension may still be without members. */
function cellsOf(item: Item, plan: Plan, names: Names): number {
  const members = (item.over ?? []).reduce((product, dimension) => product * (names.members.get(dimension)?.size ?? 0), 1);
  return Math.max(1, members * plan.timeline.months);
}

/** `values` or `formula`, and each member's. */
function checkRule(item: Item, spot: Spot, names: Names): void {
  const { reading } = spot;
  const [values, formula] = [within(spot, 'values'), within(spot, 'formula')];
  if (item.values !== undefined && item.formula !== undefined) {
    reading.report(spot, badValue('values-and-formula'));
    delete item.values;
  }
  const over = item.over ?? [];
  if (item.values !== undefined) {
    const kept = keepKnownMembers(item.values, over, values, names);
    if (kept === undefined) delete item.values;
    else item.values = kept;
  }
  if (item.earlier !== undefined) {
    const kept = keepKnownMembers(item.earlier, over, within(spot, 'earlier'), names);
    if (kept === undefined) delete item.earlier;
    else item.earlier = kept;
  }
  if (item.formula !== undefined) {
    const kept = keepKnownMembers(item.formula, over, formula, names);
    if (kept === undefined) delete item.formula;
    else {
      item.formula = kept;
      checkEveryMember(kept, over, formula, names);
    }
  }
  if (item.values === undefined && item.formula === undefined && !reading.isTouched(values) && !reading.isTouched(formula))
    reading.report(spot, badValue('neither-values-nor-formula'));
}

function checkOpening(item: Item, spot: Spot, names: Names): void {
  if (item.opening === undefined) return;
  const kept = keepKnownMembers(item.opening, item.over ?? [], within(spot, 'opening'), names);
  if (kept === undefined) delete item.opening;
  else item.opening = kept;
}

/** An input has no formula that could be evaluated on totals; adding its months up instead would show a wrong number. */
function checkTotals(item: Item, spot: Spot): void {
  if (item.values === undefined || item.totalFormula !== undefined) return;
  for (const key of ['total', 'memberTotal'] as const) {
    if (item[key] !== 'formula') continue;
    const here = within(spot, 'totalFormula');
    if (!spot.reading.isTouched(here)) spot.reading.report(here, badValue('total-formula-missing', undefined, key));
    item[key] = 'none';
  }
}

function checkBounds(item: Item, spot: Spot, plan: Plan): void {
  const { reading } = spot;
  const { min = -Infinity, max = Infinity } = item;
  if (min > max) {
    reading.report(within(spot, 'max'), badValue('range', max, `≥ ${min}`));
    delete item.min;
    delete item.max;
    return;
  }
  if (item.values === undefined || (min === -Infinity && max === Infinity)) return;
  const expected = [...(min === -Infinity ? [] : [`≥ ${min}`]), ...(max === Infinity ? [] : [`≤ ${max}`])].join(', ');
  const start = parseMonth(plan.timeline.start) ?? 0;
  visitLeaves(item.values, within(spot, 'values'), (row, here) => {
    (Array.isArray(row) ? row : [row]).forEach((cell, index) => {
      if (typeof cell !== 'number' || (cell >= min && cell <= max)) return;
      const month = Array.isArray(row) && index < plan.timeline.months ? { month: formatMonth(start + index) } : {};
      reading.report(Array.isArray(row) ? within(here, index) : here, badValue('range', cell, expected), month);
    });
  });
}

/** Overrides replace single cells of a formula item; held cells name places that exist. */
function checkSingleCells(item: Item, spot: Spot, names: Names): void {
  const { reading } = spot;
  if (item.overrides && item.overrides.length > 0 && item.values !== undefined) {
    reading.report(within(spot, 'overrides'), badValue('not-allowed-here', undefined, 'formula-item'));
    delete item.overrides;
  }
  if (item.overrides)
    item.overrides = item.overrides.filter((override) => isPlaceOf(override.at, item, reading.spotOf(override), names, true));
  if (item.held) item.held = item.held.filter((held) => isPlaceOf(held.at, item, reading.spotOf(held), names));
}
