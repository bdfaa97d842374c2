import { betweenWholeAgents, MOST_AGENTS } from './between-whole-agents.ts';
import { chanceToWait } from './chance-to-wait.ts';
import type { FormulaFunction } from './formula-function.ts';
import { offeredLoad } from './offered-load.ts';

/** The mean wait of all arrivals in seconds, C·h / (n − A). NaN for negative numbers, and where the queue never drains. */
export function meanWait(perHour: number, ahtSeconds: number, agents: number): number {
  if (perHour < 0 || ahtSeconds < 0) return NaN;
  const load = offeredLoad(perHour, ahtSeconds);
  return betweenWholeAgents(agents, (whole) => {
    if (perHour === 0) return 0;
    return whole > load ? (chanceToWait(load, whole) * ahtSeconds) / (whole - load) : NaN;
  });
}

export const averageWait: FormulaFunction = {
  name: 'average_wait',
  group: 'people',
  arguments: [
    { name: 'per_hour', unit: 'per hour', least: 0 },
    { name: 'aht_seconds', unit: 'seconds', least: 0 },
    { name: 'agents', least: 0, most: MOST_AGENTS },
  ],
  help: {
    zh: '平均等待秒数(Erlang C);人数不超过负荷时队伍越排越长，没有数值；人数可以是小数。',
    en: 'The average wait in seconds (Erlang C); no value when the agents do not exceed the load, for the queue then grows without end.',
  },
  examples: [['average_wait(200, 180, 12)', 40.4449]],
  behaviour: { kind: 'cell', compute: meanWait },
};
