import type { Plan } from '../../../src/core/index.ts';

/** Two sections, an input and a result over channels, one item over two dimensions. */
export const smallPlan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 4 },
  dimensions: [
    {
      id: 'channel',
      name: { zh: '渠道', en: 'Channel' },
      members: [
        { id: 'ztc', name: { zh: '直通车', en: 'Search ads' } },
        { id: 'live', name: '直播' },
      ],
    },
    {
      id: 'role',
      members: [
        { id: 'service', name: '客服' },
        { id: 'store', name: '仓库' },
      ],
    },
  ],
  sections: [
    { id: 'funnel', name: { zh: '流量', en: 'Funnel' } },
    { id: 'people', name: { zh: '人力', en: 'People' } },
  ],
  items: [
    {
      id: 'spend',
      name: { zh: '投放', en: 'Spend' },
      section: 'funnel',
      over: ['channel'],
      unit: 'CNY',
      values: { ztc: 100, live: ['pert(1, 2, 3)', 5] },
    },
    {
      id: 'visitors',
      name: { zh: '访客数', en: 'Visitors' },
      section: 'funnel',
      over: ['channel'],
      formula: { ztc: 'spend / 2', live: 'prev(visitors[ztc]) - 1' },
      overrides: [{ at: { channel: 'live' }, month: '2026-03', value: 9 }],
    },
    { id: 'all', name: '合计访客', formula: 'sum(visitors)' },
    {
      id: 'heads',
      name: '人数',
      section: 'people',
      over: ['role', 'channel'],
      values: 1,
      uncertainty: { distribution: 'normal', spread: 0.1 },
    },
  ],
  targets: [
    { id: 'enough', item: 'all', per: 'month', min: 50 },
    { id: 'year', item: 'visitors', at: { channel: 'ztc' }, per: 'year', min: 1000 },
  ],
  scenarios: [
    { id: 'push', changes: [{ item: 'spend', at: { channel: 'ztc' }, from: '2026-02', to: '2026-03', multiply: 2 }] },
    { id: 'rule', changes: [{ item: 'all', formula: '1' }] },
  ],
};
