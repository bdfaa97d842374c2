import type { Node } from '../formula/node.ts';
import { sizeOf } from '../plan/space.ts';
import type { Model } from './model.ts';

/** Whether a node has no value on totals whatever it reads: functions of time, but for the days of the period. */
export function isWithoutTotal(node: Node): boolean {
  return (node.kind === 'time' && node.name !== 'days_in_month') || node.kind === 'recurrence' || node.kind === 'timeline';
}

/** A formula's value on totals. `at`: the member on each axis of the plan, −1 for all; `period`: a column of the tables. */
export type EvaluateOnTotals = (at: Int32Array, period: number) => number;

/**
 * Evaluates formulas once more on totals, so that a year's conversion is the year's orders over the year's visitors: a name reads its
 * total for the period, a dimension the place lacks reads the member total, constants stay, `days_in_month()` is the period's days,
 * any other function of time gives no value.
 */
export class TotalFormula {
  readonly #closures = new Map<number, EvaluateOnTotals>();

  constructor(
    readonly model: Model,
    readonly total: (item: number, place: number, period: number) => number,
  ) {}

  closure(node: Node): EvaluateOnTotals {
    const known = this.#closures.get(node.id);
    if (known) return known;
    const made = this.#make(node);
    this.#closures.set(node.id, made);
    return made;
  }

  #make(node: Node): EvaluateOnTotals {
    switch (node.kind) {
      case 'constant': {
        const { value } = node;
        return () => value;
      }
      case 'item':
        return this.#item(node);
      case 'cell':
        return this.#cell(node);
      case 'lazy':
        return this.#lazy(node);
      case 'fold':
        return this.#fold(node);
      case 'collapse':
        return this.#collapse(node);
      case 'time':
        return isWithoutTotal(node) ? () => NaN : (_, period) => this.#days(period);
      case 'recurrence':
      case 'timeline':
        return () => NaN;
      default:
        return node satisfies never;
    }
  }

  #item(node: Node & { kind: 'item' }): EvaluateOnTotals {
    const { items, space } = this.model;
    const { item } = node;
    const axes = items[item]?.axes ?? [];
    const sizes = axes.map((axis) => sizeOf(space, axis));
    const fixed = axes.map((axis) => node.fixed.get(axis) ?? -1);
    return (at, period) => {
      let place = 0;
      for (let i = 0; i < axes.length; i++) {
        const member = fixed[i]! >= 0 ? fixed[i]! : at[axes[i]!]!;
        place = place * (sizes[i]! + 1) + (member >= 0 ? member : sizes[i]!);
      }
      return this.total(item, place, period);
    };
  }

  #cell(node: Node & { kind: 'cell' }): EvaluateOnTotals {
    const { compute } = node;
    const args = node.args.map((argument) => this.closure(argument));
    const [first, second] = args;
    if (first && second && args.length === 2) {
      return (at, period) => {
        const x = first(at, period);
        if (x !== x) return NaN;
        const y = second(at, period);
        return y !== y ? NaN : finite(compute(x, y));
      };
    }
    return (at, period) => {
      const values = args.map((argument) => argument(at, period));
      return values.some(Number.isNaN) ? NaN : finite(compute(...values));
    };
  }

  #lazy(node: Node & { kind: 'lazy' }): EvaluateOnTotals {
    const { compute } = node;
    const args = node.args.map((argument) => this.closure(argument));
    return (at, period) => finite(compute(...args.map((argument) => () => argument(at, period))));
  }

  #fold(node: Node & { kind: 'fold' }): EvaluateOnTotals {
    const { start, add, finish } = node.fold;
    const args = node.args.map((argument) => this.closure(argument));
    return (at, period) => {
      let sum = start;
      for (const argument of args) {
        const value = argument(at, period);
        if (value !== value) return NaN;
        sum = add(sum, value);
      }
      return finite(finish ? finish(sum, args.length) : sum);
    };
  }

  /** The argument for every combination of the collapsed members, folded. */
  #collapse(node: Node & { kind: 'collapse' }): EvaluateOnTotals {
    const { start, add, finish } = node.fold;
    const { space } = this.model;
    const argument = this.closure(node.argument);
    const axes = node.collapsed;
    const sizes = axes.map((axis) => sizeOf(space, axis));
    const count = sizes.reduce((product, size) => product * size, 1);
    return (at, period) => {
      const inner = at.slice();
      let sum = start;
      for (let combination = 0; combination < count; combination++) {
        let rest = combination;
        for (let i = axes.length - 1; i >= 0; i--) {
          inner[axes[i]!] = rest % sizes[i]!;
          rest = Math.floor(rest / sizes[i]!);
        }
        const value = argument(inner, period);
        if (value !== value) return NaN;
        sum = add(sum, value);
      }
      return finite(finish ? finish(sum, count) : sum);
    };
  }

  #days(period: number): number {
    const { timeline } = this.model;
    const { from, to } = timeline.periods[period] ?? { from: 0, to: 0 };
    return timeline.firstDay(to) - timeline.firstDay(from);
  }
}

function finite(value: number): number {
  return value - value === 0 ? value : NaN;
}
