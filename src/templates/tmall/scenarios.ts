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
  {
    id: 'd11_peak',
    name: { zh: '双11大促日', en: 'Double 11 peak day' },
    note: {
      zh: '11 月 22% 的询单和包裹集中到一天：五个人接不住、发不完，12 月的订单跟着掉。',
      en: '22% of November’s enquiries and parcels fall on one day: five people can neither answer nor ship them all, and December’s orders suffer.',
    },
    changes: [{ item: 'campaign_day', from: '2026-11', to: '2026-11', set: 1 }],
  },
  {
    id: 'd11_staffed',
    name: { zh: '双11大促日 + 临时工', en: 'Double 11 peak day with temps' },
    note: {
      zh: '同一个大促日，11 月加 7 个临时客服、1 个临时打包：接得住、发得完，看多花多少。',
      en: 'The same day with seven temps in service and one in the warehouse for November: all is answered and shipped, at a price.',
    },
    changes: [
      { item: 'campaign_day', from: '2026-11', to: '2026-11', set: 1 },
      { item: 'temps', at: { role: 'service' }, from: '2026-11', to: '2026-11', set: 7 },
      { item: 'temps', at: { role: 'warehouse' }, from: '2026-11', to: '2026-11', set: 1 },
    ],
  },
  {
    id: 'service_leaves',
    name: { zh: '客服每月走8%', en: 'Service loses 8% a month' },
    note: {
      zh: '客服离职率每月 8%、不补人：一年后两个人只剩 0.7 个。',
      en: '8% of service leaves each month and nobody is hired: after a year 0.7 of the two are left.',
    },
    changes: [{ item: 'turnover', at: { role: 'service' }, set: 0.08 }],
  },
  {
    id: 'team_30',
    name: { zh: '30人团队', en: 'A team of 30' },
    note: {
      zh: '一人一岗的 30 人；基准是 5 人。销售不变时能看到养这么多人要多大的盘子。',
      en: 'Thirty people, one job each; the base has five. With sales unchanged it shows how much business such a team needs.',
    },
    changes: [
      {
        item: 'headcount',
        opening: {
          manager: 1,
          operations: 5,
          promoter: 3,
          design: 4,
          copywriter: 2,
          service: 7,
          aftersales: 2,
          warehouse: 4,
          video: 1,
          data_finance: 1,
          '*': 0,
        },
      },
    ],
  },
  {
    id: 'team_74',
    name: { zh: '74人团队(贴纸店)', en: 'A team of 74 (sticker shop)' },
    note: {
      zh: '一家贴纸店当年的编制和工资：运营总监 1、设计 11、策划编辑 6、运营 6、客服 20、货品仓库 30，仓库和办公室房租 4 万，一个月 28.9 万。工资不含社保。没有专人的推广、售后、拍摄和数据由别人兼。',
      en: 'The staff and wages of a sticker shop of years ago: operations director, 11 designers, 6 planners, 6 operators, 20 in service, 30 in goods and warehouse, 40,000 of rent: 289,000 a month, without on-costs. Promotion, after-sales, video and data have nobody of their own: others do them.',
    },
    changes: [
      {
        item: 'headcount',
        opening: { manager: 1, design: 11, copywriter: 6, operations: 6, service: 20, warehouse: 30, '*': 0 },
      },
      { item: 'wage', at: { role: 'manager' }, set: 15000 },
      { item: 'wage', at: { role: 'design' }, set: '(12000 + 12000 + 32000) / 11' },
      { item: 'wage', at: { role: 'copywriter' }, set: '24000 / 6' },
      { item: 'wage', at: { role: 'operations' }, set: '24000 / 6' },
      { item: 'wage', at: { role: 'service' }, set: '50000 / 20' },
      { item: 'wage', at: { role: 'warehouse' }, set: '80000 / 30' },
      { item: 'on_cost', set: 1 },
      { item: 'rent', set: 40000 },
      { item: 'small_shop_limit', set: 75 },
    ],
  },
];
