import type { Target } from '../../core/index.ts';

const owner = { zh: '老板', en: 'Owner' };
const manager = { zh: '店长', en: 'Store manager' };

export const targets: Target[] = [
  {
    id: 'payback',
    name: { zh: '24 个月内回本', en: 'Pays back in 24 months' },
    note: { zh: '25 = 两年内没回本。', en: '25 = not within the two years.' },
    item: 'payback_month',
    per: 'timeline',
    max: 24,
    owner,
    weight: 0.3,
  },
  {
    id: 'cash',
    name: { zh: '现金不断', en: 'Cash never runs out' },
    item: 'lowest_cash',
    per: 'timeline',
    min: 0,
    owner,
    weight: 0.25,
  },
  {
    id: 'sales_quarter',
    name: { zh: '各季支付金额', en: 'Quarterly GMV' },
    note: {
      zh: '各阶段月销目标 × 季节系数，成熟期起月销 20 万。',
      en: 'Each stage’s monthly goal × season; 200,000 a month from maturity on.',
    },
    item: 'gmv',
    per: 'quarter',
    min: 'sales_goal',
    owner: manager,
    weight: 0.2,
  },
  {
    id: 'promotion_gmv',
    name: { zh: '推广费比(占支付)', en: 'Promotion / GMV' },
    note: {
      zh: '按年看 ≤ 20%；开店那年通常超，第二年要回到 20% 以内。',
      en: 'At most 20% over a year; the first year usually exceeds it, the second must not.',
    },
    item: 'promotion_on_gmv',
    per: 'year',
    max: 0.2,
    owner: manager,
    weight: 0.1,
  },
  {
    id: 'margin',
    name: { zh: '毛利率', en: 'Gross margin' },
    item: 'gross_margin',
    per: 'year',
    min: 0.5,
    owner,
    weight: 0.1,
  },
  {
    id: 'conversion',
    name: { zh: '订单转化率', en: 'Order conversion' },
    item: 'conversion',
    per: 'year',
    min: 0.03,
    max: 0.1,
    owner: manager,
    weight: 0.05,
  },
];
