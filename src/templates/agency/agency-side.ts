import type { Item } from '../../core/index.ts';

/** The same contract seen by the agency; all zero while the own team runs the shop. */
export const agencySide: Item[] = [
  {
    id: 'agency_income',
    name: { zh: '代运营收入', en: 'Agency’s income' },
    section: 'agency_side',
    unit: 'CNY',
    decimals: 0,
    note: { zh: '服务费 + 提成，就是品牌方付的代运营费。', en: 'Fee and share: what the brand pays it.' },
    formula: 'sum(contract_cost * is_way)',
  },
  {
    id: 'agency_people',
    name: { zh: '代运营投入的人', en: 'Agency’s people' },
    section: 'agency_side',
    unit: 'CNY',
    decimals: 0,
    note: {
      zh: '代运营公司为这个项目投入的人力成本，一个人常常管几家店。',
      en: 'What its people on this project cost; one person often looks after several shops.',
    },
    formula: 'sum(agency_people_by_way * is_way)',
  },
  {
    id: 'agency_profit',
    name: { zh: '代运营利润', en: 'Agency’s profit' },
    section: 'agency_side',
    unit: 'CNY',
    decimals: 0,
    formula: 'agency_income - agency_people',
  },
  {
    id: 'agency_margin',
    name: { zh: '代运营利润率', en: 'Agency’s margin' },
    section: 'agency_side',
    unit: '%',
    decimals: 1,
    total: 'formula',
    note: { zh: '代运营利润 ÷ 代运营收入；自营时记 0。', en: 'Profit / income; 0 with the own team.' },
    formula: 'if(agency_income == 0, 0, agency_profit / agency_income)',
  },
  {
    id: 'agency_even_sales',
    name: { zh: '代运营保本月销', en: 'Agency even at' },
    section: 'agency_side',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '按保底+提成，月均销售额到多少代运营公司才够付自己的人：（人力 − 服务费）÷ 提成比例；0 表示光服务费就够。',
      en: 'With fee plus share, the average monthly sales that pay for its own people: (people − fee) / share. 0: the fee alone does.',
    },
    formula:
      'max(0, timeline_total(agency_people_by_way[fee_share] - contract_fee[fee_share]) / timeline_total(contract_share[fee_share] * season))',
  },
];
