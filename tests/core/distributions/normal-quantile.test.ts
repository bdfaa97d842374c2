import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalProbability } from '../../../src/core/distributions/normal-probability.ts';
import { normalQuantile } from '../../../src/core/distributions/normal-quantile.ts';

it.each([
  // published with AS 241
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
  // tables of the normal distribution
  [0.5, 0],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
])('of %d is %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(2e-15 * Math.max(1, Math.abs(z)));
});

it.each([0, 1, -0.1, 1.1, NaN])('of %d has no value', (p) => {
  expect(normalQuantile(p)).toBeNaN();
});

it('is undone by the probability', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1 - 1e-15, noNaN: true }), (p) => {
      expect(Math.abs(normalProbability(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
    }),
  );
});

it('rises', () => {
  const inside = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(inside, inside, (a, b) => {
      expect(normalQuantile(Math.max(a, b))).toBeGreaterThanOrEqual(normalQuantile(Math.min(a, b)));
    }),
  );
});
