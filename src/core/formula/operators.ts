import type { BinaryOperator, UnaryOperator } from './expression.ts';

type CellOperator = { kind: 'cell'; compute: (a: number, b: number) => number };
type LazyOperator = { kind: 'lazy'; compute: (a: () => number, b: () => number) => number };

/** Division by zero and a power without a real value give no value, never ±Infinity. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

export const unaryOperators: Record<Exclude<UnaryOperator, '+'>, (x: number) => number> = {
  '-': (x) => -x,
  not: (x) => (x === 0 ? 1 : 0),
};

const cell = (compute: CellOperator['compute']): CellOperator => ({ kind: 'cell', compute });

/** True is 1. `and` and `or` do not look at what cannot matter any more, so `x > 0 and y / x > 2` has a value when x is 0. */
export const binaryOperators: Record<BinaryOperator, CellOperator | LazyOperator> = {
  '+': cell((a, b) => a + b),
  '-': cell((a, b) => a - b),
  '*': cell((a, b) => a * b),
  '/': cell((a, b) => finite(a / b)),
  '^': cell((a, b) => finite(a ** b)),
  '==': cell((a, b) => (a === b ? 1 : 0)),
  '!=': cell((a, b) => (a === b ? 0 : 1)),
  '<': cell((a, b) => (a < b ? 1 : 0)),
  '<=': cell((a, b) => (a <= b ? 1 : 0)),
  '>': cell((a, b) => (a > b ? 1 : 0)),
  '>=': cell((a, b) => (a >= b ? 1 : 0)),
  and: {
    kind: 'lazy',
    compute: (a, b) => {
      const left = a();
      return left === 0 || Number.isNaN(left) ? left : truth(b());
    },
  },
  or: {
    kind: 'lazy',
    compute: (a, b) => {
      const left = a();
      return left === 0 ? truth(b()) : Number.isNaN(left) ? NaN : 1;
    },
  },
};

function truth(x: number): number {
  return Number.isNaN(x) ? NaN : x === 0 ? 0 : 1;
}

/** `test ? then : otherwise`; only the branch taken is read. */
export function conditional(test: () => number, then: () => number, otherwise: () => number): number {
  const answer = test();
  return Number.isNaN(answer) ? NaN : answer === 0 ? otherwise() : then();
}
