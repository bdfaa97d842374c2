import type { Plan } from '../../core/index.ts';
import { answer } from './answer.ts';
import { cash } from './cash.ts';
import { costs } from './costs.ts';
import { events } from './events.ts';
import { people, seats } from './people.ts';
import { rates } from './rates.ts';
import { sales } from './sales.ts';
import { scenarios } from './scenarios.ts';
import { stageInputs, stages } from './stages.ts';
import { targets } from './targets.ts';

export const plan: Plan = {
  suanpan: 1,
  name: { zh: '新店 · 24 个月回本', en: 'New shop: 24 months' },
  note: {
    zh: '新开一家店，什么时候回本，最多要垫多少钱？24 个月走完五个阶段：孕育、开张（试运营 3 个月）、成长、成熟、稳定（加分销）。保证金、扣点、快递、首发推广是实际资费；流量、增长和各阶段转化是假设，先换成自己的。',
    en: 'When does a new shop pay back, and how much money does it tie up? Twenty-four months through five stages: preparing, opening (a trial of three months), growth, maturity and stable, with distribution. Deposit, commission, parcels and the launch are actual prices; traffic, growth and conversion by stage are assumptions: put in your own.',
  },
  currency: 'CNY',
  timeline: { start: '2026-01', months: 24 },
  dimensions: [stages, seats],
  sections: [
    { id: 'answer', name: { zh: '回本', en: 'Payback' } },
    { id: 'selling', name: { zh: '销售', en: 'Selling' } },
    { id: 'costs', name: { zh: '成本', en: 'Costs' } },
    { id: 'by_stage', name: { zh: '各阶段设定', en: 'By stage' }, folded: true },
    { id: 'people', name: { zh: '人力', en: 'People' }, folded: true },
    { id: 'flows', name: { zh: '收付款', en: 'Money in and out' }, folded: true },
    { id: 'rates', name: { zh: '费率与单价', en: 'Rates and prices' }, folded: true },
  ],
  items: [...answer, ...sales, ...costs, ...stageInputs, ...people, ...cash, ...rates],
  targets,
  scenarios,
  events,
};
