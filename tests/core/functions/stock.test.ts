import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalProbability } from '../../../src/core/distributions/normal-probability.ts';
import { bestOrder } from '../../../src/core/functions/newsvendor.ts';
import { stockForSafety } from '../../../src/core/functions/safety-stock.ts';
import { evaluateFormula } from '../../../src/core/index.ts';

describe('safety_stock', () => {
  it('of a steady delivery: z·σ·√L', () => {
    expect(stockForSafety(0.95, 20, 9)).toBeCloseTo(98.691218, 6);
    expect(stockForSafety(0.99, 25, 14)).toBeCloseTo(217.6099176777692, 10); // another program's quantile
  });

  it('of an unsteady one, published with z = 1.65 for the square root of 5·60² + 120²·2²', () => {
    expect(stockForSafety(0.95, 60, 5, 120, 2)).toBeCloseTo(452.25997515766674, 10);
    expect(stockForSafety(normalProbability(1.65), 60, 5, 120, 2)).toBeCloseTo(1.65 * Math.sqrt(75_600), 8);
  });

  it('leaves the last two out in formulas', () => {
    expect(evaluateFormula('safety_stock(95%, 20, 9)').value).toBeCloseTo(98.691218, 6);
    expect(evaluateFormula('safety_stock(95%, 20, 9, 500)').value).toBeCloseTo(98.691218, 6);
    expect(evaluateFormula('safety_stock(95%, 20)').problem).toMatchObject({ kind: 'wrong-arguments', reason: 'count' });
  });

  it.each([
    [1, 20, 9, 0, 0], // no stock is safe for sure
    [0, 20, 9, 0, 0],
    [95, 20, 9, 0, 0],
    [0.95, -20, 9, 0, 0],
    [0.95, 20, -9, 0, 0],
    [0.95, 20, 9, -1, 0],
    [0.95, 20, 9, 100, -1],
  ])('(%d, %d, %d, %d, %d) has no value', (level, sd, lead, mean, leadSd) => {
    expect(stockForSafety(level, sd, lead, mean, leadSd)).toBeNaN();
  });
});

describe('newsvendor', () => {
  it.each([
    [18, 2, 120, 10, 132.8155157, 7],
    [5, 7, 10_000, 2000, 9579.1432115, 7], // a textbook's: $10 sold at $15, salvaged at $3
    [40, 10, 1000, 200, 1168.3242467, 7], // a course's: profit 40, loss 10
    [5, 5, 120, 10, 120, 12],
    [5, 7, 120, 0, 120, 12],
  ])('(%d, %d, %d, %d) is %d', (under, over, mean, sd, order, digits) => {
    expect(bestOrder(under, over, mean, sd)).toBeCloseTo(order, digits);
  });

  it('brings more than any other quantity, by the expected loss of normal demand', () => {
    const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const cost = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(cost, cost, fc.double({ min: -3, max: 3, noNaN: true }), (under, over, other) => {
        // expected loss of ordering z deviations above the mean, in deviations
        const loss = (z: number) => over * z + (under + over) * (density(z) - z * (1 - normalProbability(z)));
        const best = (bestOrder(under, over, 500, 40) - 500) / 40;
        expect(loss(best)).toBeLessThanOrEqual(loss(other) + 1e-9);
      }),
    );
  });

  it.each([
    [0, 2, 120, 10],
    [18, 0, 120, 10],
    [-1, 2, 120, 10],
    [18, 2, 120, -10],
  ])('(%d, %d, %d, %d) has no value', (under, over, mean, sd) => {
    expect(bestOrder(under, over, mean, sd)).toBeNaN();
  });
});
