import { expect, test } from 'vitest';
import { addsToOne, scaleShares } from '../../../src/charts/index.ts';

test('shares are scaled in proportion', () => {
  expect(scaleShares([0.2, 0.2, 0.4])).toEqual([0.25, 0.25, 0.5]);
  expect(scaleShares([2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
});

test('what rounding leaves goes to the largest, so that they add up to one', () => {
  expect(scaleShares([1, 1, 1])).toEqual([0.333334, 0.333333, 0.333333]);
  const many = scaleShares(Array.from({ length: 48 }, (_, half) => half + 1)) ?? [];
  expect(many.reduce((sum, share) => sum + Math.round(share * 1e6), 0)).toBe(1_000_000);
});

test('zeros alone say nothing', () => {
  expect(scaleShares([0, 0])).toBeNull();
});

test.each([
  [1, true],
  [0.99996, true],
  [0.9999, false],
  [1.001, false],
  [NaN, false],
])('%s adds up to one: %s', (sum, adds) => {
  expect(addsToOne(sum)).toBe(adds);
});
