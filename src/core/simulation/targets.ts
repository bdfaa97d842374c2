import { compileFormula } from '../formula/compile-formula.ts';
import type { Node } from '../formula/node.ts';
import type { Bound, Plan, Target } from '../plan/plan.ts';
import { cellOfMembers, sizeOf } from '../plan/space.ts';
import type { Cause, Problem } from '../problem.ts';
import type { Model } from './model.ts';
import { causeOf, findSource, type View } from './no-value-source.ts';
import { placeOfPeriod, totalsView } from './no-value-total.ts';
import { monthlyView } from './no-value.ts';
import type { TargetPeriod, TargetResult } from './result.ts';
import { placeIndex } from './table.ts';
import type { Totals } from './totals.ts';

/** Numbers this near to a bound (relative) meet it: a goal seek that ends at the bound must not leave its target missed. */
const TOLERANCE = 1e-9;

interface BoundReader {
  value(position: number, column: number): number;
  /** Why a formula has no value in a period, where it is the formula's own doing. */
  why(column: number): (Cause & { kind: 'no-value' }) | null;
}

/** A target made ready: its bounds as functions of the period. */
interface ReadyTarget {
  target: Target;
  item: number;
  /** Member on each axis of the plan, −1 for all. */
  at: Int32Array;
  place: number;
  min: BoundReader | null;
  max: BoundReader | null;
}

/** Tests a plan's targets against a model's totals. */
export class Targets {
  readonly #wrong: Problem[] = [];
  readonly #ready: ReadyTarget[];

  constructor(
    plan: Plan,
    readonly model: Model,
    readonly totals: Totals,
  ) {
    this.#ready = (plan.targets ?? []).flatMap((target) => this.#prepare(target) ?? []);
  }

  /** Bounds that cannot be read, and those that have no value. */
  get problems(): Problem[] {
    return [...this.#wrong, ...this.#ready.flatMap((ready) => this.#noBound(ready) ?? [])];
  }

  results(): TargetResult[] {
    return this.#ready.map((ready) => this.#result(ready));
  }

  #prepare(target: Target): ReadyTarget | null {
    const { space, indexOf, items } = this.model;
    const item = indexOf.get(target.item);
    if (item === undefined) return null;
    const axes = items[item]?.axes ?? [];
    const at = new Int32Array(space.axes.length).fill(-1);
    for (const [dimension, member] of Object.entries(target.at ?? {})) {
      const axis = space.indexOf.get(dimension) ?? -1;
      const index = space.axes[axis]?.indexOf.get(member);
      if (index === undefined || !axes.includes(axis)) return null;
      at[axis] = index;
    }
    const sizes = axes.map((axis) => sizeOf(space, axis));
    const place = placeIndex(
      sizes,
      axes.map((axis, position) => ((at[axis] ?? -1) >= 0 ? (at[axis] ?? 0) : (sizes[position] ?? 0))),
    );
    const ready: ReadyTarget = { target, item, at, place, min: null, max: null };
    ready.min = target.min === undefined ? null : this.#bound(target.min, ready);
    ready.max = target.max === undefined ? null : this.#bound(target.max, ready);
    return ready;
  }

  /** A formula is its total over the period; in a month, what it gives there, functions of time included. */
  #bound(bound: Bound, { target, at }: ReadyTarget): BoundReader {
    const why = () => null;
    if (typeof bound === 'number') return { value: () => bound, why };
    if (typeof bound !== 'string') return { value: (position) => bound[Math.min(position, bound.length - 1)] ?? NaN, why };
    const { formulas, space } = this.model;
    const whole = compileFormula(bound, formulas);
    if ('problem' in whole) {
      this.#wrong.push({ ...whole.problem, target: target.id });
      return { value: () => NaN, why };
    }
    const { node } = whole;
    if (target.per === 'month' && node.axes.every((axis) => (at[axis] ?? -1) >= 0)) {
      const cell = cellOfMembers(
        space,
        node.axes,
        node.axes.map((axis) => at[axis] ?? 0),
      );
      return boundIn(monthlyView(this.model), node, (month) => ({ cell, month }));
    }
    return boundIn(totalsView(this.model, this.totals), node, (period) => ({ at, period }));
  }

  #noBound({ target, min, max }: ReadyTarget): Problem | null {
    for (const [column, period] of this.model.timeline.periods.entries()) {
      const cause = period.per === target.per ? (min?.why(column) ?? max?.why(column)) : null;
      if (cause) return { ...cause, target: target.id, ...placeOfPeriod(period) };
    }
    return null;
  }

  #result({ target, item, place, min, max }: ReadyTarget): TargetResult {
    const { timeline } = this.model;
    const periods: TargetPeriod[] = [];
    timeline.periods.forEach((period, column) => {
      if (period.per !== target.per) return;
      const position = periods.length;
      const value = this.totals.value(item, place, column);
      const low = min?.value(position, column);
      const high = max?.value(position, column);
      const margin = Math.min(low === undefined ? Infinity : slack(value, low, 1), high === undefined ? Infinity : slack(value, high, -1));
      periods.push({
        period: period.id,
        column,
        value,
        ...(low === undefined ? {} : { min: low }),
        ...(high === undefined ? {} : { max: high }),
        met: margin >= 0,
        margin,
      });
    });
    return { id: target.id, met: periods.every((period) => period.met), periods };
  }
}

function boundIn<P>(view: View<P>, node: Node, placeAt: (column: number) => P): BoundReader {
  return {
    value: (_, column) => view.value(node, placeAt(column)),
    why: (column) => {
      const source = findSource(view, node, placeAt(column));
      return source && causeOf(view, source);
    },
  };
}

/** How far a value is on the right side of a bound; 0 within the tolerance; NaN (not met) without a value. */
function slack(value: number, bound: number, direction: 1 | -1): number {
  const distance = (value - bound) * direction;
  return Math.abs(distance) <= TOLERANCE * Math.abs(bound) ? 0 : distance;
}
