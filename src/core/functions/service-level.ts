import { betweenWholeAgents, MOST_AGENTS } from './between-whole-agents.ts';
import { chanceToWait } from './chance-to-wait.ts';
import type { FormulaFunction } from './formula-function.ts';
import { offeredLoad } from './offered-load.ts';

/** The share of arrivals answered within the target time, 1 − C·e^(−(n−A)T/h). NaN for negative numbers. */
export function answeredInTime(perHour: number, ahtSeconds: number, agents: number, targetSeconds: number): number {
  if (perHour < 0 || ahtSeconds < 0 || targetSeconds < 0) return NaN;
  const load = offeredLoad(perHour, ahtSeconds);
  return betweenWholeAgents(agents, (whole) => {
    if (perHour === 0) return 1; // nobody waits
    if (whole <= load) return 0;
    if (load === 0) return 1;
    return 1 - chanceToWait(load, whole) * Math.exp((-(whole - load) * targetSeconds) / ahtSeconds);
  });
}

export const serviceLevel: FormulaFunction = {
  name: 'service_level',
  group: 'people',
  arguments: [
    { name: 'per_hour', unit: 'per hour', least: 0 },
    { name: 'aht_seconds', unit: 'seconds', least: 0 },
    { name: 'agents', least: 0, most: MOST_AGENTS },
    { name: 'target_seconds', unit: 'seconds', least: 0 },
  ],
  help: {
    zh: '响应达标率(Erlang C):在目标时间内得到响应的比例；没有人来为 1，人数不超过负荷为 0，人数可以是小数。',
    en: 'Replies within target (Erlang C): 1 without arrivals, 0 when the agents do not exceed the load; agents may be fractional.',
  },
  examples: [
    ['service_level(200, 180, 12, 20)', 0.640158],
    ['service_level(250, 330, 28, 30)', 0.85685],
    ['service_level(200, 180, 10, 20)', 0],
  ],
  behaviour: { kind: 'cell', compute: answeredInTime },
};
