import { betweenWholeAgents, MOST_AGENTS } from './between-whole-agents.ts';
import { chanceToWait } from './chance-to-wait.ts';
import type { FormulaFunction } from './formula-function.ts';

export const erlangC: FormulaFunction = {
  name: 'erlang_c',
  group: 'people',
  arguments: [
    { name: 'load', unit: 'erlangs', least: 0 },
    { name: 'agents', least: 0, most: MOST_AGENTS },
  ],
  help: {
    zh: '等待概率(Erlang C):来的人需要排队的概率；人数不超过负荷时为 1，人数可以是小数。',
    en: 'Erlang C: the chance that an arrival has to wait; 1 when the agents do not exceed the load; agents may be fractional.',
  },
  examples: [
    ['erlang_c(10, 14)', 0.1741319],
    ['erlang_c(10, 10)', 1],
  ],
  behaviour: {
    kind: 'cell',
    compute: (load, agents) => {
      if (load < 0) return NaN;
      return betweenWholeAgents(agents, (whole) => (load === 0 ? 0 : chanceToWait(load, whole)));
    },
  },
};
