import type { Item } from '../../core/index.ts';

/** What an order and a customer leave, what a customer costs, and when that is back. */
export const answer: Item[] = [
  {
    id: 'lifetime_value',
    name: { zh: '新客最多花', en: 'Lifetime limit' },
    section: 'answer',
    unit: 'USD',
    decimals: 2,
    total: 'formula',
    note: {
      zh: '一个新客两年里留下的钱（LTV）：每单留下 ×（1 + 月复购率 × 24 个月在册比例之和）。花得比它多，这个客人就亏。没折现。',
      en: 'What a new customer leaves in two years: left of an order × (1 + monthly orders × the shares still active, added over 24 months). A customer that costs more loses money. Not discounted.',
    },
    formula: 'order_left * (1 + repeat_rate * sum(survival))',
  },
  {
    id: 'value_in_goal',
    name: { zh: '按期回本最多花', en: 'Payback limit' },
    section: 'answer',
    unit: 'USD',
    decimals: 2,
    total: 'formula',
    note: {
      zh: '回本目标月数以内留下的钱：现金紧的店按这个数出价。',
      en: 'What the customer leaves within the payback goal: the limit for a shop that is short of cash.',
    },
    formula: 'order_left * (1 + repeat_rate * sum(survival * (age_months <= payback_goal)))',
  },
  {
    id: 'order_left',
    name: { zh: '每单留下', en: 'Left of an order' },
    section: 'answer',
    unit: 'USD',
    decimals: 2,
    total: 'formula',
    totalFormula: '(net_sales - goods - platform_fees - shipping) / sum(orders)',
    note: {
      zh: '扣掉退款、商品、支付手续费、发货退货以后，每单剩下多少付推广、人和房租。获客成本低于它，首单就回本。',
      en: 'What an order leaves for promotion, people and rent after returns, goods, payment fees and shipping. A customer that costs less pays back with the first order.',
    },
    formula:
      'order_value * (1 - return_rate) + shipping_charged - order_value * goods_rate * (1 - return_rate * resold_share) - (order_value + shipping_charged) * card_rate - card_fee - parcel_cost - return_rate * return_cost',
  },
  {
    id: 'acquisition_cost',
    name: { zh: '获客成本', en: 'Customer cost' },
    section: 'answer',
    over: ['channel'],
    unit: 'USD',
    decimals: 2,
    total: 'formula',
    note: {
      zh: '渠道投放 ÷ 新客。合计被自然流量拉低了：要一个渠道一个渠道看。',
      en: 'Spend / new customers. The total is flattered by organic visitors: look at each channel.',
    },
    formula: { email: '0', '*': 'if(new_customers == 0, 0, acquisition_spend / new_customers)' },
  },
  {
    id: 'payback_months',
    name: { zh: '几个月回本', en: 'Payback' },
    section: 'answer',
    over: ['channel'],
    unit: 'month',
    decimals: 0,
    total: 'last',
    memberTotal: 'max',
    note: {
      zh: '首单后第几个月，一个新客留下的钱够付这个渠道的获客成本；0 是首单就回本，18 是 18 个月内没回本。合计取最慢的渠道。',
      en: 'Months after the first order until a customer has left what the channel paid for it. 0: with the first order; 18: not within the 18 months. The total is the slowest channel.',
    },
    formula: {
      email: '0',
      '*': 'timeline_total(customer_value * timeline_total(new_customers) < timeline_total(acquisition_spend))',
    },
  },
];
