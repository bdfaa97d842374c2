import type { Item } from '../../core/index.ts';

/** What sets one month apart from another. The effects multiply. */
export const calendar: Item[] = [
  {
    id: 'uv_index',
    name: { zh: '访客指数', en: 'UV index' },
    section: 'calendar',
    decimals: 2,
    total: 'mean',
    min: 0,
    note: {
      zh: '1 = 平销月。乘在每个渠道的访客上；点击和展现类渠道的计划投放同步放大，直播场次也跟着走。2 月春节停发，0.65；11 月双11，1.51。',
      en: '1 = a normal month, without campaigns. Multiplies every channel’s visitors; planned spend on clicks and views and the live sessions scale with it. February is Spring Festival (0.65), November Double 11 (1.51).',
    },
    source: {
      zh: '示例；换成去年各月访客 ÷ 平销月访客。',
      en: 'Example; use last year’s visitors of the month / visitors of a normal month.',
    },
    values: [0.9, 0.65, 0.99, 0.85, 0.95, 1.13, 0.75, 0.8, 0.95, 0.95, 1.51, 0.85],
  },
  {
    id: 'cvr_factor',
    name: { zh: '转化系数', en: 'Conversion factor' },
    section: 'calendar',
    decimals: 2,
    total: 'mean',
    min: 0,
    note: {
      zh: '大促对转化的放大，乘在订单转化率上，新客老客都吃到。',
      en: 'How far a campaign lifts conversion, for new and returning customers alike.',
    },
    values: [1.1, 1, 1.1, 1, 1, 1.25, 1, 1, 1, 1, 1.4, 1.12],
  },
  {
    id: 'price_factor',
    name: { zh: '价格系数', en: 'Price factor' },
    section: 'calendar',
    decimals: 2,
    total: 'mean',
    min: 0.01,
    note: {
      zh: '实收价 ÷ 日常价：0.90 就是全店均价打九折。只降笔单价，不降商品成本，所以大促的毛利率会掉。',
      en: 'Price paid / everyday price: 0.90 is 10% off on average. It lowers the value per order but not the cost of goods, so campaigns cost margin.',
    },
    values: [0.96, 1, 0.96, 1, 1, 0.92, 1, 1, 1, 1, 0.9, 0.95],
  },
  {
    id: 'cpc_factor',
    name: { zh: '点击价系数', en: 'Click price factor' },
    section: 'calendar',
    decimals: 2,
    total: 'mean',
    min: 0.01,
    note: {
      zh: '大促竞价变贵：同样的访客要多花这么多。计划投放已乘上它，所以访客仍随访客指数走。',
      en: 'Campaigns push click and view prices up. Planned spend is raised by the same factor, so visitors still follow the UV index.',
    },
    values: [1.08, 1, 1.08, 1, 1, 1.2, 1, 1, 1, 1, 1.3, 1.1],
  },
  {
    id: 'refund_rate',
    name: { zh: '退款率', en: 'Refund rate' },
    section: 'calendar',
    unit: '%',
    decimals: 1,
    total: 'formula',
    totalFormula: 'refunds / sum(gmv)',
    min: 0,
    max: 1,
    note: {
      zh: '退款金额 ÷ 支付金额，含未发货退款。618、双11 凑单多，13%。季度与全年按金额加权。',
      en: 'Refunds / GMV, refunds before shipping included. 13% in June and November, when shoppers overbuy to reach a discount. Quarters and the year are weighted by amount.',
    },
    values: [0.1, 0.1, 0.1, 0.1, 0.1, 0.13, 0.1, 0.1, 0.1, 0.1, 0.13, 0.1],
    uncertainty: { distribution: 'lognormal', spread: 0.15 },
  },
  {
    id: 'traffic',
    name: { zh: '流量系数', en: 'Traffic factor' },
    section: 'calendar',
    decimals: 2,
    total: 'mean',
    min: 0,
    note: {
      zh: '正常为 1。只影响访客，不改变投放：平台流量波动、算法调整都放这里；各月分别波动。',
      en: 'Normally 1. Moves visitors and leaves spend alone: for swings in the platform’s traffic. Each month varies on its own.',
    },
    values: 1,
    uncertainty: { distribution: 'lognormal', spread: 0.08, draw: 'month' },
  },
];
