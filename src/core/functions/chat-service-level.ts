import { betweenWholeAgents, MOST_AGENTS } from './between-whole-agents.ts';
import { chanceThatChatWaits, chatsFinished, MOST_CHATS } from './chat-chain.ts';
import type { FormulaFunction } from './formula-function.ts';
import { offeredLoad } from './offered-load.ts';

/** The share of chats answered in time by whole agents; `load` chats arrive within a handling time, `target` is in handling times. */
export function chatsInTime(load: number, agents: number, target: number, concurrency: number): number {
  const finished = agents * chatsFinished(concurrency);
  if (finished <= load) return 0;
  return 1 - chanceThatChatWaits(load, agents, concurrency) * Math.exp(-(finished - load) * target);
}

/** The share of chats answered within the target time by agents who hold several at once. NaN for negative numbers and other concurrencies. */
export function chatsAnsweredInTime(
  perHour: number,
  ahtSeconds: number,
  agents: number,
  targetSeconds: number,
  concurrency: number,
): number {
  if (perHour < 0 || ahtSeconds < 0 || targetSeconds < 0 || !(chatsFinished(concurrency) > 0)) return NaN;
  const load = offeredLoad(perHour, ahtSeconds);
  return betweenWholeAgents(agents, (whole) => {
    if (perHour === 0) return 1; // nobody waits
    if (load === 0) return whole === 0 ? 0 : 1;
    return chatsInTime(load, whole, targetSeconds / ahtSeconds, concurrency);
  });
}

export const chatServiceLevel: FormulaFunction = {
  name: 'chat_service_level',
  group: 'people',
  arguments: [
    { name: 'per_hour', unit: 'per hour', least: 0 },
    { name: 'aht_seconds', unit: 'seconds', least: 0 },
    { name: 'agents', least: 0, most: MOST_AGENTS },
    { name: 'target_seconds', unit: 'seconds', least: 0 },
    { name: 'concurrency', whole: true, least: 1, most: MOST_CHATS },
  ],
  help: {
    zh: '在线客服的响应达标率：每人同时接待 1 到 5 个客户时，在目标时间内得到响应的比例；没有人来为 1，人数可以是小数。',
    en: 'Replies within target in chat, each agent holding 1 to 5 chats at once; 1 without arrivals; agents may be fractional.',
  },
  examples: [
    ['chat_service_level(120, 600, 10, 30, 3)', 0.872418],
    ['chat_service_level(200, 180, 12, 20, 1)', 0.640158], // one chat at once is Erlang C
  ],
  behaviour: { kind: 'cell', compute: chatsAnsweredInTime },
};
