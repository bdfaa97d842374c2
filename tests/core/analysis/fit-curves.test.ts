import { expect, test } from 'vitest';
import { fitCurves, fitForPlan, type FittedCurves } from '../../../src/core/index.ts';

// Reaction rates by concentration, data set Puromycin of R (Treloar 1974), untreated cells.
const concentrations = [0.02, 0.02, 0.06, 0.06, 0.11, 0.11, 0.22, 0.22, 0.56, 0.56, 1.1];
const rates = [67, 51, 84, 86, 98, 115, 131, 124, 144, 158, 160];
const untreated = concentrations.map((spend, i) => ({ spend, response: rates[i] ?? NaN }));

/** The fitted curves with these AICc. */
function withAicc(aicc: Record<string, number>): FittedCurves {
  const fits = fitCurves(untreated).fits.map(({ curve, fit }) => ({
    curve,
    fit: 'reason' in fit ? fit : { ...fit, aicc: aicc[curve] ?? NaN },
  }));
  const found = fits.flatMap(({ fit }) => ('reason' in fit ? [] : [fit]));
  return { fits, best: found.reduce((least, fit) => (fit.aicc < least.aicc ? fit : least)) };
}

test('fits every curve, or the one asked for', () => {
  expect(fitCurves(untreated).fits.map(({ curve }) => curve)).toEqual(['michaelis_menten', 'hill', 'logistic']);
  expect(fitCurves(untreated, ['logistic']).best?.curve).toBe('logistic');
  expect(fitCurves(untreated.slice(0, 1))).toMatchObject({ best: null, fits: [{ fit: { reason: 'few-points' } }, {}, {}] });
});

test('a plan takes the curve that it can follow exactly, unless another is clearly better', () => {
  expect(fitForPlan(withAicc({ michaelis_menten: 102, hill: 100, logistic: 110 }))?.curve).toBe('michaelis_menten');
  expect(fitForPlan(withAicc({ michaelis_menten: 102.1, hill: 100, logistic: 110 }))?.curve).toBe('hill');
  expect(fitForPlan(withAicc({ michaelis_menten: 100, hill: 101, logistic: 110 }))?.curve).toBe('michaelis_menten');
  expect(fitForPlan({ fits: [], best: null })).toBeNull();
});
