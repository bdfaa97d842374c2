/** No queue is computed with more agents than this, so that a mistyped number cannot stall the plan. */
export const MOST_AGENTS = 100_000;

/** Sums and products of decimals miss whole numbers by less than this. */
const NEARLY_WHOLE = 1e-9;

/**
 * What holds for a number of agents that need not be whole: 1.84 agents are two 84% of the time and one the rest of it,
 * so the value lies on the line between those of the two whole numbers. NaN for fewer than none and for too many.
 */
export function betweenWholeAgents(agents: number, valueFor: (wholeAgents: number) => number): number {
  if (!(agents >= 0 && agents <= MOST_AGENTS)) return NaN;
  const nearest = Math.round(agents);
  if (Math.abs(agents - nearest) < NEARLY_WHOLE) return valueFor(nearest);
  const below = Math.floor(agents);
  return (below + 1 - agents) * valueFor(below) + (agents - below) * valueFor(below + 1);
}
