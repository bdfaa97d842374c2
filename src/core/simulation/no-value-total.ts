import { leafAt } from '../plan/nested.ts';
import { sizeOf, type Axes } from '../plan/space.ts';
import type { TotalRule } from '../plan/plan.ts';
import type { Period } from '../plan/timeline.ts';
import type { Cause, Problem } from '../problem.ts';
import type { ItemModel } from './item-model.ts';
import type { Model } from './model.ts';
import { causeOf, findSource, type View } from './no-value-source.ts';
import { placeAt, placeIndex, type Table } from './table.ts';
import { totalRules, totalWay } from './total-rule.ts';
import { isWithoutTotal } from './total-formula.ts';
import type { Totals } from './totals.ts';

type NoValue = Cause & { kind: 'no-value' };

interface OnTotals {
  /** The member on each axis of the plan, −1 for all. */
  at: Int32Array;
  period: number;
}

/** Sums of numbers below this stay finite, however many cells a plan has. */
const HUGE = 1e300;

/** Formulas as they are evaluated once more on totals. */
export function totalsView(model: Model, totals: Totals): View<OnTotals> {
  return {
    value: (node, { at, period }) => totals.formulaValue(node, at, period),
    placesOf: (_, node, place) => (node.kind === 'collapse' ? eachMember(model, node.collapsed, place) : [place]),
    lacks: isWithoutTotal,
    nameOf: (item) => model.items[item]?.item ?? '',
  };
}

function eachMember({ space }: Model, axes: Axes, { at, period }: OnTotals): OnTotals[] {
  return axes.reduce<OnTotals[]>(
    (places, axis) =>
      places.flatMap((place) => Array.from({ length: sizeOf(space, axis) }, (_, member) => ({ at: place.at.with(axis, member), period }))),
    [{ at, period }],
  );
}

/** The warning for an item some total of which has no value though all it is made of has. */
export function noTotalProblem(model: Model, totals: Totals, index: number, table: Table): Problem | null {
  const { values, sizes, periods } = table;
  const item = model.items[index]!;
  const rules = totalRules(item);
  if (!hasTotals(rules.months) && !hasTotals(rules.members)) return null;
  let isHuge: boolean | null = null; // looked for only where a total is missing: every edit comes by here
  for (let at = 0; at < values.length; at++) {
    if (values[at] === values[at]) continue; // only NaN differs from itself
    const [place, column] = [placeAt(sizes, Math.floor(at / periods)), at % periods];
    const isCell = place.every((member, position) => member < (sizes[position] ?? 0));
    const period = model.timeline.periods[column]!;
    if (isCell && period.per === 'month') continue; // told where it was computed
    const way = totalWay(rules, isCell, period.per === 'month');
    const rule = way === 'members' ? rules.members : rules.months;
    if (way !== 'formula') {
      if (rule !== 'sum' && rule !== 'mean') continue;
      isHuge ??= values.some((value) => Math.abs(value) > HUGE);
      if (!isHuge) continue;
    }
    const cause =
      way === 'formula' ? causeInFormula(model, totals, item, place, column) : causeInSum(rule, table, place, period, column, way);
    if (!cause) continue;
    const member = place.map((each, position) => model.space.axes[item.axes[position] ?? 0]?.members[each] ?? '*');
    return { ...cause, item: item.item, ...(member.some((id) => id !== '*') ? { member } : {}), ...placeOfPeriod(period) };
  }
  return null;
}

/** May a total by this rule have no value though all it is made of has? */
function hasTotals(rule: TotalRule): boolean {
  return rule === 'formula' || rule === 'sum' || rule === 'mean';
}

function causeInFormula(model: Model, totals: Totals, item: ItemModel, place: readonly number[], period: number): NoValue | null {
  const { space } = model;
  const at = new Int32Array(space.axes.length).fill(-1);
  const ids = place.map((member, position) => {
    const axis = item.axes[position] ?? 0;
    const id = space.axes[axis]?.members[member];
    if (id !== undefined) at[axis] = member;
    return id ?? '*';
  });
  const { formula, totalFormula } = item.effective;
  if (totalFormula === undefined && formula !== undefined && leafAt<string>(formula, ids) === undefined)
    return { kind: 'no-value', operation: 'total', reason: 'no-rule-for-total' };
  const node = totalFormula === undefined ? item.ruleAt(ids) : item.totalRule;
  const view = totalsView(model, totals);
  const source = node && findSource(view, node, { at, period });
  return source ? causeOf(view, source) : null;
}

/** Too large a sum, where all that is added up has a value. */
function causeInSum(
  rule: TotalRule,
  { values, sizes, periods }: Table,
  place: readonly number[],
  period: Period,
  column: number,
  way: 'members' | 'months',
): NoValue | null {
  const valueAt = (index: number) => values[index] ?? NaN;
  const parts: number[] = [];
  if (way === 'months') {
    const row = placeIndex(sizes, place) * periods;
    for (let month = period.from; month < period.to; month++) parts.push(valueAt(row + month));
  } else {
    for (let at = column; at < values.length; at += periods) {
      const other = placeAt(sizes, Math.floor(at / periods));
      const isPart = other.every(
        (member, position) => member < (sizes[position] ?? 0) && (place[position] === sizes[position] || place[position] === member),
      );
      if (isPart) parts.push(valueAt(at));
    }
  }
  return parts.length > 0 && !parts.some(Number.isNaN) ? { kind: 'no-value', operation: rule, reason: 'overflow' } : null;
}

/** A month as other problems name it, a longer period by its own name. */
export function placeOfPeriod({ id, per }: Period): Pick<Problem, 'month' | 'period'> {
  return per === 'month' ? { month: id } : { period: id };
}
