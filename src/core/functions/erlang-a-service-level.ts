import { betweenWholeAgents, MOST_AGENTS } from './between-whole-agents.ts';
import type { FormulaFunction } from './formula-function.ts';
import { inverseErlangB } from './inverse-erlang-b.ts';
import { logWaitingSum, MOST_ARRIVALS } from './log-waiting-sum.ts';
import { offeredLoad } from './offered-load.ts';

/**
 * Erlang A's 1 − S/Z + ∫₀ᵀ (nμ/Z)·exp[(λ/θ)(1−e^{−θt}) − nμt − θt] dt, for `arrivals` y = λ/θ, `finished` a = nμ/θ and `target` θT.
 * The integral is an incomplete gamma function of the same kind as S: a/(a+1)·[M(y) − e^(y(1−v) − (a+1)θT)·M(y·v)] with v = e^{−θT} and
 * M(y) = Σ yʲ / ((a+2)…(a+1+j)), S = 1 + y·M(y)/(a+1). All is divided by M(y), which may be larger than any number.
 */
function shareInTime(inverseB: number, arrivals: number, finished: number, target: number): number {
  if (inverseB === Infinity) return 1;
  const logSum = logWaitingSum(finished + 2, arrivals);
  const perSum = Math.exp(-logSum);
  const all = inverseB * perSum + arrivals / (finished + 1);
  const logLater = logWaitingSum(finished + 2, arrivals * Math.exp(-target)) - arrivals * Math.expm1(-target) - (finished + 1) * target;
  const answeredAfterWait = (finished / (finished + 1)) * -Math.expm1(Math.min(0, logLater - logSum));
  return ((inverseB - 1) * perSum + answeredAfterWait) / all;
}

/** The share of all arrivals answered within the target time when customers lose patience (Erlang A; Palm 1957). NaN for negative numbers. */
export function answeredDespiteImpatience(
  perHour: number,
  ahtSeconds: number,
  agents: number,
  targetSeconds: number,
  patienceSeconds: number,
): number {
  const arrivals = offeredLoad(perHour, patienceSeconds);
  if (perHour < 0 || ahtSeconds < 0 || targetSeconds < 0 || patienceSeconds < 0 || arrivals > MOST_ARRIVALS) return NaN;
  const load = offeredLoad(perHour, ahtSeconds);
  return betweenWholeAgents(agents, (whole) => {
    if (perHour === 0) return 1; // nobody waits
    if (whole === 0) return 0;
    if (load === 0) return 1;
    const inverseB = inverseErlangB(load, whole);
    if (patienceSeconds === 0) return 1 - 1 / inverseB; // who cannot be answered at once leaves at once
    return shareInTime(inverseB, arrivals, (whole * patienceSeconds) / ahtSeconds, targetSeconds / patienceSeconds);
  });
}

export const erlangAServiceLevel: FormulaFunction = {
  name: 'erlang_a_service_level',
  group: 'people',
  arguments: [
    { name: 'per_hour', unit: 'per hour', least: 0 },
    { name: 'aht_seconds', unit: 'seconds', least: 0 },
    { name: 'agents', least: 0, most: MOST_AGENTS },
    { name: 'target_seconds', unit: 'seconds', least: 0 },
    { name: 'patience_seconds', unit: 'seconds', least: 0 },
  ],
  help: {
    zh: '客户会等不及时的响应达标率(Erlang A):全部来人中在目标时间内得到响应的比例；没有人来为 1，人数可以是小数。',
    en: 'Replies within target when customers lose patience (Erlang A), of all arrivals; 1 without arrivals; agents may be fractional.',
  },
  examples: [['erlang_a_service_level(200, 180, 14, 20, 300)', 0.916792]],
  behaviour: { kind: 'cell', compute: answeredDespiteImpatience },
};
