import type { Item } from '../../core/index.ts';

/** What the team needs, and what the planned sales leave. */
export const answer: Item[] = [
  {
    id: 'gmv',
    name: { zh: '支付金额', en: 'GMV' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    note: { zh: '月均销售额 × 季节系数，退款前。', en: 'Average monthly sales × season, before refunds.' },
    formula: 'monthly_sales * season',
  },
  {
    id: 'break_even_sales',
    name: { zh: '保本销售额', en: 'Break-even sales' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    total: 'formula',
    note: {
      zh: '卖到这个数正好不亏：每月开销 ÷ 每元销售留下。',
      en: 'Sales at which the shop neither earns nor loses: monthly costs / left of each yuan sold.',
    },
    formula: 'running_cost / left_share',
  },
  {
    id: 'above_break_even',
    name: { zh: '高出保本', en: 'Above break-even' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    note: { zh: '负数就是还差多少。', en: 'Below zero: what is still missing.' },
    formula: 'gmv - break_even_sales',
  },
  {
    id: 'left_share',
    name: { zh: '每元销售留下', en: 'Left of each yuan sold' },
    section: 'answer',
    unit: '%',
    decimals: 1,
    total: 'formula',
    note: {
      zh: '（边际贡献 − 税费）÷ 支付金额：随销售走的成本都扣完，剩下的用来发工资、付房租。',
      en: '(Contribution − tax) / GMV: what is left for pay and rent once everything that moves with sales is paid.',
    },
    formula: '(contribution - tax) / gmv',
  },
  {
    id: 'profit',
    name: { zh: '经营利润', en: 'Operating profit' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    formula: 'contribution - tax - running_cost',
  },
  {
    id: 'profit_ratio',
    name: { zh: '利润率', en: 'Profit margin' },
    section: 'answer',
    unit: '%',
    decimals: 1,
    total: 'formula',
    note: { zh: '经营利润 ÷ 净支付金额。', en: 'Operating profit / net sales.' },
    formula: 'profit / net_sales',
  },
];
