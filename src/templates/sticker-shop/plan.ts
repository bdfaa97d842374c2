import type { Plan } from '../../core/index.ts';
import { answer } from './answer.ts';
import { costs } from './costs.ts';
import { people, seats } from './people.ts';
import { rates } from './rates.ts';
import { sales } from './sales.ts';
import { scenarios } from './scenarios.ts';
import { targets } from './targets.ts';

export const plan: Plan = {
  suanpan: 1,
  name: { zh: '贴纸店 · 74 人保本', en: 'Sticker shop: 74 people' },
  note: {
    zh: '养 74 个人，一个月要卖多少才不亏？一个月开销 28.9 万 = 工资 24.9 万 + 房租 4 万，是一家贴纸店当年的数，不含社保；笔单价、货品成本、退款是假设。先改成自己的编制和工资，再看「保本销售额」和各销售规模的方案。',
    en: 'What must 74 people sell in a month so as not to lose money? The month costs 289,000: 249,000 of pay and 40,000 of premises, figures of a sticker shop of years ago without on-costs. Value per order, cost of goods and refunds are assumptions. Put in your own team and wages, then read break-even sales and the scenarios by size of sales.',
  },
  currency: 'CNY',
  timeline: { start: '2026-01', months: 12 },
  dimensions: [seats],
  sections: [
    { id: 'answer', name: { zh: '保本', en: 'Break-even' } },
    { id: 'selling', name: { zh: '销售', en: 'Selling' } },
    { id: 'costs', name: { zh: '成本', en: 'Costs' } },
    { id: 'people', name: { zh: '编制与人效', en: 'Team and its load' }, folded: true },
    { id: 'rates', name: { zh: '费率与单价', en: 'Rates and prices' }, folded: true },
  ],
  items: [...answer, ...sales, ...costs, ...people, ...rates],
  targets,
  scenarios,
};
