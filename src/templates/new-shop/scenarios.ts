import type { Scenario } from '../../core/index.ts';

export const scenarios: Scenario[] = [
  {
    id: 'pending_mark',
    name: { zh: 'TM 标开店', en: 'Trade mark pending' },
    note: { zh: '商标还没注册下来：保证金 10 万。', en: 'Without a registered mark the deposit is 100,000.' },
    changes: [{ item: 'deposit_paid', from: '2026-01', to: '2026-01', set: 100000 }],
  },
  {
    id: 'old_annual_fee',
    name: { zh: '按旧年费', en: 'The old annual fee' },
    note: {
      zh: '2024 年以前的规则：开张和一年后各缴 3 万年费，不收 0.6%。',
      en: 'The rule before 2024: 30,000 at opening and a year later in place of the 0.6%.',
    },
    changes: [
      { item: 'service_fee_rate', set: 0 },
      { item: 'annual_fee', from: '2026-03', to: '2026-03', set: 30000 },
      { item: 'annual_fee', from: '2027-03', to: '2027-03', set: 30000 },
    ],
  },
  {
    id: 'long_trial',
    name: { zh: '试运营拖到 6 个月', en: 'A trial of six months' },
    note: { zh: '成长期晚 3 个月开始，成熟期照旧。', en: 'Growth begins three months later; maturity as planned.' },
    changes: [{ item: 'stage_now', from: '2026-06', to: '2026-08', set: 2 }],
  },
  {
    id: 'slow_growth',
    name: { zh: '成长慢三成', en: 'Growth 30% slower' },
    changes: [{ item: 'stage_growth', multiply: 0.7 }],
  },
  {
    id: 'no_distribution',
    name: { zh: '不做分销', en: 'No distribution' },
    changes: [{ item: 'stage_distribution', set: 0 }],
  },
  {
    id: 'refunds_20',
    name: { zh: '退款到20%', en: 'Refunds at 20%' },
    changes: [{ item: 'refund_rate', set: 0.2 }],
  },
  {
    id: 'dear_materials',
    name: { zh: '原料涨价10%', en: 'Materials up 10%' },
    changes: [{ item: 'goods_rate', multiply: 1.1 }],
  },
];
