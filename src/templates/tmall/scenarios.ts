import type { Scenario } from '../../core/index.ts';

export const scenarios: Scenario[] = [
  {
    id: 'push_d11',
    name: { zh: '双11加码', en: 'Double 11 push' },
    note: { zh: '11 月直通车、万相台各多投一半。', en: '50% more on search ads and smart bidding in November.' },
    changes: [
      { item: 'spend', at: { channel: 'ztc' }, from: '2026-11', to: '2026-11', multiply: 1.5 },
      { item: 'spend', at: { channel: 'wxt' }, from: '2026-11', to: '2026-11', multiply: 1.5 },
    ],
  },
  {
    id: 'rival_cuts_price',
    name: { zh: '竞品降价', en: 'Competitor price cut' },
    note: { zh: '转化掉一成，点击贵一成。', en: 'Conversion down 10%, clicks 10% dearer.' },
    changes: [
      { item: 'cvr_factor', multiply: 0.9 },
      { item: 'click_price', multiply: 1.1 },
    ],
  },
  {
    id: 'dear_materials',
    name: { zh: '原料涨价10%', en: 'Materials up 10%' },
    note: { zh: '商品成本率涨一成。', en: 'The cost of goods rate rises by 10%.' },
    changes: [{ item: 'goods_rate', multiply: 1.1 }],
  },
  {
    id: 'less_traffic',
    name: { zh: '流量掉三成', en: 'Traffic down 30%' },
    note: {
      zh: '投放不变，访客只剩七成；老客随新客慢慢变少。',
      en: 'The same spend brings only 70% of the visitors; returning orders shrink as new ones do.',
    },
    changes: [{ item: 'traffic', multiply: 0.7 }],
  },
  {
    id: 'refunds_20',
    name: { zh: '退款到20%', en: 'Refunds at 20%' },
    changes: [{ item: 'refund_rate', set: 0.2 }],
  },
  {
    id: 'cut_15',
    name: { zh: '立减15%', en: '15% off in November' },
    note: {
      zh: '双11 官方立减 15%：11 月价格系数 0.85，退款率 20%。',
      en: 'Tmall’s 15% off at Double 11: price factor 0.85 and refunds of 20% in November.',
    },
    changes: [
      { item: 'price_factor', from: '2026-11', to: '2026-11', set: 0.85 },
      { item: 'refund_rate', from: '2026-11', to: '2026-11', set: 0.2 },
    ],
  },
];
