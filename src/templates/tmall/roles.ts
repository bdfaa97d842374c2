import type { Dimension } from '../../core/index.ts';

/** Who does what. The shop's five people hold four of the roles and do the work of the rest. */
export const roles: Dimension = {
  id: 'role',
  name: { zh: '岗位', en: 'Role' },
  members: [
    {
      id: 'manager',
      name: { zh: '店长', en: 'Store manager' },
      note: {
        zh: '运营、推广、数据一肩挑；晚上 6 点到 11 点帮着接待。',
        en: 'Also does operations, promotion and data, and helps with chats from 6 to 11 in the evening.',
      },
    },
    { id: 'operations', name: { zh: '运营', en: 'Operations' } },
    { id: 'promoter', name: { zh: '推广', en: 'Promotion specialist' } },
    {
      id: 'design',
      name: { zh: '美工', en: 'Designer' },
      note: { zh: '文案、剪辑没有专人时也由美工做。', en: 'Also writes copy and cuts clips while nobody is there for it.' },
    },
    { id: 'copywriter', name: { zh: '文案策划', en: 'Copywriter' } },
    {
      id: 'service',
      name: { zh: '售前客服', en: 'Pre-sales service' },
      note: {
        zh: '两人错班接待，从早 9 点到晚 11 点；没有售后专人时，空档里也处理售后。',
        en: 'Two people answer chats on staggered shifts, 9 to 23, and handle after-sales in quiet half hours while nobody else does.',
      },
    },
    { id: 'aftersales', name: { zh: '售后客服', en: 'After-sales service' } },
    { id: 'warehouse', name: { zh: '仓库打包', en: 'Warehouse' } },
    { id: 'host', name: { zh: '主播', en: 'Live host' } },
    { id: 'video', name: { zh: '摄影剪辑', en: 'Video' } },
    { id: 'data_finance', name: { zh: '数据财务', en: 'Data and finance' } },
  ],
};
