import type { Dimension } from '../../core/index.ts';

export const channels: Dimension = {
  id: 'channel',
  name: { zh: '渠道', en: 'Channel' },
  members: [
    { id: 'paid_search', name: { zh: '付费搜索', en: 'Paid search' }, note: { zh: '按点击付费。', en: 'Paid per click.' } },
    { id: 'paid_social', name: { zh: '社媒广告', en: 'Paid social' }, note: { zh: '按点击算。', en: 'Counted per click.' } },
    {
      id: 'email',
      name: { zh: '邮件', en: 'E-mail' },
      note: { zh: '老客都从这里回来，没有新客。', en: 'All returning customers come back here; no new ones.' },
    },
    { id: 'organic', name: { zh: '自然流量', en: 'Organic' }, note: { zh: '花的是内容制作。', en: 'Costs the making of content.' } },
    { id: 'affiliates', name: { zh: '联盟', en: 'Affiliates' }, note: { zh: '按成交付佣金。', en: 'Paid a commission on sales.' } },
  ],
};
