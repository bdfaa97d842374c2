import type { Scenario } from '../../core/index.ts';

export const scenarios: Scenario[] = [
  {
    id: 'dearer_clicks',
    name: { zh: '点击贵 25%', en: 'Clicks 25% dearer' },
    note: { zh: '投放不变，访客少五分之一。', en: 'The same spend brings a fifth fewer visitors.' },
    changes: [{ item: 'click_price', multiply: 1.25 }],
  },
  {
    id: 'better_retention',
    name: { zh: '老客留得更久', en: 'Better retention' },
    note: {
      zh: 'β 从 1 提到 2：一个月后还在册的从一半变成三分之二。已有的老客也一样，所以 1 月的老客订单立刻多了；怎么做到、花多少钱，另算。',
      en: 'β from 1 to 2: two thirds instead of half are still active after a month, earlier customers included, so January has more repeat orders at once. How, and at what cost, is another question.',
    },
    changes: [{ item: 'churn_beta', set: 2 }],
  },
  {
    id: 'free_shipping',
    name: { zh: '全场包邮', en: 'Free shipping' },
    note: {
      zh: '不收运费，假设拉新渠道转化率提高 8%：每单少留 3.4，多来的单补不补得回。',
      en: 'No shipping is charged, and the channels that bring new customers are taken to convert 8% better. Each order leaves 3.40 less: do more orders make up for it?',
    },
    changes: [
      { item: 'shipping_charged', set: 0 },
      ...['paid_search', 'paid_social', 'organic', 'affiliates'].map((channel) => ({
        item: 'conversion_rate',
        at: { channel },
        multiply: 1.08,
      })),
    ],
  },
  {
    id: 'half_social',
    name: { zh: '社媒广告砍半', en: 'Half the paid social' },
    note: { zh: '砍掉获客成本高过上限的渠道一半的投放。', en: 'Half the spend of the channel whose customers cost more than they may.' },
    changes: [{ item: 'planned_spend', at: { channel: 'paid_social' }, multiply: 0.5 }],
  },
  {
    id: 'returns_20',
    name: { zh: '退货到 20%', en: 'Returns at 20%' },
    changes: [{ item: 'return_rate', set: 0.2 }],
  },
  {
    id: 'dearer_goods',
    name: { zh: '货贵 15%', en: 'Goods 15% dearer' },
    note: { zh: '关税、运费或原料涨价。', en: 'Duty, freight or materials cost more.' },
    changes: [{ item: 'goods_rate', multiply: 1.15 }],
  },
  {
    id: 'new_shop',
    name: { zh: '新开的店，没有老客', en: 'A new shop without customers' },
    changes: [{ item: 'all_new', opening: 0 }],
  },
];
