import { hillResponse } from '../../functions/hill.ts';

/** Named as their functions in formulas are. */
export const RESPONSE_CURVES = ['michaelis_menten', 'hill', 'logistic'] as const;
export type ResponseCurveId = (typeof RESPONSE_CURVES)[number];

/** A curve of diminishing returns: ceiling · shape(spend), the shape from 0 to 1. All parameters are positive. */
export interface ResponseCurve {
  id: ResponseCurveId;
  /** Names of the shape's parameters. `half`: the spend that brings half of the ceiling; `rate`: per unit of spend. */
  parameters: readonly ('half' | 'slope' | 'rate')[];
  shape(spend: number, parameters: readonly number[]): number;
  /** Derivative of the shape by each parameter. */
  gradient(spend: number, parameters: readonly number[]): number[];
  /** Derivative of the shape by the spend. */
  marginal(spend: number, parameters: readonly number[]): number;
  /** Parameters to start from, for spends up to `most`. */
  starts(most: number): number[][];
}

/** Half points from a twentieth of the largest spend to ten times it. */
const HALVES = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

const michaelisMenten: ResponseCurve = {
  id: 'michaelis_menten',
  parameters: ['half'],
  shape: (x, [half = NaN]) => x / (half + x),
  gradient: (x, [half = NaN]) => [-x / (half + x) ** 2],
  marginal: (x, [half = NaN]) => half / (half + x) ** 2,
  starts: (most) => HALVES.map((part) => [part * most]),
};

const hill: ResponseCurve = {
  id: 'hill',
  parameters: ['half', 'slope'],
  shape: (x, [half = NaN, slope = NaN]) => hillResponse(x, half, slope),
  gradient: (x, [half = NaN, slope = NaN]) => {
    if (x === 0) return [0, 0];
    const y = hillResponse(x, half, slope);
    return [(-y * (1 - y) * slope) / half, y * (1 - y) * Math.log(x / half)];
  },
  marginal: (x, [half = NaN, slope = NaN]) => {
    if (x === 0) return slope > 1 ? 0 : slope === 1 ? 1 / half : Infinity;
    const y = hillResponse(x, half, slope);
    return (slope * y * (1 - y)) / x;
  },
  starts: (most) => HALVES.flatMap((part) => [0.6, 1, 1.6, 3].map((slope) => [part * most, slope])),
};

/** (1 − e^−λx) / (1 + e^−λx) is tanh(λx / 2). */
const logistic: ResponseCurve = {
  id: 'logistic',
  parameters: ['rate'],
  shape: (x, [rate = NaN]) => Math.tanh((rate * x) / 2),
  gradient: (x, [rate = NaN]) => [(x / 2) * (1 - Math.tanh((rate * x) / 2) ** 2)],
  marginal: (x, [rate = NaN]) => (rate / 2) * (1 - Math.tanh((rate * x) / 2) ** 2),
  starts: (most) => HALVES.map((part) => [1 / (part * most)]),
};

export const responseCurves: Readonly<Record<ResponseCurveId, ResponseCurve>> = { michaelis_menten: michaelisMenten, hill, logistic };
