import { fittedResponse, marginalResponse } from './fit/fitted-curve.ts';
import type { SaturationRefusal } from './fit/saturation-refusal.ts';
import type { ResponseFit } from './fit-response.ts';

export interface SaturationFactor {
  factor: number;
  /** Standard error; NaN where the fit does not tell it. */
  error: number;
  /** The plan's response is the fitted curve at every spend, not only near the planned one. */
  exact: boolean;
}

/**
 * The saturation factor h with which a plan's response follows a fitted curve. A plan says
 *
 *     g(x) = (1 + h)·x / (h + x),  x = spend / planned spend,  so that g(1) = 1 and visitors = planned visitors · g(x).
 *
 * Michaelis–Menten, v(s) = V·s / (K + s), relative to its own value at the planned spend P, with s = P·x:
 *
 *     v(P·x) / v(P) = x·(K + P) / (K + P·x) = (K/P + 1)·x / (K/P + x),
 *
 * which is g with h = K / P: exact at every spend. The ceiling V drops out, as the plan has its visitors at the planned spend already.
 *
 * Another curve is no g. It gets the h with which one more yuan at the planned spend brings as much: g has there the elasticity
 * x·g′/g = h / (1 + h), the curve e = P·v′(P) / v(P), so h = e / (1 − e). (For Michaelis–Menten e = K / (K + P), and h is K / P again.)
 * Where e ≥ 1 — a Hill curve below its bend — visitors grow faster than the spend, and no h does that.
 *
 * `planned` is the planned spend of one of the fit's periods. A month of n equal periods with s in all brings n·v(s/n) = n·V·s / (n·K + s):
 * its half point is n·K, so the month's h is K / (P/n). The derivative by s is v′(s/n), the period's own.
 */
export function saturationFactor(fit: ResponseFit, planned: number): SaturationFactor | SaturationRefusal {
  if (!(planned > 0)) return { reason: 'no-planned-spend' };
  if (fit.curve === 'michaelis_menten') {
    const half = fit.parameters[1];
    return { factor: (half?.value ?? NaN) / planned, error: (half?.error ?? NaN) / planned, exact: true };
  }
  const elasticity = (planned * marginalResponse(fit, planned)) / fittedResponse(fit, planned);
  if (!(elasticity < 1)) return { reason: 'still-steepening', elasticity };
  return { factor: elasticity / (1 - elasticity), error: NaN, exact: false };
}
