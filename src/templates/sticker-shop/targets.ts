import type { Target } from '../../core/index.ts';

const director = { zh: '运营总监', en: 'Operations director' };

export const targets: Target[] = [
  {
    id: 'break_even',
    name: { zh: '全年卖到保本', en: 'A year at break-even' },
    note: { zh: '全年支付金额不低于全年保本销售额。', en: 'The year’s GMV reaches the year’s break-even sales.' },
    item: 'gmv',
    per: 'year',
    min: 'break_even_sales',
    owner: director,
    weight: 0.4,
  },
  {
    id: 'profit',
    name: { zh: '全年经营利润', en: 'Annual profit' },
    note: { zh: '不亏就算达标。', en: 'Met as long as there is no loss.' },
    item: 'profit',
    per: 'year',
    min: 0,
    owner: { zh: '老板', en: 'Owner' },
    weight: 0.2,
  },
  {
    id: 'margin',
    name: { zh: '毛利率', en: 'Gross margin' },
    item: 'gross_margin',
    per: 'year',
    min: 0.5,
    owner: { zh: '老板', en: 'Owner' },
    weight: 0.1,
  },
  {
    id: 'promotion_gmv',
    name: { zh: '推广费比(占支付)', en: 'Promotion / GMV' },
    item: 'promotion_rate',
    per: 'year',
    max: 0.2,
    owner: { zh: '推广', en: 'Promotion' },
    weight: 0.1,
  },
  {
    id: 'erp',
    name: { zh: '日均订单不超 ERP', en: 'Orders within the ERP' },
    note: {
      zh: '月平均每天的订单；大促单日还会高几倍，另看。',
      en: 'The month’s average day; a campaign’s best day is several times that.',
    },
    item: 'orders_per_day',
    per: 'month',
    max: 'erp_capacity',
    owner: { zh: '仓库', en: 'Warehouse' },
    weight: 0.2,
  },
];
