import type { Clock, Reader } from '../functions/formula-function.ts';
import { argumentsOf, type Node } from '../formula/node.ts';
import { collapsedCells } from '../formula/reads.ts';
import { alignCells, cellCount, type Axes, type Space } from '../plan/space.ts';
import { arithmetic, choice, onList } from './common-operations.ts';
import { readColumn, type Column } from './column.ts';
import { keepAnyMonth, keepMonths } from './kept-for-run.ts';
import { settle, settleUnlessSpread, watch, type Evaluate, type RunCounters } from './run-counters.ts';

/** What an evaluator reads: columns by item index and the calendar. */
export interface EvaluationScope {
  space: Space;
  clock: Clock;
  /** Filled while the items are made: closures look a column up when they run. */
  columns: readonly Column[];
  axesOfItems: readonly Axes[];
  run: RunCounters;
}

/**
 * Turns nodes into closures over numbers: the reference implementation. A closure computes one cell and month; nodes whose value is
 * dear (recurrences, whole timelines, collapsed members) keep it for the run.
 */
export class Evaluator {
  readonly #scope: EvaluationScope;
  readonly #closures = new Map<number, Evaluate>();
  /** Of those that many cells look at. */
  readonly #kept = new Map<number, Evaluate>();

  constructor(scope: EvaluationScope) {
    this.#scope = scope;
  }

  /** The closure of a node; equal nodes share one. */
  closure(node: Node): Evaluate {
    const known = this.#closures.get(node.id);
    if (known) return known;
    const made = this.#make(node);
    this.#closures.set(node.id, made);
    return made;
  }

  /** The closure of a node seen from cells over `outer`, which hold all axes of the node. */
  from(outer: Axes, node: Node): Evaluate {
    const inner = this.closure(node);
    if (node.kind === 'constant') return inner;
    if (node.axes.length === outer.length && node.axes.every((axis, position) => axis === outer[position])) return inner;
    const aligned = alignCells(this.#scope.space, outer, node.axes);
    if (node.kind === 'item') return this.#item(node, aligned);
    const once = this.#once(node, inner);
    if (node.axes.length === 0) return (_, month) => once(0, month);
    return (cell, month) => once(aligned[cell]!, month);
  }

  /** The closure of a node that many cells look at: its value is kept for the run where it takes more than reading a number. */
  #once(node: Node, inner: Evaluate): Evaluate {
    if (node.kind === 'collapse' || node.kind === 'timeline') return inner; // kept already
    const known = this.#kept.get(node.id);
    if (known) return known;
    const made = this.#keptForRun(node, inner);
    this.#kept.set(node.id, made);
    return made;
  }

