import type { Plan } from '../../core/index.ts';
import type { Template } from '../template.ts';
import { calendar } from './calendar.ts';
import { cash } from './cash.ts';
import { costRates } from './cost-rates.ts';
import { costs } from './costs.ts';
import { customers } from './customers.ts';
import { channels, days, peakDays, weekdays } from './dimensions.ts';
import { events } from './events.ts';
import { funnel } from './funnel.ts';
import { halfHours } from './half-hours.ts';
import { hiring } from './hiring.ts';
import { lastYear } from './last-year.ts';
import { people } from './people.ts';
import { promotion } from './promotion.ts';
import { response } from './response.ts';
import { roles } from './roles.ts';
import { scenarios } from './scenarios.ts';
import { serviceHours } from './service-hours.ts';
import { serviceInputs } from './service-inputs.ts';
import { stock } from './stock.ts';
import { targets } from './targets.ts';
import { team } from './team.ts';
import { warehouseDays } from './warehouse-days.ts';
import { work } from './work.ts';

const plan: Plan = {
  suanpan: 1,
  name: { zh: '天猫旗舰店 · 月销 20 万', en: 'Tmall flagship: 200k a month' },
  note: {
    zh: '家居类天猫旗舰店，5 人团队，月销约 20 万，2026 全年。所有数字都是示例：先换成自己后台的数（访客、转化、笔单价、扣点、货品成本），再调大促月历和推广费，看目标、利润和现金怎么变。',
    en: 'A home-goods flagship on Tmall: five people, about 200k a month, year 2026. All figures are examples: first put in your own (visitors, conversion, value per order, commission, cost of goods), then change the calendar and the spend, and watch targets, profit and cash.',
  },
  currency: 'CNY',
  timeline: { start: '2026-01', months: 12 },
  dimensions: [channels, roles, days, halfHours, weekdays, peakDays],
  sections: [
    { id: 'calendar', name: { zh: '大促月历', en: 'Calendar' } },
    { id: 'funnel', name: { zh: '流量漏斗', en: 'Funnel' } },
    { id: 'promotion', name: { zh: '推广', en: 'Promotion' } },
    { id: 'customers', name: { zh: '老客复购', en: 'Returning customers' } },
    { id: 'costs', name: { zh: '成本与利润', en: 'Costs and profit' } },
    { id: 'people', name: { zh: '人力', en: 'People' } },
    { id: 'stock', name: { zh: '库存', en: 'Stock' } },
    { id: 'cash', name: { zh: '现金', en: 'Cash' } },
    { id: 'work', name: { zh: '岗位工时', en: 'Hours by role' }, folded: true },
    { id: 'service_hours', name: { zh: '客服排班', en: 'Service by half hour' }, folded: true },
    { id: 'warehouse_days', name: { zh: '仓库发货', en: 'Warehouse by day' }, folded: true },
    { id: 'hiring', name: { zh: '招聘与用工', en: 'Hiring' }, folded: true },
  ],
  items: [
    ...[calendar, funnel, promotion, customers, costs, costRates, people, stock, cash].flat(),
    ...[work, serviceHours, serviceInputs, warehouseDays, hiring].flat(),
  ],
  targets,
  scenarios,
  team,
  response,
  correlations: [{ items: ['base_conversion', 'base_aov'], rank: -0.3 }],
  events,
  actuals: lastYear,
};

/** A home-goods shop on Tmall that sells for 200k a month with a team of five. */
export const tmall = {
  id: 'tmall',
  version: 1,
  name: { zh: '天猫旗舰店(月销 20 万)', en: 'Tmall flagship (200k a month)' },
  load: () => plan,
} satisfies Template;
