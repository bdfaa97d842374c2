import { expect, it } from 'vitest';
import { choose } from '../../../src/core/functions/choose.ts';
import { ifError } from '../../../src/core/functions/if-error.ts';
import { ifThenElse } from '../../../src/core/functions/if.ts';
import type { FormulaFunction } from '../../../src/core/functions/formula-function.ts';
import { callFunction } from './run-function.ts';

/** Calls a lazy function and tells which arguments it read. */
function argumentsRead(entry: FormulaFunction, ...args: number[]): number[] {
  const read: number[] = [];
  const { behaviour } = entry;
  if (behaviour.kind !== 'lazy') throw new Error(`${entry.name} is not lazy`);
  behaviour.compute(...args.map((value, index) => () => (read.push(index), value)));
  return read;
}

it('if takes one branch and never reads the other', () => {
  expect(callFunction(ifThenElse, 1, 10, 20)).toBe(10);
  expect(callFunction(ifThenElse, -0.5, 10, 20)).toBe(10);
  expect(callFunction(ifThenElse, 0, 10, 20)).toBe(20);
  expect(argumentsRead(ifThenElse, 1, 10, NaN)).toEqual([0, 1]);
  expect(argumentsRead(ifThenElse, 0, NaN, 20)).toEqual([0, 2]);
});

it('if without a condition has no value', () => {
  expect(callFunction(ifThenElse, NaN, 10, 20)).toBeNaN();
});

it('if_error stands in for no value and for a number without end only', () => {
  expect(callFunction(ifError, 0, 7)).toBe(0);
  expect(callFunction(ifError, NaN, 7)).toBe(7);
  expect(callFunction(ifError, Infinity, 7)).toBe(7);
  expect(argumentsRead(ifError, 3, 7)).toEqual([0]);
});

it('choose reads only the value it takes', () => {
  expect([1, 2, 3].map((n) => callFunction(choose, n, 10, 20, 30))).toEqual([10, 20, 30]);
  expect(argumentsRead(choose, 2, 10, 20, 30)).toEqual([0, 2]);
});

it.each([0, 4, -1, 1.5, NaN])('choose(%d, …) of three values has no value', (n) => {
  expect(callFunction(choose, n, 10, 20, 30)).toBeNaN();
});
