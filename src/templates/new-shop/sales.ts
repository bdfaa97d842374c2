import type { Item } from '../../core/index.ts';

/** Traffic grows by stage; conversion and value per order make it sales. */
export const sales: Item[] = [
  {
    id: 'gmv',
    name: { zh: '支付金额', en: 'GMV' },
    section: 'selling',
    unit: 'CNY',
    decimals: 0,
    note: { zh: '自营，退款前，不含分销。', en: 'The shop’s own, before refunds and without distribution.' },
    formula: 'orders * order_value',
  },
  {
    id: 'visitors',
    name: { zh: '访客数', en: 'Visitors' },
    section: 'selling',
    unit: 'visitor',
    decimals: 0,
    formula: 'traffic_level * season',
  },
  {
    id: 'traffic_level',
    name: { zh: '日常月访客', en: 'Everyday visitors' },
    section: 'by_stage',
    unit: 'visitor',
    decimals: 0,
    total: 'last',
    note: {
      zh: '季节前。开张第一个月从起步访客开始，之后按阶段增长。',
      en: 'Before season. Starts with the first visitors at opening and grows by stage.',
    },
    formula: 'if(stage_now < 2, 0, max(start_visitors, prev(traffic_level) * (1 + sum(stage_growth * is_stage))))',
  },
  {
    id: 'orders',
    name: { zh: '订单数', en: 'Orders' },
    section: 'selling',
    unit: 'order',
    decimals: 0,
    formula: 'visitors * sum(stage_conversion * is_stage)',
  },
  {
    id: 'conversion',
    name: { zh: '订单转化率', en: 'Order conversion' },
    section: 'selling',
    unit: '%',
    decimals: 2,
    total: 'formula',
    note: { zh: '订单数 ÷ 访客数；没有访客的月份记 0。', en: 'Orders / visitors; 0 in months without visitors.' },
    formula: 'if(visitors == 0, 0, orders / visitors)',
  },
  {
    id: 'distribution_sales',
    name: { zh: '分销额', en: 'Distribution sales' },
    section: 'selling',
    unit: 'CNY',
    decimals: 0,
    note: { zh: '稳定期开分销，按批发价。', en: 'From the stable stage on, at wholesale prices.' },
    formula: 'gmv * sum(stage_distribution * is_stage)',
  },
];
