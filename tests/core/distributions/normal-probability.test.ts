import { expect, it } from 'vitest';
import { normalProbability } from '../../../src/core/distributions/normal-probability.ts';

// erfc of the C library, and R's pnorm for the far tail
it.each([
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [-0.3, 0.3820885778110474],
  [-1, 0.15865525393145707],
  [1, 0.8413447460685429],
  [1.96, 0.9750021048517795],
  [-2.5, 0.006209665325776139],
  [3, 0.9986501019683699],
  [-5, 2.866515718791946e-7],
  [8, 0.9999999999999993],
  [-10, 7.619853024160527e-24],
])('below %d: %d', (z, probability) => {
  expect(Math.abs(normalProbability(z) / probability - 1)).toBeLessThan(5e-15);
});

it('ends in 0 and 1', () => {
  expect([-50, -1e308, 50, 1e308].map(normalProbability)).toEqual([0, 0, 1, 1]);
});

it('passes its seams without a step', () => {
  for (const seam of [-0.66291, 0.66291, -Math.sqrt(32), Math.sqrt(32)]) {
    const [below, above] = [normalProbability(seam * (1 - 1e-15)), normalProbability(seam * (1 + 1e-15))];
    expect(Math.abs(above / below - 1)).toBeLessThan(1e-13);
  }
});
