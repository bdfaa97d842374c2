import type { Item } from '../../core/index.ts';

/** Sales of the chosen way, and the orders and visitors behind them. */
export const sales: Item[] = [
  {
    id: 'gmv',
    name: { zh: '支付金额', en: 'GMV' },
    section: 'costs',
    unit: 'CNY',
    decimals: 0,
    note: {
      zh: '月均销售额 × 季节系数 ×（1 + 代运营多卖），退款前。',
      en: 'Average monthly sales × season × (1 + the agency’s lift), before refunds.',
    },
    formula: 'sum(sales_by_way * is_way)',
  },
  {
    id: 'orders',
    name: { zh: '订单数', en: 'Orders' },
    section: 'costs',
    unit: 'order',
    decimals: 0,
    formula: 'gmv / order_value',
  },
  {
    id: 'visitors',
    name: { zh: '访客数', en: 'Visitors' },
    section: 'costs',
    unit: 'visitor',
    decimals: 0,
    note: { zh: '卖这么多需要的访客：订单数 ÷ 订单转化率。', en: 'Visitors that these orders need: orders / order conversion.' },
    formula: 'orders / conversion_rate',
  },
];
