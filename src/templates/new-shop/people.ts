import type { Dimension, Item } from '../../core/index.ts';

export const seats: Dimension = {
  id: 'seat',
  name: { zh: '岗位', en: 'Seat' },
  members: [
    { id: 'manager', name: { zh: '运营', en: 'Operations' } },
    { id: 'design', name: { zh: '美工', en: 'Design' } },
    { id: 'service', name: { zh: '客服', en: 'Customer service' } },
    { id: 'packers', name: { zh: '仓库', en: 'Warehouse' } },
  ],
};

/** The smallest team of one shop, growing with its stages. */
export const people: Item[] = [
  {
    id: 'payroll',
    name: { zh: '人力成本', en: 'Payroll' },
    section: 'people',
    over: ['seat'],
    unit: 'CNY',
    decimals: 0,
    formula: 'headcount * wage * on_cost',
  },
  {
    id: 'headcount',
    name: { zh: '在岗人数', en: 'Headcount' },
    section: 'people',
    over: ['seat'],
    unit: 'person',
    decimals: 0,
    total: 'last',
    min: 0,
    note: {
      zh: '从最小团队起：运营 1、美工 1；开张加客服 2，成熟期客服 4（早晚班），仓库按量加。',
      en: 'From the smallest team: one in operations, one designer; two in service at opening and four (early and late shifts) from maturity, the warehouse as needed.',
    },
    source: { zh: '一家店的最小编制；何时加人是假设。', en: 'The smallest team of one shop; when people join is an assumption.' },
    values: {
      manager: 1,
      design: 1,
      service: [0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4],
      packers: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2],
    },
  },
  {
    id: 'wage',
    name: { zh: '人均月工资', en: 'Monthly wage a head' },
    section: 'people',
    over: ['seat'],
    unit: 'CNY/person',
    decimals: 0,
    total: 'none',
    min: 0,
    source: { zh: '假设：沿用天猫旗舰店模板的工资。', en: 'Assumption: the wages of the Tmall flagship template.' },
    values: { manager: 8500, design: 6000, service: 4300, packers: 4500 },
  },
  {
    id: 'on_cost',
    name: { zh: '用工系数', en: 'On-cost factor' },
    section: 'people',
    decimals: 2,
    total: 'none',
    min: 1,
    note: { zh: '工资 × 1.2 = 含社保公积金。', en: 'Wage × 1.2 = with social insurance.' },
    source: { zh: '假设：沿用天猫旗舰店模板。', en: 'Assumption: as in the Tmall flagship template.' },
    values: 1.2,
  },
];