  #make(node: Node): Evaluate {
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
        return this.#keptForRun(node, this.#collapse(node));
      case 'time':
        return this.#time(node);
      case 'recurrence':
        return this.#recurrence(node);
      case 'timeline':
        return this.#timeline(node);
      default:
        return node satisfies never;
    }
  }

  /** `seen`: for each cell that looks the node's own; left out, they are the same. */
  #item(node: Node & { kind: 'item' }, seen?: Int32Array): Evaluate {
    const { space, clock, columns, axesOfItems } = this.#scope;
    const { item } = node;
    const { months } = clock;
    let values: Float64Array | null = null; // a column's numbers never move
    const chosen = node.fixed.size > 0 ? alignCells(space, node.axes, axesOfItems[item] ?? [], node.fixed) : null;
    const cells = chosen && seen ? seen.map((cell) => chosen[cell]!) : (chosen ?? seen);
    if (!cells)
      return (cell, month) => {
        if (month < 0 || month >= months) return readColumn(columns[item]!, cell, month);
        values ??= columns[item]!.values;
        return values[cell * months + month]!;
      };
    return (cell, month) => {
      const own = cells[cell]!;
      if (month < 0 || month >= months) return readColumn(columns[item]!, own, month);
      values ??= columns[item]!.values;
      return values[own * months + month]!;
    };
  }

  #cell(node: Node & { kind: 'cell' }): Evaluate {
    const { run } = this.#scope;
    const { compute } = node;
    const args = node.args.map((argument) => this.from(node.axes, argument));
    const [first, second] = args;
    if (first && !second) {
      return (cell, month) => {
        const x = first(cell, month);
        return x !== x ? NaN : settle(compute(x), run);
      };
    }
    if (first && second && args.length === 2) {
      const operation = arithmetic(node.name, first, second, run);
      if (operation) return operation;
      return (cell, month) => {
        const x = first(cell, month);
        if (x !== x) return NaN;
        const y = second(cell, month);
        return y !== y ? NaN : settle(compute(x, y), run);
      };
    }
    const values = args.map(() => NaN); // one list a node, for no node is part of itself
    const computeOf = onList(compute, args.length);
    return (cell, month) => {
      for (let i = 0; i < args.length; i++) {
        const value = args[i]!(cell, month);
        if (value !== value) return NaN;
        values[i] = value;
      }
      return settle(computeOf(values), run);
    };
  }

  #lazy(node: Node & { kind: 'lazy' }): Evaluate {
    const { run } = this.#scope;
    const { compute, name } = node;
    const [first, second, third] = node.args;
    if (first && second && third && (name === 'if' || name === '?'))
      return choice(this.from(node.axes, first), this.from(node.axes, second), this.from(node.axes, third), run);
    const at = { cell: 0, month: 0 };
    const thunks = node.args.map((argument) => {
      const inner = this.from(node.axes, argument);
      return () => watch(inner(at.cell, at.month), run);
    });
    return (cell, month) => {
      at.cell = cell;
      at.month = month;
      const { spreads } = run;
      return settleUnlessSpread(compute(...thunks), spreads, run);
    };
  }

  #fold(node: Node & { kind: 'fold' }): Evaluate {
    const { run } = this.#scope;
    const { start, add, finish } = node.fold;
    const args = node.args.map((argument) => this.from(node.axes, argument));
    return (cell, month) => {
      let sum = start;
      for (const argument of args) {
        const value = argument(cell, month);
        if (value !== value) return NaN;
        sum = add(sum, value);
      }
      return settle(finish ? finish(sum, args.length) : sum, run);
    };
  }

  #collapse(node: Node & { kind: 'collapse' }): Evaluate {
    const { space, run } = this.#scope;
    const { start, add, finish } = node.fold;
    const inner = this.closure(node.argument);
    const groups = Array.from({ length: cellCount(space, node.axes) }, (_, cell) =>
      Int32Array.from(collapsedCells(space, node.axes, node.argument.axes, cell)),
    );
    return (cell, month) => {
      const group = groups[cell]!;
      let sum = start;
      for (let i = 0; i < group.length; i++) {
        const value = inner(group[i]!, month);
        if (value !== value) return NaN;
        sum = add(sum, value);
      }
      return settle(finish ? finish(sum, group.length) : sum, run);
    };
  }

  #keptForRun(node: Node, compute: Evaluate): Evaluate {
    const { clock, space, run } = this.#scope;
    return keepMonths(compute, cellCount(space, node.axes), clock.months, run);
  }

  /** Readers of a node's arguments at the cell last put into `at`; one set a node, so that nothing is allocated while running. */
  #readers(node: Node & { args: readonly Node[] }): { at: { cell: number }; readers: Reader[] } {
    const { run } = this.#scope;
    const at = { cell: 0 };
    const readers = node.args.map((argument): Reader => {
      const seen = this.from(node.axes, argument);
      const inner = readsOtherMonths(argument) ? keepAnyMonth(seen, run) : seen;
      return (month) => watch(inner(at.cell, month), run);
    });
    return { at, readers };
  }

  #time(node: Node & { kind: 'time' }): Evaluate {
    const { clock, run } = this.#scope;
    const { compute } = node;
    const { at, readers } = this.#readers(node);
    return (cell, month) => {
      at.cell = cell;
      const { spreads } = run;
      return settleUnlessSpread(compute(month, readers, clock), spreads, run);
    };
  }

  #recurrence(node: Node & { kind: 'recurrence' }): Evaluate {
    const { clock, space, run } = this.#scope;
    const { step } = node;
    const { at, readers } = this.#readers(node);
    const cells = cellCount(space, node.axes);
    const values = new Float64Array(cells * clock.months);
    const known = new Int32Array(cells); // months known in this run
    const runs = new Float64Array(cells).fill(-1);
    return (cell, month) => {
      if (month < 0) return 0;
      if (runs[cell] !== run.number) {
        runs[cell] = run.number;
        known[cell] = 0;
      }
      at.cell = cell;
      const offset = cell * clock.months;
      for (let m = known[cell]!; m <= month; m++) {
        const { spreads } = run;
        const previous = m > 0 ? watch(values[offset + m - 1]!, run) : 0;
        values[offset + m] = settleUnlessSpread(step(previous, m, readers, clock), spreads, run);
        known[cell] = m + 1;
      }
      return values[offset + month]!;
    };
  }

  #timeline(node: Node & { kind: 'timeline' }): Evaluate {
    const { clock, space, run } = this.#scope;
    const { compute } = node;
    const { at, readers } = this.#readers(node);
    const values = new Float64Array(cellCount(space, node.axes));
    const runs = new Float64Array(values.length).fill(-1);
    return (cell) => {
      if (runs[cell] !== run.number) {
        at.cell = cell;
        const { spreads } = run;
        values[cell] = settleUnlessSpread(compute(readers, clock), spreads, run);
        runs[cell] = run.number;
      }
      return values[cell]!;
    };
  }
}

/** Does a node look at other months than the one it is asked for? */
function readsOtherMonths(node: Node): boolean {
  return node.kind === 'time' || node.kind === 'recurrence' || argumentsOf(node).some(readsOtherMonths);
}
