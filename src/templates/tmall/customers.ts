import type { Item } from '../../core/index.ts';

/** New orders come back as returning orders over the next twelve months. */
export const customers: Item[] = [
  {
    id: 'returning_share',
    name: { zh: '老客占比(按订单)', en: 'Returning order share' },
    section: 'customers',
    unit: '%',
    decimals: 1,
    total: 'formula',
    note: {
      zh: '老客订单 ÷ 全部订单。「回头率」有三种说法：老客占比（按买家或按订单）、复购率（客户里再买的比例），不要混用。',
      en: 'Returning orders / all orders. Not the returning share of buyers, and not the repurchase rate (customers who buy again): keep the three apart.',
    },
    formula: 'returning_orders / sum(orders)',
  },
  {
    id: 'returning_orders',
    name: { zh: '老客订单', en: 'Returning orders' },
    section: 'customers',
    unit: 'order',
    decimals: 0,
    note: {
      zh: '过去 12 个月的新客订单按复购率回来，再乘当月访客指数、转化系数和人手系数：大促老客也集中下单。',
      en: 'New orders of the last 12 months come back at the repeat rate, times the month’s UV index, conversion and staffing factor: returning customers also wait for campaigns.',
    },
    formula: 'returning_demand * staffing_factor',
  },
  {
    id: 'returning_demand',
    name: { zh: '老客下单意愿', en: 'Returning demand' },
    section: 'customers',
    unit: 'order',
    decimals: 0,
    note: {
      zh: '人手够时老客会下的订单；私域访客由它倒推。',
      en: 'What returning customers would order with enough people; members’ visits are worked back from it.',
    },
    formula: 'uv_index * cvr_factor * retained(new_orders, repeat_rate, repeat_decay, 12)',
  },
  {
    id: 'new_orders',
    name: { zh: '新客订单', en: 'New orders' },
    section: 'customers',
    unit: 'order',
    decimals: 0,
    note: {
      zh: '私域以外各渠道的订单。期初：假设 2025 年各月系数与今年相同，12 个月的新客订单用同一公式算出，这样 1 月的老客订单不会因为没有历史而偏低。有真实历史就换上。',
      en: 'Orders of all channels but members. Opening: 2025 is taken to have had the same month effects, so its twelve months follow from the same formula, and January has the returning customers it should have. Put in real history where you have it.',
    },
    opening: [
      871.068, 571.913333, 958.1748, 747.886667, 835.873333, 1242.811667, 659.9, 703.893333, 835.873333, 835.873333, 1860.038133,
      837.633067,
    ],
    formula: 'sum(orders) - orders[member]',
  },
  {
    id: 'repeat_rate',
    name: { zh: '次月复购率', en: 'Next-month repeat rate' },
    section: 'customers',
    unit: '%',
    decimals: 1,
    total: 'none',
    min: 0,
    max: 1,
    note: {
      zh: '每 100 笔新客订单，下个月带来几笔复购。7.5% 逐月衰减，一年累计约 0.43 笔，稳定后老客占订单的 30%。',
      en: 'Repeat orders in the next month per new order. 7.5% with the decay below makes about 0.43 repeat orders in a year, and 30% of all orders once it is steady.',
    },
    values: 0.075,
    uncertainty: { distribution: 'lognormal', spread: 0.1 },
  },
  {
    id: 'repeat_decay',
    name: { zh: '复购月留存', en: 'Repeat decay' },
    section: 'customers',
    decimals: 2,
    total: 'none',
    min: 0,
    max: 1,
    note: { zh: '之后每个月的复购是上个月的 85%。', en: 'Each further month repeats at 85% of the month before.' },
    values: 0.85,
  },
];
