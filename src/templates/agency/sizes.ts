import type { Dimension, Item } from '../../core/index.ts';

export const sizes: Dimension = {
  id: 'size',
  name: { zh: '项目大小', en: 'Size of project' },
  members: [
    {
      id: 'small_project',
      name: { zh: '小项目', en: 'Small' },
      note: { zh: '月销最多做到 30–40 万，只给便宜的照看。', en: '300,000 to 400,000 a month at best; gets cheap care only.' },
    },
    { id: 'middle_project', name: { zh: '中等项目', en: 'Middle' }, note: { zh: '月销 100–300 万。', en: '1 to 3 million a month.' } },
    {
      id: 'large_project',
      name: { zh: '大项目', en: 'Large' },
      note: { zh: '月销 300–500 万以上，一年 5,000 万。', en: '3 to 5 million a month and above, 50 million a year.' },
    },
  ],
};

/** From which sales on a project is of which size. */
export const sizeInputs: Item[] = [
  {
    id: 'size_from',
    name: { zh: '月销起点', en: 'Sales from' },
    section: 'contracts',
    over: ['size'],
    unit: 'CNY',
    decimals: 0,
    total: 'none',
    min: 0,
    note: {
      zh: '40 万到 100 万之间没有说法，这里算小项目。',
      en: 'Nothing is told of sales between 400,000 and 1 million; here they count as small.',
    },
    source: {
      zh: '代运营项目分档：小 30–40 万，中 100–300 万，大 300–500 万以上。',
      en: 'Sizes of agency projects: small 300,000 to 400,000 a month, middle 1 to 3 million, large 3 to 5 million and above.',
    },
    values: { small_project: 0, middle_project: 1000000, large_project: 3000000 },
  },
  {
    id: 'is_size',
    name: { zh: '属于这一档', en: 'Is of this size' },
    section: 'contracts',
    over: ['size'],
    decimals: 0,
    total: 'last',
    note: { zh: '1 = 月均销售额落在这一档。', en: '1 = average monthly sales are of this size.' },
    formula: {
      small_project: 'monthly_sales < size_from[middle_project]',
      middle_project: 'monthly_sales >= size_from[middle_project] and monthly_sales < size_from[large_project]',
      large_project: 'monthly_sales >= size_from[middle_project] and monthly_sales >= size_from[large_project]',
    },
  },
];
