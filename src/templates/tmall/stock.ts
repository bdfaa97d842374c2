import type { Item } from '../../core/index.ts';

/** Stock at cost: enough at each month's end for the days until the next delivery and the days of safety. */
export const stock: Item[] = [
  {
    id: 'stock',
    name: { zh: '期末库存', en: 'Stock' },
    section: 'stock',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '按成本计。期初 = 1 月日均商品成本 × 35 天，与目标库存同一口径，所以 1 月既不突击补货，也不白吃老库存。',
      en: 'At cost. Opening = 35 days of January’s cost of goods, the same rule as the stock target, so January neither stocks up nor lives off old stock.',
    },
    opening: 92128.62,
    formula: 'prev(stock) + arrivals - goods',
  },
  {
    id: 'stock_days',
    name: { zh: '库存周转天数', en: 'Days of stock' },
    section: 'stock',
    unit: 'day',
    decimals: 0,
    total: 'formula',
    note: { zh: '期末库存够按本期速度卖几天。', en: 'How long the closing stock lasts at the period’s pace.' },
    formula: 'stock / goods * days_in_month()',
  },
  {
    id: 'purchase_orders',
    name: { zh: '下单采购', en: 'Purchase orders' },
    section: 'stock',
    unit: 'CNY',
    decimals: 0,
    note: {
      zh: '本月要下的采购单：到货前一个采购周期下单，所以双11 的货从 9 月中旬就要开始下。',
      en: 'What must be ordered this month, one lead time ahead of delivery: the goods for Double 11 are ordered from mid-September on.',
    },
    formula:
      'arrivals * (1 - lead_days / days_in_month()) + next(arrivals * lead_days / days_in_month(), 1, arrivals * lead_days / days_in_month())',
  },
  {
    id: 'arrivals',
    name: { zh: '到货金额', en: 'Goods received' },
    section: 'stock',
    unit: 'CNY',
    decimals: 0,
    note: {
      zh: '补到目标库存。期初：2025 年 11、12 月按同样规则的到货，账期 30 天，大部分在 1 月付款。',
      en: 'Fills stock up to its target. Opening: what arrived in November and December 2025 by the same rule; at 30 days most of December’s is paid in January.',
    },
    opening: [62492.44, 81912.63],
    formula: 'max(0, goods + stock_target - prev(stock))',
  },
  {
    id: 'stock_target',
    name: { zh: '目标库存', en: 'Stock target' },
    section: 'stock',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '（采购周期 + 安全天数）× 下月日均商品成本：10 月底就要备好双11 的货。最后一个月按当月日均算。',
      en: '(Lead time + safety days) × next month’s daily cost of goods: stock for Double 11 is ready at the end of October. The last month uses its own pace.',
    },
    formula: '(lead_days + safety_days) * next(goods / days_in_month(), 1, goods / days_in_month())',
  },
  {
    id: 'lead_days',
    name: { zh: '采购周期', en: 'Lead time' },
    section: 'stock',
    unit: 'day',
    decimals: 0,
    total: 'none',
    min: 0,
    max: 28,
    note: {
      zh: '下单到入库的天数；本计划按月算，不超过 28 天。',
      en: 'Days from order to delivery; at most 28, as this plan counts months.',
    },
    values: 20,
  },
  {
    id: 'safety_days',
    name: { zh: '安全天数', en: 'Safety days' },
    section: 'stock',
    unit: 'day',
    decimals: 0,
    total: 'none',
    min: 0,
    values: 15,
  },
];
