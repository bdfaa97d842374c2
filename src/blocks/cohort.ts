import type { Block, Formulas, Values } from '../core/index.ts';
import { gmv, grossMargin, newCustomers, orders } from './needs.ts';

/** Share still there after 0 to 7 periods. */
const published = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];
const ages = published.map((_, months) => ({
  id: `cohort_m${months}`,
  name:
    months === 0
      ? { zh: '当月新客', en: 'New this month' }
      : { zh: `${months} 个月前来的`, en: months === 1 ? 'From a month ago' : `From ${months} months ago` },
  months,
}));
const byAge = <T extends Values | Formulas>(of: (months: number) => T) =>
  Object.fromEntries(ages.map(({ id, months }) => [id, of(months)]));

/** How many of each month's new customers are still there: a cohort table that rolls with the months. */
export const cohort: Block = {
  id: 'cohort',
  name: { zh: '客户留存表', en: 'Cohort table' },
  question: {
    zh: '每个月来的新客还剩多少，一个新客值多少毛利？',
    en: 'How many of each month’s new customers stay, and what is one worth?',
  },
  picture: 'cohort_active',
  needs: [newCustomers, orders, gmv, grossMargin],
  dimensions: [
    {
      id: 'cohort_age',
      name: { zh: '来店月数', en: 'Months since the first order' },
      members: ages.map(({ id, name }) => ({ id, name })),
    },
  ],
  section: { id: 'cohort', name: { zh: '客户留存', en: 'Cohorts' } },
  items: [
    {
      id: 'cohort_active',
      name: { zh: '还在的客户', en: 'Customers still there' },
      over: ['cohort_age'],
      unit: 'buyer',
      decimals: 0,
      total: 'last',
      note: {
        zh: '近 8 个月来的客户里还在的人；计划开始之前来的，看新客那一行的期初。',
        en: 'Of those who came in the last 8 months; those from before the plan are the opening of its row of new customers.',
      },
      formula: byAge((months) => `${months === 0 ? 'sum(new_customers)' : `prev(sum(new_customers), ${months})`} * cohort_survival`),
    },
    {
      id: 'cohort_value',
      name: { zh: '一个新客的毛利', en: 'Gross profit of a new customer' },
      unit: 'CNY/buyer',
      decimals: 1,
      total: 'mean',
      note: {
        zh: '留存月数 × 每月下单 × 笔单价 × 毛利率，只算前 8 个月；拿它和获客成本比。',
        en: 'Months there × orders a month × value per order × gross margin, over 8 months; hold it against the cost of acquiring one.',
      },
      formula: 'if(sum(orders) == 0, 0, cohort_lifetime * cohort_order_rate * sum(gmv) / sum(orders) * gross_margin)',
    },
    {
      id: 'cohort_lifetime',
      name: { zh: '前 8 个月平均留存月数', en: 'Months there, of the first 8' },
      unit: 'month',
      decimals: 2,
      total: 'mean',
      formula: 'sum(cohort_survival)',
    },
    {
      id: 'cohort_survival',
      name: { zh: '留存率(模型)', en: 'Retention (model)' },
      over: ['cohort_age'],
      unit: '%',
      decimals: 1,
      total: 'mean',
      memberTotal: 'none',
      source: { zh: 'sBG 模型(Fader 与 Hardie，2007)。', en: 'Shifted beta-geometric model (Fader and Hardie 2007).' },
      formula: 'sbg_survival(cohort_months, cohort_alpha, cohort_beta)',
    },
    {
      id: 'cohort_gap',
      name: { zh: '模型与实测相差', en: 'Model against observed' },
      over: ['cohort_age'],
      unit: '%',
      decimals: 1,
      total: 'max',
      note: { zh: '换成自己的实测后，倒推 α 和 β 让它最小。', en: 'With your own series, change α and β until it is small.' },
      formula: 'abs(cohort_survival - cohort_observed)',
    },
    {
      id: 'cohort_observed',
      name: { zh: '留存率(实测)', en: 'Retention (observed)' },
      over: ['cohort_age'],
      unit: '%',
      decimals: 1,
      total: 'mean',
      memberTotal: 'none',
      min: 0,
      max: 1,
      note: {
        zh: '公开的示例，一期是一年；换成自己后台按月的留存。',
        en: 'A published example whose period is a year; put in your own months.',
      },
      source: { zh: 'Fader 与 Hardie(2007)的高端客户组。', en: 'Fader and Hardie (2007), high-end customers.' },
      values: byAge((months) => published[months] ?? 0),
    },
    {
      id: 'cohort_months',
      name: { zh: '来店第几个月', en: 'Month since the first order' },
      over: ['cohort_age'],
      unit: 'month',
      decimals: 0,
      total: 'none',
      min: 0,
      values: byAge((months) => months),
    },
    {
      id: 'cohort_alpha',
      name: { zh: '流失参数 α', en: 'Churn α' },
      decimals: 3,
      total: 'none',
      min: 0.001,
      note: { zh: '越大，走得越快。', en: 'The larger, the sooner they leave.' },
      source: { zh: '对上面那组实测的最大似然估计。', en: 'Maximum likelihood for the observed series above.' },
      values: 0.668,
    },
    {
      id: 'cohort_beta',
      name: { zh: '流失参数 β', en: 'Churn β' },
      decimals: 3,
      total: 'none',
      min: 0.001,
      note: { zh: '越大，留得越久。', en: 'The larger, the longer they stay.' },
      source: { zh: '对上面那组实测的最大似然估计。', en: 'Maximum likelihood for the observed series above.' },
      values: 3.806,
    },
    {
      id: 'cohort_order_rate',
      name: { zh: '留存客户每月下单', en: 'Orders a month of those there' },
      unit: 'order/buyer',
      decimals: 2,
      total: 'none',
      min: 0,
      note: { zh: '假设。', en: 'Assumption.' },
      values: 0.2,
    },
  ],
};
