import { inverseErlangB } from './inverse-erlang-b.ts';

/** Erlang C from 1/B, for agents above the load: n·B / (n − A·(1 − B)), multiplied through by 1/B. */
export function chanceToWaitGiven(inverseB: number, load: number, agents: number): number {
  return agents / (inverseB * (agents - load) + load);
}

/** The chance that an arrival waits when everyone waits as long as it takes (Erlang C; Erlang 1917). `load` in erlangs, `agents` whole. */
export function chanceToWait(load: number, agents: number): number {
  if (agents <= load) return 1; // the queue never drains
  return chanceToWaitGiven(inverseErlangB(load, agents), load, agents);
}
