import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adstockNormalized } from '../../../src/core/functions/adstock-normalized.ts';
import { adstock } from '../../../src/core/functions/adstock.ts';
import { hill, hillResponse } from '../../../src/core/functions/hill.ts';
import { logisticSaturation } from '../../../src/core/functions/logistic-saturation.ts';
import { michaelisMenten } from '../../../src/core/functions/michaelis-menten.ts';
import { retained } from '../../../src/core/functions/retained.ts';
import { betaGeometricSurvival } from '../../../src/core/functions/sbg-survival.ts';
import { callFunction, lagsOf, runFunction } from './run-function.ts';

describe('carry-over', () => {
  it('adstock as in Robyn', () => {
    expect(runFunction(adstock, [100, 0.5], 5)).toEqual([100, 150, 175, 187.5, 193.75]);
  });

  it('adstock starts from zero, whatever the opening, and takes each month’s retention', () => {
    expect(runFunction(adstock, [{ opening: [500], values: [100, 0, 0] }, [0.9, 0.5, 0]], 3)).toEqual([100, 50, 0]);
  });

  it('normalised as in Meridian’s tests', () => {
    expect(runFunction(adstockNormalized, [[0.12, 0.34, 0.91, 0.45, 0.78], 0.1, 4], 5).at(-1)).toBeCloseTo(0.751014, 6);
  });

  it('normalised is zero before the start, and keeps its window of lags', () => {
    expect(runFunction(adstockNormalized, [{ opening: [700], values: [700, 0, 0, 0] }, 0.5, 2], 4)).toEqual([400, 200, 100, 0]);
    expect(runFunction(adstockNormalized, [[3, 4], 0, 12], 2)).toEqual([3, 4]);
    expect(runFunction(adstockNormalized, [[3], 0.5, 1.5], 1)).toEqual([NaN]);
  });
});

describe('saturation', () => {
  it('hill as in Robyn and Meridian', () => {
    expect(hillResponse(150, 100, 3)).toBeCloseTo(0.77142857, 8);
  });

  it('hill runs from 0 over one half at the half point towards 1', () => {
    expect(hillResponse(0, 100, 3)).toBe(0);
    expect(hillResponse(100, 100, 0.7)).toBe(0.5);
    expect(hillResponse(1e200, 100, 3)).toBe(1);
    expect(hillResponse(5, 0, 2)).toBe(1);
  });

  it('hill has no value where it is not defined', () => {
    expect([callFunction(hill, -1, 100, 3), callFunction(hill, 1, 100, 0), callFunction(hill, 0, 0, 1)]).toEqual([NaN, NaN, NaN]);
  });

  it('michaelis_menten as in PyMC-Marketing’s tests', () => {
    expect(callFunction(michaelisMenten, 10, 100, 5)).toBeCloseTo(66.6667, 4);
    expect(callFunction(michaelisMenten, 0, 100, 0)).toBeNaN();
  });

  it('logistic_saturation as in PyMC-Marketing’s tests, odd, and never beyond 1', () => {
    expect(callFunction(logisticSaturation, 1, 1)).toBeCloseTo(0.46211716, 8);
    expect(callFunction(logisticSaturation, -1, 1)).toBeCloseTo(-0.46211716, 8);
    expect(callFunction(logisticSaturation, 1e6, 1e6)).toBe(1);
  });

  it('more spend never brings less', () => {
    const spend = fc.double({ min: 0, max: 1e6, noNaN: true });
    const positive = fc.double({ min: 0.1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(spend, spend, positive, fc.double({ min: 0.1, max: 5, noNaN: true }), (a, b, half, slope) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(hillResponse(more, half, slope)).toBeGreaterThanOrEqual(hillResponse(less, half, slope));
        expect(callFunction(michaelisMenten, more, 1, half)).toBeGreaterThanOrEqual(callFunction(michaelisMenten, less, 1, half));
      }),
    );
  });
});

describe('retained', () => {
  it('brings a month’s buyers back from the next month on, decaying, for so many months', () => {
    expect(runFunction(retained, [[100, 0, 0, 0, 0], 0.2, 0.5, 3], 5)).toEqual([0, 20, 10, 5, 0]);
  });

  it('reads openings, and the rate of this month', () => {
    expect(runFunction(retained, [{ opening: [400, 800], values: [0, 0] }, [0.25, 0.5], 0.5, 2], 2)).toEqual([250, 200]);
    expect(runFunction(retained, [100, 0.2, 0.5, 0], 1)).toEqual([0]);
  });

  it('may follow itself, because it never reads this month', () => {
    expect(lagsOf(retained, undefined, 0.2, 0.5, 3)).toEqual([1, 0, 0, 0]);
    expect(runFunction(retained, [[100, NaN], 0.2, 0.5, 3], 2)).toEqual([0, 20]);
  });

  it.each([-1, 2.5, 1e9])('over %d months has no value', (months) => {
    expect(runFunction(retained, [100, 0.2, 0.5, months], 1)).toEqual([NaN]);
  });
});

describe('sbg_survival', () => {
  it('has closed forms: β / (β + k) for α = 1, 2 / ((k + 1)(k + 2)) for α = 2 and β = 1', () => {
    expect(betaGeometricSurvival(6, 1, 3)).toBeCloseTo(1 / 3, 14);
    expect(betaGeometricSurvival(119, 1, 1)).toBeCloseTo(1 / 120, 15);
    expect(betaGeometricSurvival(8, 2, 1)).toBeCloseTo(2 / 90, 15);
  });

  it('agrees with log-gammas of another program', () => {
    expect(betaGeometricSurvival(7, 0.668, 3.806)).toBeCloseTo(0.4889446208937, 12);
    expect(betaGeometricSurvival(12, 0.704, 1.182)).toBeCloseTo(0.170062576806, 12);
    expect(betaGeometricSurvival(120, 0.5, 2.5)).toBeCloseTo(0.1360720438145, 12);
  });

  it('with the published fit lies within two points of the survival that Fader and Hardie (2007) observed', () => {
    const observed = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1];
    observed.forEach((share, k) => expect(Math.abs(100 * betaGeometricSurvival(k, 0.668, 3.806) - share)).toBeLessThan(2));
  });

  it.each([
    [-1, 1, 1],
    [1.5, 1, 1],
    [1, 0, 1],
    [1, 1, -1],
  ])('(%d, %d, %d) has no value', (k, alpha, beta) => {
    expect(betaGeometricSurvival(k, alpha, beta)).toBeNaN();
  });
});
