import { MOST_AGENTS } from './between-whole-agents.ts';
import { chanceToWaitGiven } from './chance-to-wait.ts';
import type { FormulaFunction } from './formula-function.ts';
import { inverseErlangB } from './inverse-erlang-b.ts';
import { offeredLoad } from './offered-load.ts';

/** 8.5 erlangs at 85% are ten agents, though the quotient comes out above 10. */
const ROUNDING = 1e-9;

/**
 * The least whole number of agents that answers the share `level` within the target time and is busy at most `maxOccupancy` of the time.
 * B is extended agent by agent. NaN for shares out of range, and where it would take more agents than are computed with.
 */
export function leastAgents(perHour: number, ahtSeconds: number, targetSeconds: number, level: number, maxOccupancy: number): number {
  if (perHour < 0 || ahtSeconds < 0 || targetSeconds < 0) return NaN;
  if (!(level >= 0 && level < 1 && maxOccupancy > 0 && maxOccupancy <= 1)) return NaN;
  if (perHour === 0) return 0;
  const load = offeredLoad(perHour, ahtSeconds);
  if (load === 0) return 1;
  let agents = Math.max(Math.floor(load) + 1, Math.ceil(load / maxOccupancy - ROUNDING));
  if (agents > MOST_AGENTS) return NaN;
  let inverseB = inverseErlangB(load, agents);
  for (; agents <= MOST_AGENTS; agents++) {
    const late = chanceToWaitGiven(inverseB, load, agents) * Math.exp((-(agents - load) * targetSeconds) / ahtSeconds);
    if (1 - late >= level) return agents;
    inverseB = 1 + ((agents + 1) / load) * inverseB;
  }
  return NaN;
}

export const agentsNeeded: FormulaFunction = {
  name: 'agents_needed',
  group: 'people',
  arguments: [
    { name: 'per_hour', unit: 'per hour', least: 0 },
    { name: 'aht_seconds', unit: 'seconds', least: 0 },
    { name: 'target_seconds', unit: 'seconds', least: 0 },
    { name: 'level', least: 0, below: 1 },
    { name: 'max_occupancy', least: 0, most: 1 },
  ],
  help: {
    zh: '所需人数(Erlang C):响应达标率和工时利用率都达到要求的最少人数；没有人来为 0,达标率 100% 永远达不到，没有数值。',
    en: 'The fewest agents that reply to the wanted share in time and stay below the occupancy; 0 without arrivals, no value for a share of 100%.',
  },
  examples: [
    ['agents_needed(200, 180, 20, 0.8, 0.85)', 14],
    ['agents_needed(250, 330, 30, 0.8, 1)', 28],
  ],
  behaviour: { kind: 'cell', compute: leastAgents },
};
