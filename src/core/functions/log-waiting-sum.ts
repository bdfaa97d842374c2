import { logGamma } from '../distributions/log-gamma.ts';

/** e to this is far from running over. */
const SAFE_EXPONENT = 700;
/** Arrivals within one patience beyond which the sums would take too long. */
export const MOST_ARRIVALS = 1e9;
const NOTHING = 1e-18;

/**
 * ln Σ yʲ / (b·(b+1)·…·(b+j−1)) over j ≥ 0, b ≥ 1: the weights of a queue whose waiting customers leave (Erlang A), relative to the state
 * in which nobody waits. They rise while b + j < y and may reach e^y; so a long rise is summed from its peak to both sides.
 */
export function logWaitingSum(b: number, y: number): number {
  const peak = y > SAFE_EXPONENT ? Math.max(0, Math.floor(y - b + 1)) : 0;
  let sum = 1;
  let term = 1;
  for (let next = b + peak; term > sum * NOTHING; next++) {
    term *= y / next;
    sum += term;
  }
  if (peak === 0) return Math.log(sum);
  term = 1;
  for (let j = peak; j > 0 && term > sum * NOTHING; j--) {
    term *= (b + j - 1) / y;
    sum += term;
  }
  return Math.log(sum) + peak * Math.log(y) - (logGamma(b + peak) - logGamma(b));
}
