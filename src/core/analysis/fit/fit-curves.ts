import { fitResponse, type ResponseFit, type SpendPoint } from '../fit-response.ts';
import type { FitRefusal } from './fit-refusal.ts';
import { RESPONSE_CURVES, type ResponseCurveId } from './response-curves.ts';

/** The curves tried, in their order: each fitted, or why it could not be. */
export interface FittedCurves {
  fits: { curve: ResponseCurveId; fit: ResponseFit | FitRefusal }[];
  /** The fit with the least AICc. */
  best: ResponseFit | null;
}

/** Fits curves of diminishing returns to the same points. */
export function fitCurves(points: readonly SpendPoint[], curves: readonly ResponseCurveId[] = RESPONSE_CURVES): FittedCurves {
  const fits = curves.map((curve) => ({ curve, fit: fitResponse(points, curve) }));
  const found = fits.flatMap(({ fit }) => ('reason' in fit ? [] : [fit]));
  return { fits, best: found.reduce<ResponseFit | null>((least, fit) => (least && least.aicc <= fit.aicc ? least : fit), null) };
}

/** Curves whose AICc differ by no more are as good as each other (Burnham and Anderson 2002, page 70: substantial support). */
const AS_GOOD = 2;

/** The fit that a plan had best take: Michaelis–Menten, which its response can follow exactly, where it is as good as the best; else the best. */
export function fitForPlan({ fits, best }: FittedCurves): ResponseFit | null {
  const exact = fits.find(({ curve }) => curve === 'michaelis_menten')?.fit;
  return best && exact && !('reason' in exact) && exact.aicc - best.aicc <= AS_GOOD ? exact : best;
}
