import type { FitRefusal } from './fit/fit-refusal.ts';
import { leastSquares, type LeastSquares } from './fit/least-squares.ts';
import { responseCurves, type ResponseCurveId } from './fit/response-curves.ts';

/** What a period spent and what that brought: visitors, orders, sales. */
export interface SpendPoint {
  spend: number;
  response: number;
}

/** A parameter with its standard error (NaN where the points do not tell it). */
export interface FittedParameter {
  name: 'ceiling' | 'half' | 'slope' | 'rate';
  value: number;
  error: number;
}

export interface ResponseFit {
  curve: ResponseCurveId;
  parameters: FittedParameter[];
  /** Points that count, of those given. */
  points: number;
  /** Share of the variance of the response that the curve explains. */
  rSquared: number;
  /** Standard deviation of the residuals, in units of the response. */
  residualError: number;
  /** Akaike's criterion with the correction for few points: of two curves the one with less is to be preferred. */
  aicc: number;
}

/** A half point further out than this many times the largest spend is no more than a guess. */
const FURTHEST_HALF = 20;

/**
 * The curve of diminishing returns that lies nearest to the points (least squares). Points with a gap (NaN) are left out.
 * Several starts, so that the least that is found is not only the nearest.
 */
export function fitResponse(points: readonly SpendPoint[], id: ResponseCurveId): ResponseFit | FitRefusal {
  const known = points.filter(({ spend, response }) => Number.isFinite(spend) && Number.isFinite(response));
  const negative = points.findIndex(({ spend, response }) => spend < 0 || response < 0);
  if (negative >= 0) return { reason: 'negative', point: negative };
  const curve = responseCurves[id];
  const need = curve.parameters.length + 2; // the ceiling, and one that tells how far off the others are
  if (known.length < need) return { reason: 'few-points', points: known.length, need };
  const xs = known.map(({ spend }) => spend);
  const ys = known.map(({ response }) => response);
  const different = new Set(xs.filter((x) => x > 0)).size;
  if (different < curve.parameters.length + 1) return { reason: 'one-spend' };
  if (new Set(ys).size < 2) return { reason: 'one-response' };

  const most = Math.max(...xs);
  const model = {
    value: (x: number, [ceiling = NaN, ...shape]: readonly number[]) => ceiling * curve.shape(x, shape),
    gradient: (x: number, [ceiling = NaN, ...shape]: readonly number[]) => [
      curve.shape(x, shape),
      ...curve.gradient(x, shape).map((value) => ceiling * value),
    ],
  };
  let best: LeastSquares | null = null;
  for (const start of curve.starts(most)) {
    const heights = xs.map((x) => curve.shape(x, start));
    const ceiling = dot(heights, ys) / dot(heights, heights); // the best ceiling for that shape
    const found = leastSquares(model, xs, ys, [ceiling, ...start]);
    if (!best || found.squares < best.squares) best = found;
  }
  if (!best || halfOf(id, best.parameters) > FURTHEST_HALF * most) return { reason: 'no-saturation', most };
  return describe(id, ['ceiling', ...curve.parameters], best, ys);
}

/** The spend that brings half of the ceiling. */
function halfOf(id: ResponseCurveId, [, first = NaN]: readonly number[]): number {
  return id === 'logistic' ? (2 * Math.atanh(0.5)) / first : first;
}

function describe(
  curve: ResponseCurveId,
  names: readonly FittedParameter['name'][],
  { parameters, squares, spread }: LeastSquares,
  ys: readonly number[],
): ResponseFit {
  const n = ys.length;
  const free = n - parameters.length;
  const mean = ys.reduce((sum, y) => sum + y, 0) / n;
  const variance = squares / free;
  const counted = parameters.length + 1; // the variance is one more that is estimated
  return {
    curve,
    parameters: names.map((name, i) => ({ name, value: parameters[i] ?? NaN, error: Math.sqrt(variance * (spread?.[i]?.[i] ?? NaN)) })),
    points: n,
    rSquared: 1 - squares / ys.reduce((sum, y) => sum + (y - mean) ** 2, 0),
    residualError: Math.sqrt(variance),
    aicc: n * Math.log(squares / n) + 2 * counted + (2 * counted * (counted + 1)) / Math.max(n - counted - 1, 1e-9),
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
