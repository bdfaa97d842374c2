import type { Change, Scenario } from '../../core/index.ts';

const runBy = (way: number): Change => ({ item: 'run_by', set: way });

export const scenarios: Scenario[] = [
  { id: 'fee_only', name: { zh: '纯服务费', en: 'Fee only' }, changes: [runBy(2)] },
  { id: 'share_only', name: { zh: '纯提成', en: 'Share of sales only' }, changes: [runBy(3)] },
  {
    id: 'fee_share',
    name: { zh: '保底+提成', en: 'Fee plus share' },
    note: { zh: '最常见的合同。', en: 'The usual contract.' },
    changes: [runBy(4)],
  },
  { id: 'fee_then_share', name: { zh: '先保底后提成', en: 'Fee first, then share' }, changes: [runBy(5)] },
  { id: 'profit_share', name: { zh: '利润分成', en: 'Share of profit' }, changes: [runBy(6)] },
  {
    id: 'fee_share_lift',
    name: { zh: '保底+提成，多卖20%', en: 'Fee plus share, 20% more sold' },
    note: { zh: '代运营把销售额做高 20%，值不值。', en: 'Is it worth it if the agency sells a fifth more?' },
    changes: [runBy(4), { item: 'agency_lift', set: 0.2 }],
  },
  {
    id: 'small_own',
    name: { zh: '小项目 35 万，自营', en: 'Small project of 350k, own team' },
    note: { zh: '小项目月销最多 30–40 万：5 个人自己做。', en: 'A small project sells 300,000 to 400,000 at best: five people do it.' },
    changes: [{ item: 'monthly_sales', set: 350000 }],
  },
  {
    id: 'small_fee_share',
    name: { zh: '小项目 35 万，保底+提成', en: 'Small project of 350k, fee plus share' },
    note: {
      zh: '代运营便宜，但只有 1 个人的工时：卖得会不会少，要自己估。',
      en: 'The agency is cheaper, but gives one person’s time: judge for yourself whether sales hold.',
    },
    changes: [runBy(4), { item: 'monthly_sales', set: 350000 }],
  },
  {
    id: 'large_own',
    name: { zh: '大项目一年 5,000 万，自营', en: 'Large project of 50m a year, own team' },
    changes: [{ item: 'monthly_sales', set: '50000000 / 12' }],
  },
  {
    id: 'large_fee_share',
    name: { zh: '大项目一年 5,000 万，保底+提成', en: 'Large project of 50m a year, fee plus share' },
    changes: [runBy(4), { item: 'monthly_sales', set: '50000000 / 12' }],
  },
];
