import type { Dimension } from '../../core/index.ts';

/** Where visitors come from. 直通车 and 钻展 are plans inside 万相台无界 today: both names are given. */
export const channels: Dimension = {
  id: 'channel',
  name: { zh: '渠道', en: 'Channel' },
  members: [
    {
      id: 'ztc',
      name: { zh: '直通车', en: 'Search ads' },
      note: { zh: '按点击付费。现为万相台无界的关键词推广。', en: 'Paid per click. Today the keyword plans of Wanxiangtai.' },
    },
    {
      id: 'wxt',
      name: { zh: '万相台', en: 'Smart bidding' },
      note: { zh: '按点击付费的智能投放，含原超级推荐。', en: 'Automatic bidding paid per click; took in the former feed ads.' },
    },
    {
      id: 'zz',
      name: { zh: '钻展', en: 'Display ads' },
      note: {
        zh: '按千次展现付费。现为万相台无界的精准人群推广。',
        en: 'Paid per thousand views. Today the audience plans of Wanxiangtai.',
      },
    },
    {
      id: 'tbk',
      name: { zh: '淘宝客', en: 'Affiliates' },
      note: { zh: '按成交付佣金，卖了才付。', en: 'Commission on the orders brought; nothing is paid before the sale.' },
    },
    {
      id: 'live',
      name: { zh: '直播', en: 'Live streaming' },
      note: { zh: '坑位费按场付，另按成交付佣金。', en: 'A slot fee per session and a commission on what is sold.' },
    },
    {
      id: 'organic',
      name: { zh: '自然流量', en: 'Organic' },
      note: {
        zh: '搜索与推荐。花的是内容制作费，逛逛、短视频都在内。',
        en: 'Search and recommendation. What it costs is content: posts and short videos.',
      },
    },
    {
      id: 'member',
      name: { zh: '私域老客', en: 'Members and groups' },
      note: { zh: '会员群里的老客，花的是优惠券。', en: 'Customers who come back through members’ groups; what it costs is coupons.' },
    },
  ],
};

/** Service sees two kinds of day: an ordinary one and, where the month has one, the day of the campaign. */
export const days: Dimension = {
  id: 'day',
  name: { zh: '日子', en: 'Kind of day' },
  members: [
    {
      id: 'typical',
      name: { zh: '平常日', en: 'Typical day' },
      note: { zh: '取一周里最忙的那天。', en: 'The busiest day of an ordinary week.' },
    },
    {
      id: 'campaign',
      name: { zh: '大促日', en: 'Campaign day' },
      note: { zh: '只在「大促日开关」为 1 的月份有。', en: 'Only in months whose campaign day switch is 1.' },
    },
  ],
};

export const weekdays: Dimension = {
  id: 'weekday',
  name: { zh: '星期', en: 'Weekday' },
  members: [
    { id: 'monday', name: { zh: '周一', en: 'Monday' } },
    { id: 'tuesday', name: { zh: '周二', en: 'Tuesday' } },
    { id: 'wednesday', name: { zh: '周三', en: 'Wednesday' } },
    { id: 'thursday', name: { zh: '周四', en: 'Thursday' } },
    { id: 'friday', name: { zh: '周五', en: 'Friday' } },
    { id: 'saturday', name: { zh: '周六', en: 'Saturday' } },
    { id: 'sunday', name: { zh: '周日', en: 'Sunday' } },
  ],
};

/** The busiest day of the month and the four after it, which the warehouse works off together. */
export const peakDays: Dimension = {
  id: 'peak',
  name: { zh: '高峰日', en: 'Peak' },
  members: [
    { id: 'p0', name: { zh: '高峰当天', en: 'Peak day' } },
    { id: 'p1', name: { zh: '高峰后 1 天', en: '1 day after the peak' } },
    { id: 'p2', name: { zh: '高峰后 2 天', en: '2 days after the peak' } },
    { id: 'p3', name: { zh: '高峰后 3 天', en: '3 days after the peak' } },
    { id: 'p4', name: { zh: '高峰后 4 天', en: '4 days after the peak' } },
  ],
};
