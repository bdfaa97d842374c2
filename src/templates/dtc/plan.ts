import type { Plan } from '../../core/index.ts';
import { answer } from './answer.ts';
import { cash } from './cash.ts';
import { channels } from './channels.ts';
import { costs } from './costs.ts';
import { ages, customers } from './customers.ts';
import { events } from './events.ts';
import { people, seats } from './people.ts';
import { rates } from './rates.ts';
import { sales } from './sales.ts';
import { scenarios } from './scenarios.ts';
import { targets } from './targets.ts';
import { traffic } from './traffic.ts';

export const plan: Plan = {
  suanpan: 1,
  name: { zh: '独立站 · 新客最多花多少', en: 'Web shop in dollars' },
  note: {
    zh: '一个新客最多能花多少钱买？每笔订单留下的钱 ×（首单 + 之后两年的复购），就是上限；和每个渠道实际的获客成本比，再看几个月回本。独立站直接卖给消费者，美元计价，18 个月。各渠道的点击价、转化率、复购、成本都是示例，不是行情：先换成自己后台的数；只有刷卡费率、社保税等写明来源的是公开费率。销售税代收代缴，不在内。',
    en: 'How much may a new customer cost? What an order leaves × (the first one and the repeat orders of two years) is the limit: hold it against what each channel pays for a customer, and see how many months it takes to pay back. A shop of one’s own that sells straight to its customers, in US dollars, over 18 months. Click prices, conversion, repeat orders and costs are examples and no market data: put in your own. Only what names a source, such as card fees, is a published rate. Sales tax is collected and passed on, and left out.',
  },
  currency: 'USD',
  timeline: { start: '2026-01', months: 18 },
  dimensions: [channels, ages, seats],
  sections: [
    { id: 'answer', name: { zh: '新客最多花多少', en: 'A new customer' } },
    { id: 'selling', name: { zh: '流量与销售', en: 'Traffic and sales' } },
    { id: 'costs', name: { zh: '成本与利润', en: 'Costs and profit' } },
    { id: 'traffic', name: { zh: '渠道设定', en: 'Channels' }, folded: true },
    { id: 'customers', name: { zh: '老客与复购', en: 'Repeat customers' }, folded: true },
    { id: 'money', name: { zh: '现金与库存', en: 'Cash and stock' }, folded: true },
    { id: 'rates', name: { zh: '人员与费率', en: 'People and rates' }, folded: true },
  ],
  items: [...answer, ...sales, ...costs, ...traffic, ...customers, ...cash, ...people, ...rates],
  targets,
  scenarios,
  events,
};
