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

/** The five people of the shop. */
export const roles: Dimension = {
  id: 'role',
  name: { zh: '岗位', en: 'Role' },
  members: [
    {
      id: 'manager',
      name: { zh: '店长', en: 'Store manager' },
      note: { zh: '运营、推广一肩挑；晚班客服由店长顶。', en: 'Runs operations and promotion, and answers chats in the evening.' },
    },
    { id: 'design', name: { zh: '美工', en: 'Designer' } },
    {
      id: 'service',
      name: { zh: '客服', en: 'Customer service' },
      note: { zh: '两人接待，白天班；晚上由店长顶。', en: 'Two people answer chats by day; the store manager covers the evening.' },
    },
    { id: 'warehouse', name: { zh: '仓库', en: 'Warehouse' } },
  ],
};
