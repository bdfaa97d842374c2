import type { Item } from '../../core/index.ts';

/** Who runs the shop, what that leaves, and which way would leave most. */
export const answer: Item[] = [
  {
    id: 'run_by',
    name: { zh: '谁来运营', en: 'Run by' },
    section: 'answer',
    decimals: 0,
    total: 'last',
    min: 1,
    max: 6,
    note: {
      zh: '1 自营，2 纯服务费，3 纯提成，4 保底+提成（最常见），5 先保底后提成，6 利润分成。改数字或切换方案，下面跟着变。',
      en: '1 own team, 2 fee only, 3 share of sales only, 4 fee plus share (the usual one), 5 fee first, then share, 6 share of profit. Change the number or switch scenarios, and the rest follows.',
    },
    source: { zh: '代运营合同的几种收费方式。', en: 'The kinds of agency contracts.' },
    values: 1,
  },
  {
    id: 'monthly_sales',
    name: { zh: '月均销售额', en: 'Monthly sales' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    total: 'none',
    min: 0,
    note: {
      zh: '自营能卖到的月均支付金额，退款前。200 万是假设：中等项目的中间。',
      en: 'GMV of an average month that the own team reaches, before refunds. 2 million is an assumption: the middle of a middle project.',
    },
    source: {
      zh: '中等项目月销 100–300 万。',
      en: 'A middle project sells 1 to 3 million a month.',
    },
    values: 2000000,
    uncertainty: { distribution: 'lognormal', spread: 0.15 },
  },
  {
    id: 'profit',
    name: { zh: '品牌方利润', en: 'Brand’s profit' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    note: {
      zh: '边际贡献 − 税费 − 团队与代运营费。',
      en: 'Contribution − tax − team and agency.',
    },
    formula: 'contribution - tax - payroll',
  },
  {
    id: 'own_profit',
    name: { zh: '自营的利润', en: 'Own-team profit' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    formula: 'profit_by_way[own]',
  },
  {
    id: 'gain',
    name: { zh: '比自营多赚', en: 'Gain over own' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    note: {
      zh: '品牌方利润 − 自营的利润；负数就是不如自己做。',
      en: 'Brand’s profit − own-team profit. Below zero: the own team would have been better.',
    },
    formula: 'sum(profit_by_way * is_way) - profit_by_way[own]',
  },
  {
    id: 'lift_needed',
    name: { zh: '代运营至少要多卖', en: 'Extra sales needed' },
    section: 'answer',
    unit: '%',
    decimals: 1,
    total: 'last',
    note: {
      zh: '比自营多卖到这个比例，品牌方才不亏；自营和本来就省钱的合同是 0。每月同一个数，看的是全年。',
      en: 'How far the agency must outsell the own team for the brand to lose nothing; 0 for the own team and for a contract that saves money anyway. One number for the whole timeline.',
    },
    formula: 'sum(lift_by_way * is_way)',
  },
  {
    id: 'best_way',
    name: { zh: '品牌方最划算的做法', en: 'Best for brand' },
    section: 'answer',
    decimals: 0,
    total: 'last',
    note: {
      zh: '全年利润最高的做法，编号同「谁来运营」。纯服务费常常排第一，但要看代运营公司亏不亏：亏了就不会给你配人。',
      en: 'The way with the most profit over the timeline, numbered as in “Run by”. Fee only often comes first, but look whether the agency loses on it: then it will not put people on your shop.',
    },
    formula: 'max(way_number * (way_profit == max(way_profit)))',
  },
  {
    id: 'fair_way',
    name: { zh: '两边都不亏的做法', en: 'Best for both' },
    section: 'answer',
    decimals: 0,
    total: 'last',
    note: {
      zh: '代运营公司全年不亏的做法里，品牌方利润最高的一种。',
      en: 'Of the ways in which the agency loses nothing over the timeline, the one that leaves the brand most.',
    },
    formula: 'max(way_number * (fair_profit == max(fair_profit)))',
  },
];
