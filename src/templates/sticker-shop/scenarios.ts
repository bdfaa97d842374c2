import type { Scenario } from '../../core/index.ts';

export const scenarios: Scenario[] = [
  {
    id: 'sales_200k',
    name: { zh: '月销20万', en: '200k a month' },
    note: { zh: '五个人的店的目标；74 个人只卖这么多会怎样。', en: 'The target of a shop of five: what it means for 74 people.' },
    changes: [{ item: 'monthly_sales', set: 200000 }],
  },
  {
    id: 'sales_1m',
    name: { zh: '月销100万', en: '1 million a month' },
    changes: [{ item: 'monthly_sales', set: 1000000 }],
  },
  {
    id: 'sales_2m',
    name: { zh: '月销200万', en: '2 million a month' },
    changes: [{ item: 'monthly_sales', set: 2000000 }],
  },
  {
    id: 'sales_3m',
    name: { zh: '月销300万', en: '3 million a month' },
    note: { zh: '人和房租不变；看日均订单早就超过 ERP。', en: 'The same team and premises; orders a day are far above the ERP.' },
    changes: [{ item: 'monthly_sales', set: 3000000 }],
  },
  {
    id: 'order_value_80',
    name: { zh: '笔单价做到80', en: 'Orders of 80' },
    note: { zh: '凑单、满减：同样的销售额少发四分之一的包裹。', en: 'Bundles: the same sales in a quarter fewer parcels.' },
    changes: [{ item: 'order_value', set: 80 }],
  },
  {
    id: 'promotion_15',
    name: { zh: '推广费压到15%', en: 'Promotion at 15%' },
    note: { zh: '假设销售额不掉。', en: 'Supposes that sales hold.' },
    changes: [{ item: 'promotion_rate', set: 0.15 }],
  },
  {
    id: 'margin_50',
    name: { zh: '毛利率只有50%', en: 'Gross margin of 50%' },
    note: { zh: '毛利率踩在底线上，保本销售额要翻几倍。', en: 'With the margin at its floor, break-even sales are several times higher.' },
    changes: [{ item: 'goods_rate', set: 0.5 }],
  },
  {
    id: 'refunds_20',
    name: { zh: '退款到20%', en: 'Refunds at 20%' },
    changes: [{ item: 'refund_rate', set: 0.2 }],
  },
  {
    id: 'wages_doubled',
    name: { zh: '工资翻倍', en: 'Wages doubled' },
    note: {
      zh: '工资是当年的；翻倍只是假设，换成今天的工资再看。',
      en: 'The wages are of years ago. Twice as much is an assumption: put in today’s.',
    },
    changes: [{ item: 'wage', multiply: 2 }],
  },
];
