import { expect, it } from 'vitest';
import { beta } from '../../../src/core/distributions/beta.ts';
import { lognormal } from '../../../src/core/distributions/lognormal.ts';
import { normal } from '../../../src/core/distributions/normal.ts';
import { pert } from '../../../src/core/distributions/pert.ts';
import { triangular } from '../../../src/core/distributions/triangular.ts';
import { uniform } from '../../../src/core/distributions/uniform.ts';
import { callFunction } from '../functions/run-function.ts';

it('counts as its mean', () => {
  expect(callFunction(pert, 30, 50, 90)).toBeCloseTo(53.3333, 4);
  expect(callFunction(triangular, 30, 50, 100)).toBe(60);
  expect(callFunction(uniform, 10, 20)).toBe(15);
  expect(callFunction(beta, 2, 3)).toBe(0.4);
  expect(callFunction(normal, -7, 2)).toBe(-7);
  expect(callFunction(lognormal, 7, 2)).toBe(7);
});

it('may be certain', () => {
  expect(callFunction(pert, 5, 5, 5)).toBe(5);
  expect(callFunction(triangular, 5, 5, 5)).toBe(5);
  expect(callFunction(normal, 5, 0)).toBe(5);
});

it.each([
  [pert, [50, 30, 90]],
  [triangular, [30, 100, 90]],
  [uniform, [20, 10]],
  [normal, [7, -1]],
  [lognormal, [0, 1]],
  [lognormal, [7, -1]],
  [beta, [0, 1]],
  [beta, [1, -1]],
])('has no value where it is not defined ($name)', (entry, args) => {
  expect(callFunction(entry, ...args)).toBeNaN();
});
