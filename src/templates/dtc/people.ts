import type { Dimension, Item } from '../../core/index.ts';

export const seats: Dimension = {
  id: 'seat',
  name: { zh: '岗位', en: 'Seat' },
  members: [
    { id: 'manager', name: { zh: '店长', en: 'Shop manager' } },
    { id: 'marketer', name: { zh: '推广专员', en: 'Marketer' } },
    { id: 'agent', name: { zh: '客服', en: 'Customer service' } },
  ],
};

/** Three people; a warehouse of others packs the parcels. */
export const people: Item[] = [
  {
    id: 'headcount',
    name: { zh: '在岗人数', en: 'Headcount' },
    section: 'rates',
    over: ['seat'],
    unit: 'person',
    decimals: 0,
    total: 'last',
    min: 0,
    note: {
      zh: '示例；打包发货外包给第三方仓，算在发货成本里。',
      en: 'An example; a third party’s warehouse packs, and is part of the parcel cost.',
    },
    values: { manager: 1, marketer: 1, agent: 1 },
  },
  {
    id: 'wage',
    name: { zh: '人均月工资', en: 'Monthly wage' },
    section: 'rates',
    over: ['seat'],
    unit: 'USD',
    decimals: 0,
    total: 'none',
    min: 0,
    note: { zh: '示例。', en: 'An example.' },
    values: { manager: 6500, marketer: 5500, agent: 3600 },
  },
  {
    id: 'on_cost',
    name: { zh: '用工系数', en: 'On-cost factor' },
    section: 'rates',
    decimals: 2,
    total: 'none',
    min: 1,
    note: {
      zh: '工资 × 1.1：雇主的社保与医保税 7.65%，加失业保险等约 2%（示例）。',
      en: 'Wage × 1.1: the employer’s social security and Medicare taxes of 7.65%, and about 2% for unemployment and the like, an example.',
    },
    source: { zh: '美国 FICA 雇主税率 6.2% + 1.45%。', en: 'US FICA, employer’s share: 6.2% + 1.45%.' },
    values: 1.1,
  },
];
