import { compileFormula } from '../formula/compile-formula.ts';
import type { Node } from '../formula/node.ts';
import type { Bound, Plan, Target } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import type { Model } from './model.ts';
import type { TargetPeriod, TargetResult } from './result.ts';
import { placeIndex } from './table.ts';
import type { Totals } from './totals.ts';
import { sizeOf } from '../plan/space.ts';

/** Numbers this near to a bound (relative) meet it: a goal seek that ends at the bound must not leave its target missed. */
const TOLERANCE = 1e-9;

type BoundReader = (position: number, column: number) => number;

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
  readonly problems: Problem[] = [];
  readonly #ready: ReadyTarget[];

  constructor(
    plan: Plan,
    readonly model: Model,
    readonly totals: Totals,
  ) {
    this.#ready = (plan.targets ?? []).flatMap((target) => this.#prepare(target) ?? []);
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
    if (typeof bound === 'number') return () => bound;
    if (typeof bound !== 'string') return (position) => bound[Math.min(position, bound.length - 1)] ?? NaN;
    const { formulas, evaluator } = this.model;
    const whole = compileFormula(bound, formulas);
    if ('problem' in whole) {
      this.problems.push({ ...whole.problem, target: target.id });
      return () => NaN;
    }
    const onTotals = (node: Node) => (_: number, column: number) => this.totals.formulaValue(node, at, column);
    if (target.per !== 'month' || whole.node.axes.length > 0) return onTotals(whole.node);
    const monthly = evaluator.closure(whole.node);
    return (_, column) => monthly(0, column);
  }

  #result({ target, item, place, min, max }: ReadyTarget): TargetResult {
    const { timeline } = this.model;
    const periods: TargetPeriod[] = [];
    timeline.periods.forEach((period, column) => {
      if (period.per !== target.per) return;
      const position = periods.length;
      const value = this.totals.value(item, place, column);
      const low = min?.(position, column);
      const high = max?.(position, column);
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

/** How far a value is on the right side of a bound; 0 within the tolerance; NaN (not met) without a value. */
function slack(value: number, bound: number, direction: 1 | -1): number {
  const distance = (value - bound) * direction;
  return Math.abs(distance) <= TOLERANCE * Math.abs(bound) ? 0 : distance;
}
