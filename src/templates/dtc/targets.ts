import type { Target } from '../../core/index.ts';

const owner = { zh: '老板', en: 'Owner' };
const marketer = { zh: '推广', en: 'Marketing' };

export const targets: Target[] = [
  {
    id: 'payback',
    name: { zh: '获客成本按期回本', en: 'Customers pay back' },
    note: {
      zh: '全部渠道平均的获客成本，不高于回本目标月数内留下的钱。',
      en: 'The customer cost of all channels is at most what a customer leaves within the payback goal.',
    },
    item: 'acquisition_cost',
    per: 'timeline',
    max: 'value_in_goal',
    owner: marketer,
    weight: 0.25,
  },
  {
    id: 'search_worth',
    name: { zh: '付费搜索不亏', en: 'Paid search worth it' },
    note: { zh: '付费搜索的获客成本不高于新客最多花。', en: 'A customer from paid search costs at most what it leaves in two years.' },
    item: 'acquisition_cost',
    at: { channel: 'paid_search' },
    per: 'timeline',
    max: 'lifetime_value',
    owner: marketer,
    weight: 0.15,
  },
  {
    id: 'social_worth',
    name: { zh: '社媒广告不亏', en: 'Paid social worth it' },
    note: { zh: '社媒广告的获客成本不高于新客最多花。', en: 'A customer from paid social costs at most what it leaves in two years.' },
    item: 'acquisition_cost',
    at: { channel: 'paid_social' },
    per: 'timeline',
    max: 'lifetime_value',
    owner: marketer,
    weight: 0.15,
  },
  {
    id: 'returning',
    name: { zh: '老客占比(按订单)', en: 'Returning orders' },
    note: { zh: '约三成。', en: 'About 30%.' },
    item: 'returning_share',
    per: 'timeline',
    min: 0.3,
    owner: { zh: '店长', en: 'Shop manager' },
    weight: 0.15,
  },
  {
    id: 'profit',
    name: { zh: '经营利润', en: 'Operating profit' },
    note: { zh: '每个季度不亏。', en: 'No quarter with a loss.' },
    item: 'profit',
    per: 'quarter',
    min: 0,
    owner,
    weight: 0.15,
  },
  {
    id: 'cash',
    name: { zh: '现金不断', en: 'Cash never runs out' },
    item: 'lowest_cash',
    per: 'timeline',
    min: 0,
    owner,
    weight: 0.15,
  },
];
