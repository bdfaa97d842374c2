import { MOST_AGENTS } from './between-whole-agents.ts';
import { chatsFinished, MOST_CHATS } from './chat-chain.ts';
import { chatsInTime } from './chat-service-level.ts';
import type { FormulaFunction } from './formula-function.ts';
import { offeredLoad } from './offered-load.ts';

/**
 * The least whole number of agents who answer the share `level` of chats within the target time: the level rises with agents,
 * so steps that double find enough of them and halving the last step finds the least. NaN out of range, and where too many are needed.
 */
export function leastChatAgents(perHour: number, ahtSeconds: number, targetSeconds: number, level: number, concurrency: number): number {
  const finished = chatsFinished(concurrency);
  if (perHour < 0 || ahtSeconds < 0 || targetSeconds < 0 || !(finished > 0) || !(level >= 0 && level < 1)) return NaN;
  if (perHour === 0) return 0;
  const load = offeredLoad(perHour, ahtSeconds);
  if (load === 0) return 1;
  const enough = (agents: number) => chatsInTime(load, agents, targetSeconds / ahtSeconds, concurrency) >= level;
  let tooFew = Math.floor(load / finished); // these never catch up
  let agents = tooFew + 1;
  for (let step = 1; agents <= MOST_AGENTS && !enough(agents); step *= 2) {
    tooFew = agents;
    agents += step;
  }
  if (agents > MOST_AGENTS) return NaN;
  while (agents - tooFew > 1) {
    const middle = Math.floor((tooFew + agents) / 2);
    if (enough(middle)) agents = middle;
    else tooFew = middle;
  }
  return agents;
}

export const chatAgentsNeeded: FormulaFunction = {
  name: 'chat_agents_needed',
  group: 'people',
  arguments: [
    { name: 'per_hour', unit: 'per hour', least: 0 },
    { name: 'aht_seconds', unit: 'seconds', least: 0 },
    { name: 'target_seconds', unit: 'seconds', least: 0 },
    { name: 'level', least: 0, below: 1 },
    { name: 'concurrency', whole: true, least: 1, most: MOST_CHATS },
  ],
  help: {
    zh: '在线客服所需人数：每人同时接待 1 到 5 个客户，达到响应达标率的最少人数；没有人来为 0,达标率 100% 永远达不到，没有数值。',
    en: 'The fewest chat agents, each holding 1 to 5 chats at once, for the wanted share in time; 0 without arrivals, no value for a share of 100%.',
  },
  // one chat at once is Erlang C
  examples: [['chat_agents_needed(250, 330, 30, 0.8, 1)', 28]],
  behaviour: { kind: 'cell', compute: leastChatAgents },
};
