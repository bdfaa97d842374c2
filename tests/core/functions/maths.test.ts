import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionNamed } from '../../../src/core/functions/index.ts';
import { mod } from '../../../src/core/functions/mod.ts';
import { callFunction } from './run-function.ts';

function call(name: string, ...args: number[]): number {
  const entry = functionNamed(name);
  if (!entry) throw new Error(`no function ${name}`);
  return callFunction(entry, ...args);
}

describe('published values', () => {
  // from the examples of Excel's function pages
  it.each([
    ['ln', [86], 4.4543473],
    ['log10', [86], 1.9344984512],
    ['log10', [1e5], 5],
    ['exp', [2], 7.3890561],
    ['power', [98.6, 3.2], 2401077.2220695773],
    ['power', [4, 5 / 4], 5.656854249],
    ['sqrt', [16], 4],
    ['abs', [-2], 2],
    ['mod', [3, 2], 1],
    ['mod', [-3, 2], 1],
    ['mod', [3, -2], -1],
    ['mod', [-3, -2], -1],
    ['floor', [-8.1], -9],
    ['ceil', [-8.1], -8],
    ['ceil', [6.7], 7],
  ])('%s(%j) = %d', (name, args, value) => {
    expect(call(name, ...args)).toBeCloseTo(value, 7);
  });
});

it.each([
  ['sqrt', [-1]],
  ['ln', [0]],
  ['ln', [-1]],
  ['log10', [0]],
  ['log10', [-1]],
  ['mod', [5, 0]],
  ['power', [0, -1]],
  ['power', [-8, 0.5]],
  ['clamp', [1, 5, 0]],
])('%s(%j) has no value', (name, args) => {
  expect(call(name, ...args)).toBeNaN();
});

it('clamps', () => {
  expect([-1, 0, 3, 5, 6].map((x) => call('clamp', x, 0, 5))).toEqual([0, 0, 3, 5, 5]);
});

it('mod gives the remainder of whole numbers with the divisor’s sign', () => {
  const whole = fc.integer({ min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(
      whole,
      whole.filter((divisor) => divisor !== 0),
      (x, divisor) => {
        const rest = callFunction(mod, x, divisor);
        expect(Number.isInteger((x - rest) / divisor)).toBe(true);
        expect(Math.abs(rest)).toBeLessThan(Math.abs(divisor));
        expect(rest * divisor).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
