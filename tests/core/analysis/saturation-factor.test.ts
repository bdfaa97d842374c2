import { expect, test } from 'vitest';
import {
  fitResponse,
  fittedResponse,
  marginalResponse,
  saturationFactor,
  stepsPerMonth,
  type FittedParameter,
  type ResponseFit,
} from '../../../src/core/index.ts';

type Curve = ResponseFit['curve'];

function fitOf(curve: Curve, ...parameters: [FittedParameter['name'], value: number, error?: number][]): ResponseFit {
  return {
    ...{ curve, points: 9, rSquared: 1, residualError: 0, aicc: 0 },
    parameters: parameters.map(([name, value, error = NaN]) => ({ name, value, error })),
  };
}

const factorOf = (fit: ResponseFit, planned: number) => {
  const found = saturationFactor(fit, planned);
  if ('reason' in found) throw new Error(found.reason);
  return found;
};

/** The template's response to spend relative to plan, as its note writes it. */
const planned = (h: number, x: number) => ((1 + h) * x) / (h + x);

test('Michaelis–Menten: the half point over the planned spend, and its error likewise', () => {
  const fit = fitOf('michaelis_menten', ['ceiling', 9000], ['half', 1400, 70]);
  expect(factorOf(fit, 500)).toEqual({ factor: 2.8, error: 0.14, exact: true });
  // v(s) = 9000·s / (1400 + s): 500 brings 2368.42, 1000 brings 3750, 1500 brings 4655.17
  expect(planned(2.8, 2) * 2368.4210526).toBeCloseTo(3750, 5);
  expect(planned(2.8, 3) * 2368.4210526).toBeCloseTo(4655.1724138, 5);
});

test('a history by day gives the plan the h of its month', () => {
  // 30 days of 500 are 15,000 a month; 30,000 a month are 1000 a day: 30 · 3750 against 30 · 2368.42
  const spends = [100, 300, 500, 800, 1200, 2000];
  const fit = fitResponse(
    spends.map((spend) => ({ spend, response: (9000 * spend) / (1400 + spend) })),
    'michaelis_menten',
  );
  if ('reason' in fit) throw new Error(fit.reason);
  const { factor } = factorOf(fit, 15_000 / 30);
  expect(planned(factor, 30_000 / 15_000)).toBeCloseTo((30 * 3750) / (30 * 2368.4210526), 8);
  expect(stepsPerMonth.day * 12).toBeCloseTo(365.2425, 10);
  expect(stepsPerMonth.week * 12 * 7).toBeCloseTo(365.2425, 10);
});

test('Hill with slope 1 is Michaelis–Menten', () => {
  expect(factorOf(fitOf('hill', ['ceiling', 1], ['half', 1400], ['slope', 1]), 500).factor).toBeCloseTo(2.8, 12);
});

test('Hill and logistic: one more yuan at the planned spend brings as much', () => {
  // Slope 2 at twice the half point: v = V·4/5, v′ = V·2·K²·s/(K² + s²)² = V·4/(25K), so e = 2K·4/(25K)·5/4 = 0.4 and h = 2/3.
  const hill = fitOf('hill', ['ceiling', 700], ['half', 100], ['slope', 2]);
  expect(factorOf(hill, 200)).toMatchObject({ factor: expect.closeTo(2 / 3, 12) as number, exact: false });
  // tanh(λs/2) has the elasticity λs / sinh(λs): at λs = 1 it is 0.8509181282, h = 5.7077231
  const logistic = fitOf('logistic', ['ceiling', 700], ['rate', 0.01]);
  expect(factorOf(logistic, 100).factor).toBeCloseTo(0.8509181282 / (1 - 0.8509181282), 7);
  for (const [fit, at] of [
    [hill, 200],
    [logistic, 100],
  ] as const) {
    const { factor } = factorOf(fit, at);
    const step = 1e-5;
    const curve = (fittedResponse(fit, at * (1 + step)) - fittedResponse(fit, at * (1 - step))) / fittedResponse(fit, at);
    expect(planned(factor, 1 + step) - planned(factor, 1 - step)).toBeCloseTo(curve, 12);
  }
});

test('no factor below the bend of an S, or without a planned spend', () => {
  // Slope 2 at the half point: elasticity 2·(1 − 1/2) = 1
  const hill = fitOf('hill', ['ceiling', 700], ['half', 100], ['slope', 2]);
  expect(saturationFactor(hill, 100)).toMatchObject({ reason: 'still-steepening', elasticity: expect.closeTo(1, 12) as number });
  for (const none of [0, -1, NaN]) expect(saturationFactor(hill, none)).toEqual({ reason: 'no-planned-spend' });
});

test('marginal response is the slope of the curve, at nothing spent too', () => {
  const mm = fitOf('michaelis_menten', ['ceiling', 9000], ['half', 1400]);
  expect(marginalResponse(mm, 0)).toBeCloseTo(9000 / 1400, 12);
  expect(marginalResponse(mm, 1400)).toBeCloseTo(9000 / 5600, 12);
  const hill = (slope: number) => fitOf('hill', ['ceiling', 700], ['half', 100], ['slope', slope]);
  expect([1, 2, 0.5].map((slope) => marginalResponse(hill(slope), 0))).toEqual([7, 0, Infinity]);
  expect(marginalResponse(hill(2), 100)).toBeCloseTo(3.5, 12); // V·a/(4K)
  expect(marginalResponse(fitOf('logistic', ['ceiling', 700], ['rate', 0.01]), 0)).toBeCloseTo(3.5, 12);
});
