import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logGamma } from '../../../src/core/distributions/log-gamma.ts';

it.each([
  [0.5, Math.log(Math.PI) / 2], // Γ(½) = √π
  [1, 0],
  [2, 0],
  [11, Math.log(3628800)], // 10!
  // from another program, with 40 digits
  [3.25, 0.935801931108725358],
  [171.5, 709.143163030928242],
  [1000000.5, 12815511.4769027656],
])('of %d', (x, value) => {
  expect(Math.abs(logGamma(x) - value)).toBeLessThan(5e-14 * Math.max(1, Math.abs(value)));
});

it('grows by ln x from x to x + 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (x) => {
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-14 * (10 + Math.abs(logGamma(x))));
    }),
  );
});
