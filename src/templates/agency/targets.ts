import type { Target } from '../../core/index.ts';

const brand = { zh: '品牌方', en: 'Brand' };

export const targets: Target[] = [
  {
    id: 'not_worse',
    name: { zh: '不比自营少赚', en: 'No worse than own' },
    note: { zh: '全年比自营多赚，至少不少赚。', en: 'Over the year the brand keeps at least what its own team would leave.' },
    item: 'gain',
    per: 'year',
    min: 0,
    owner: brand,
    weight: 0.35,
  },
  {
    id: 'profit',
    name: { zh: '每月不亏', en: 'No month with a loss' },
    item: 'profit',
    per: 'month',
    min: 0,
    owner: brand,
    weight: 0.15,
  },
  {
    id: 'agency_profit',
    name: { zh: '代运营不亏', en: 'Agency not losing' },
    note: {
      zh: '全年看。代运营公司亏的合同做不长，人会被抽走；自营时为 0，算达标。',
      en: 'Over the year. A contract on which the agency loses will not last: it takes its people away. 0 with the own team, which counts as met.',
    },
    item: 'agency_profit',
    per: 'year',
    min: 0,
    owner: { zh: '代运营公司', en: 'Agency' },
    weight: 0.2,
  },
  {
    id: 'margin',
    name: { zh: '毛利率', en: 'Gross margin' },
    item: 'gross_margin',
    per: 'year',
    min: 0.5,
    owner: brand,
    weight: 0.15,
  },
  {
    id: 'promotion_gmv',
    name: { zh: '推广费比(占支付)', en: 'Promotion / GMV' },
    item: 'promotion_rate',
    per: 'year',
    max: 0.2,
    owner: { zh: '推广', en: 'Promotion' },
    weight: 0.15,
  },
];
