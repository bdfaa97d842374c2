import { betweenWholeAgents, MOST_AGENTS } from './between-whole-agents.ts';
import type { FormulaFunction } from './formula-function.ts';
import { inverseErlangB } from './inverse-erlang-b.ts';
import { logWaitingSum, MOST_ARRIVALS } from './log-waiting-sum.ts';
import { offeredLoad } from './offered-load.ts';

/**
 * Erlang A's θ·Q / (Z·λ): `arrivals` y and `finished` a are those within one mean patience, a by agents who are all busy.
 * Where more arrive than are finished, Q follows from S by the balance of arrivals and departures, θQ = (λ − nμ)·S + nμ.
 */
function shareGone(inverseB: number, arrivals: number, finished: number): number {
  const noWait = inverseB - 1;
  if (arrivals > finished) {
    const waiting = Math.exp(logWaitingSum(finished + 1, arrivals));
    return (arrivals - finished + finished / waiting) / arrivals / (1 + noWait / waiting);
  }
  let waiting = 1;
  let queuePerArrival = 0; // Q/y, which is 1 / (a + 1) when nobody has patience
  let term = 1;
  for (let j = 1; j * term > 1e-18 * waiting; j++) {
    const share = term / (finished + j);
    queuePerArrival += j * share;
    term = share * arrivals;
    waiting += term;
  }
  return queuePerArrival / (noWait + waiting);
}

/** The share of arrivals that leave before they are answered (Erlang A; Palm 1957). NaN for negative numbers. */
export function abandonedShare(perHour: number, ahtSeconds: number, agents: number, patienceSeconds: number): number {
  const arrivals = offeredLoad(perHour, patienceSeconds);
  if (perHour < 0 || ahtSeconds < 0 || patienceSeconds < 0 || arrivals > MOST_ARRIVALS) return NaN;
  const load = offeredLoad(perHour, ahtSeconds);
  return betweenWholeAgents(agents, (whole) => {
    if (perHour === 0) return 0;
    if (whole === 0) return 1;
    if (load === 0) return 0;
    const inverseB = inverseErlangB(load, whole);
    return shareGone(inverseB, arrivals, (whole * patienceSeconds) / ahtSeconds);
  });
}

export const erlangAAbandonment: FormulaFunction = {
  name: 'erlang_a_abandonment',
  group: 'people',
  arguments: [
    { name: 'per_hour', unit: 'per hour', least: 0 },
    { name: 'aht_seconds', unit: 'seconds', least: 0 },
    { name: 'agents', least: 0, most: MOST_AGENTS },
    { name: 'patience_seconds', unit: 'seconds', least: 0 },
  ],
  help: {
    zh: '放弃率(Erlang A):等不及而离开的比例；没有人来为 0，没有客服为 1，人数可以是小数。',
    en: 'The share of arrivals who lose patience and leave (Erlang A): 0 without arrivals, 1 without agents; agents may be fractional.',
  },
  examples: [['erlang_a_abandonment(200, 180, 14, 300)', 0.0139837]],
  behaviour: { kind: 'cell', compute: abandonedShare },
};
