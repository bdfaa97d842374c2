import type { ResponseFit } from '../fit-response.ts';
import { responseCurves } from './response-curves.ts';

const shapeOf = ({ parameters }: ResponseFit) => parameters.slice(1).map(({ value }) => value);
const ceilingOf = ({ parameters }: ResponseFit) => parameters[0]?.value ?? NaN;

/** Response to a spend of one period, on the fitted curve. */
export function fittedResponse(fit: ResponseFit, spend: number): number {
  return ceilingOf(fit) * responseCurves[fit.curve].shape(spend, shapeOf(fit));
}

/** What one more unit of spend brings at a spend: the curve's derivative. */
export function marginalResponse(fit: ResponseFit, spend: number): number {
  return ceilingOf(fit) * responseCurves[fit.curve].marginal(spend, shapeOf(fit));
}
