import { betweenWholeAgents, MOST_AGENTS } from './between-whole-agents.ts';
import type { FormulaFunction } from './formula-function.ts';
import { inverseErlangB } from './inverse-erlang-b.ts';

/** The chance that an arrival finds every agent busy and leaves (Erlang B; Erlang 1917). `load` in erlangs. NaN for a negative load. */
export function chanceToBeBlocked(load: number, agents: number): number {
  if (load < 0) return NaN;
  return betweenWholeAgents(agents, (whole) => 1 / inverseErlangB(load, whole));
}

export const erlangB: FormulaFunction = {
  name: 'erlang_b',
  group: 'people',
  arguments: [
    { name: 'load', unit: 'erlangs', least: 0 },
    { name: 'agents', least: 0, most: MOST_AGENTS },
  ],
  help: {
    zh: '占线概率(Erlang B):没有排队时，来的人遇到全忙而离开的概率；人数可以是小数(1.84 人=84% 的时间两人，其余一人)。',
    en: 'Erlang B: the chance that an arrival finds all agents busy and leaves; 1.84 agents are two 84% of the time, else one.',
  },
  examples: [
    ['erlang_b(1, 1)', 0.5],
    ['erlang_b(1, 2)', 0.2],
    ['erlang_b(1, 1.84)', 0.248],
  ],
  behaviour: { kind: 'cell', compute: chanceToBeBlocked },
};
