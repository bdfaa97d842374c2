import type { Node } from '../formula/node.ts';
import { sizeOf } from '../plan/space.ts';
import type { Model } from './model.ts';
import { placeIndex } from './table.ts';

/**
 * Evaluates a formula once more on totals, so that a year's conversion is the year's orders over the year's visitors: a name reads its
 * total for the period, a dimension the place lacks reads the member total, constants stay, `days_in_month()` is the period's days,
 * any other function of time gives no value.
 */
export class TotalFormula {
  constructor(
    readonly model: Model,
    readonly total: (item: number, place: number, period: number) => number,
  ) {}

  /** `at`: the member on each axis, −1 for all. */
  value(node: Node, at: readonly number[], period: number): number {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'item':
        return this.#item(node, at, period);
      case 'cell': {
        const values = node.args.map((argument) => this.value(argument, at, period));
        return values.some(Number.isNaN) ? NaN : finite(node.compute(...values));
      }
      case 'lazy':
        return finite(node.compute(...node.args.map((argument) => () => this.value(argument, at, period))));
      case 'fold':
        return fold(
          node,
          node.args.map((argument) => this.value(argument, at, period)),
        );
      case 'collapse':
        return fold(node, this.#members(node, at, period));
      case 'time':
        return node.name === 'days_in_month' ? this.#days(period) : NaN;
      case 'recurrence':
      case 'timeline':
        return NaN;
      default:
        return node satisfies never;
    }
  }

  #item(node: Node & { kind: 'item' }, at: readonly number[], period: number): number {
    const { items, space } = this.model;
    const axes = items[node.item]?.axes ?? [];
    const sizes = axes.map((axis) => sizeOf(space, axis));
    const place = axes.map((axis, position) => {
      const member = node.fixed.get(axis) ?? at[axis] ?? -1;
      return member >= 0 ? member : (sizes[position] ?? 0);
    });
    return this.total(node.item, placeIndex(sizes, place), period);
  }

  /** The argument's value for every combination of the collapsed members. */
  #members(node: Node & { kind: 'collapse' }, at: readonly number[], period: number): number[] {
    let places: number[][] = [[...at]];
    for (const axis of node.collapsed) {
      places = places.flatMap((place) => Array.from({ length: sizeOf(this.model.space, axis) }, (_, member) => place.with(axis, member)));
    }
    return places.map((place) => this.value(node.argument, place, period));
  }

  #days(period: number): number {
    const { timeline } = this.model;
    const { from, to } = timeline.periods[period] ?? { from: 0, to: 0 };
    return timeline.firstDay(to) - timeline.firstDay(from);
  }
}

function fold(node: Node & { kind: 'fold' | 'collapse' }, values: readonly number[]): number {
  if (values.some(Number.isNaN)) return NaN;
  const sum = values.reduce(node.fold.add, node.fold.start);
  return finite(node.fold.finish ? node.fold.finish(sum, values.length) : sum);
}

function finite(value: number): number {
  return value - value === 0 ? value : NaN;
}
