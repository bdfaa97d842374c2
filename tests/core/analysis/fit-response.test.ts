import { expect, test } from 'vitest';
import { fitResponse, type ResponseFit, type SpendPoint } from '../../../src/core/index.ts';

const points = (spends: number[], responses: number[]): SpendPoint[] =>
  spends.map((spend, i) => ({ spend, response: responses[i] ?? NaN }));

function fitted(of: ReturnType<typeof fitResponse>): ResponseFit {
  if ('reason' in of) throw new Error(of.reason);
  return of;
}

/** Compares values and standard errors to a relative precision. */
function expectParameters(fit: ResponseFit, expected: [value: number, error: number][], precision: number) {
  expect(fit.parameters).toHaveLength(expected.length);
  fit.parameters.forEach(({ value, error }, i) => {
    const [wanted, wantedError] = expected[i] ?? [NaN, NaN];
    expect(Math.abs(value / wanted - 1)).toBeLessThan(precision);
    expect(Math.abs(error / wantedError - 1)).toBeLessThan(precision);
  });
}

// Reaction rates by concentration, data set Puromycin of R (Treloar 1974; Bates and Watts 1988, appendix A1.3).
const concentrations = [0.02, 0.02, 0.06, 0.06, 0.11, 0.11, 0.22, 0.22, 0.56, 0.56, 1.1, 1.1];
const treated = [76, 47, 97, 107, 123, 139, 159, 152, 191, 201, 207, 200];
const untreated = [67, 51, 84, 86, 98, 115, 131, 124, 144, 158, 160];

test('Michaelis–Menten as R’s nls fits Puromycin', () => {
  // summary(nls(rate ~ Vm * conc / (K + conc))): treated 212.7 (6.947) and 0.06412 (0.008281), residual standard error 10.93
  const fit = fitted(fitResponse(points(concentrations, treated), 'michaelis_menten'));
  expectParameters(
    fit,
    [
      [212.7, 6.947],
      [0.06412, 0.008281],
    ],
    2e-4,
  );
  expect(fit.residualError).toBeCloseTo(10.93, 2);
  expectParameters(
    fitted(fitResponse(points(concentrations.slice(0, 11), untreated), 'michaelis_menten')),
    [
      [160.28001125, 6.48024312],
      [0.04770813, 0.007781868],
    ],
    1e-5, // nls stops at a relative 1e-5
  );
});

test('Michaelis–Menten to the certified digits of NIST’s Misra1d', () => {
  // y = b1·b2·x / (1 + b2·x): the ceiling is b1, the half point 1 / b2
  const x = [77.6, 114.9, 141.1, 190.8, 239.9, 289, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760];
  const y = [10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.4, 75.47, 81.78];
  const fit = fitted(fitResponse(points(x, y), 'michaelis_menten'));
  const [ceiling, half] = fit.parameters;
  expect((ceiling?.value ?? NaN) / 4.3736970754e2).toBeCloseTo(1, 8);
  expect(1 / (half?.value ?? NaN) / 3.0227324449e-4).toBeCloseTo(1, 8);
  expect((ceiling?.error ?? NaN) / 3.6489174345).toBeCloseTo(1, 5);
  expect((fit.residualError ** 2 * 12) / 5.6419295283e-2).toBeCloseTo(1, 6);
});

test('Hill and logistic as scipy.optimize.curve_fit (1.17.1) fits them', () => {
  const hill = fitted(
    fitResponse(points([0, 200, 400, 600, 900, 1200, 1600, 2000, 2600, 3200], [2, 31, 118, 214, 330, 421, 488, 540, 566, 601]), 'hill'),
  );
  expectParameters(
    hill,
    [
      [643.7070764572, 7.77906555],
      [870.3500655622, 16.05978748],
      [1.92727315065, 0.0520065812],
    ],
    1e-5,
  );
  const logistic = fitted(
    fitResponse(points([100, 250, 400, 500, 800, 1000, 1500, 2000], [52, 118, 190, 231, 330, 371, 455, 470]), 'logistic'),
  );
  expectParameters(
    logistic,
    [
      [491.4212068383, 5.40666549],
      [0.0020249031614, 4.4636145232e-5],
    ],
    1e-5,
  );
});

test('points on a curve give that curve back, whatever its unit', () => {
  for (const scale of [1e-3, 1, 1e6]) {
    const spends = [1, 2, 3, 5, 8, 13, 21].map((spend) => spend * scale);
    const fit = fitted(
      fitResponse(
        points(
          spends,
          spends.map((spend) => (700 * spend) / (6 * scale + spend)),
        ),
        'michaelis_menten',
      ),
    );
    expect(fit.parameters[0]?.value).toBeCloseTo(700, 6);
    expect((fit.parameters[1]?.value ?? NaN) / scale).toBeCloseTo(6, 6);
    expect(fit.rSquared).toBeCloseTo(1, 12);
  }
});

test.each([
  ['few points', [100, 200], [5, 9], { reason: 'few-points', points: 2, need: 3 }],
  ['gaps', [100, NaN, 300, 400], [5, 9, NaN, NaN], { reason: 'few-points', points: 1, need: 3 }],
  ['one spend', [100, 100, 100, 100], [5, 9, 7, 6], { reason: 'one-spend' }],
  ['one response', [100, 200, 300], [0, 0, 0], { reason: 'one-response' }],
  ['a negative spend', [100, -200, 300], [5, 9, 7], { reason: 'negative', point: 1 }],
  ['a straight line', [100, 200, 300, 400], [10, 20, 30, 40], { reason: 'no-saturation', most: 400 }],
])('%s: a refusal', (_, spends, responses, refusal) => {
  expect(fitResponse(points(spends, responses), 'michaelis_menten')).toEqual(refusal);
});
