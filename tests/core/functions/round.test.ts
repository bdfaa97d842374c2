import fc from 'fast-check';
import { expect, it } from 'vitest';
import { round, roundHalfAway } from '../../../src/core/functions/round.ts';
import { callFunction } from './run-function.ts';

it.each([
  // Excel's page on ROUND
  [2.15, 1, 2.2],
  [2.149, 1, 2.1],
  [-1.475, 2, -1.48],
  [21.5, -1, 20],
  [626.3, -3, 1000],
  [1.98, -1, 0],
  [-50.55, -2, -100],
  // halves that are not halves in binary
  [2.345, 2, 2.35],
  [1.005, 2, 1.01],
  [1.255, 2, 1.26],
  [-1.005, 2, -1.01],
  [0.285, 2, 0.29],
  [1.1 * 1.15, 2, 1.27],
  [123456789012.345, 2, 123456789012.35],
  [1234567890.5, 0, 1234567891],
  // and just below a half
  [2.3449, 2, 2.34],
  [0.49999999, 0, 0],
  // beyond the digits of a number
  [1e300, 2, 1e300],
  [5e-7, 6, 1e-6],
  [4e-7, 6, 0],
])('round(%d, %d) = %d', (x, digits, value) => {
  expect(roundHalfAway(x, digits)).toBe(value);
});

it('rounds to whole numbers without digits, halves away from zero', () => {
  expect([2.5, 3.5, -2.5, -0.4].map((x) => callFunction(round, x))).toEqual([3, 4, -3, 0]);
});

it('has no value when the digits are not whole', () => {
  expect(roundHalfAway(1.234, 1.5)).toBeNaN();
});

it('leaves decimals that are short enough as they are, and is odd', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (units, digits) => {
      const decimal = Number(`${units}e-${digits}`);
      expect(roundHalfAway(decimal, digits)).toBe(decimal + 0);
      const half = Number(`${units}5e-${digits + 1}`);
      expect(roundHalfAway(-half, digits) + 0).toBe(0 - roundHalfAway(half, digits));
      // one half further from zero, read as decimals
      expect(roundHalfAway(half, digits)).toBe(Number(`${units < 0 ? units - 1 : units + 1}e-${digits}`));
    }),
  );
});
