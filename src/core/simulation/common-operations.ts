import type { Evaluate, RunCounters } from './run-counters.ts';

/**
 * The four operations as closures of their own: formulas are mostly made of them, and an operation that stands in its closure takes half
 * the time of one that is called. Null for any other name. The numbers are those of `binaryOperators`.
 */
export function arithmetic(name: string, left: Evaluate, right: Evaluate, run: RunCounters): Evaluate | null {
  // Only what comes of two numbers counts as born.
  const lost = (x: number, y: number): number => {
    if (x === x && y === y) run.births++;
    return NaN;
  };
  switch (name) {
    case '+':
      return (cell, month) => {
        const x = left(cell, month);
        if (x !== x) return NaN;
        const y = right(cell, month);
        const value = x + y;
        return value - value === 0 ? value : lost(x, y);
      };
    case '-':
      return (cell, month) => {
        const x = left(cell, month);
        if (x !== x) return NaN;
        const y = right(cell, month);
        const value = x - y;
        return value - value === 0 ? value : lost(x, y);
      };
    case '*':
      return (cell, month) => {
        const x = left(cell, month);
        if (x !== x) return NaN;
        const y = right(cell, month);
        const value = x * y;
        return value - value === 0 ? value : lost(x, y);
      };
    case '/':
      return (cell, month) => {
        const x = left(cell, month);
        if (x !== x) return NaN;
        const y = right(cell, month);
        const value = x / y;
        return value - value === 0 ? value : lost(x, y);
      };
    default:
      return null;
  }
}

/** `if(test, then, otherwise)`: only the branch taken is read, and a "no value" it gives was read, not born. */
export function choice(test: Evaluate, then: Evaluate, otherwise: Evaluate, run: RunCounters): Evaluate {
  return (cell, month) => {
    const holds = test(cell, month);
    const value = holds !== holds ? NaN : holds === 0 ? otherwise(cell, month) : then(cell, month);
    if (value !== value) run.spreads++;
    return value;
  };
}

/** A function of numbers called with a list of `count` of them; spelled out for the usual counts, which takes half the time. */
export function onList(compute: (...args: number[]) => number, count: number): (values: readonly number[]) => number {
  switch (count) {
    case 3:
      return (values) => compute(values[0]!, values[1]!, values[2]!);
    case 4:
      return (values) => compute(values[0]!, values[1]!, values[2]!, values[3]!);
    case 5:
      return (values) => compute(values[0]!, values[1]!, values[2]!, values[3]!, values[4]!);
    default:
      return (values) => compute(...values);
  }
}
