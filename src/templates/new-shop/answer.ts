import type { Item } from '../../core/index.ts';

/** How deep the owner's money sinks, and when it is back. */
export const answer: Item[] = [
  {
    id: 'stage_now',
    name: { zh: '所处阶段', en: 'Stage' },
    section: 'answer',
    decimals: 0,
    total: 'last',
    min: 1,
    max: 5,
    note: {
      zh: '1 孕育 2 开张（试运营 3 个月）3 成长 4 成熟 5 稳定。改月份就是提前或推后进入下一阶段。',
      en: '1 preparing, 2 opening (three months of trial), 3 growth, 4 maturity, 5 stable. Change a month to enter a stage sooner or later.',
    },
    source: { zh: '店铺五阶段；各阶段的长短是假设。', en: 'The five stages of a shop; their lengths are assumptions.' },
    values: [1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5],
  },
  {
    id: 'cash',
    name: { zh: '现金余额', en: 'Cash' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '月末余额。期初是老板投入的本金 50 万（假设）。',
      en: 'Balance at month end. Opening: 500,000 of the owner’s money, an assumption.',
    },
    opening: 500000,
    formula: 'prev(cash) + cash_flow',
  },
  {
    id: 'payback_balance',
    name: { zh: '累计现金流', en: 'Cumulative cash' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '开店以来进出的钱，不含本金；低于零就是还没回本。保证金算付出去的，退店才还。',
      en: 'All money in and out since the start, without the owner’s; below zero the shop has not paid back. The deposit counts as paid: it returns on leaving.',
    },
    formula: 'cumulative(cash_flow)',
  },
  {
    id: 'most_needed',
    name: { zh: '最多要垫', en: 'Money tied up at most' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    total: 'last',
    note: {
      zh: '到这个月为止累计现金流最深的坑：本金至少要有这么多。',
      en: 'The deepest that cumulative cash has sunk up to this month: the owner must have at least this much.',
    },
    formula: 'max(prev(most_needed), -payback_balance)',
  },
  {
    id: 'lowest_month',
    name: { zh: '第几个月最缺钱', en: 'Month of lowest cash' },
    section: 'answer',
    decimals: 0,
    total: 'last',
    note: {
      zh: '从第 1 个月数起、到这个月为止；末月的数就是全程的答案。',
      en: 'Counted from month 1, up to this month; the last month’s number is the answer for the whole time.',
    },
    formula: 'if(most_needed == -payback_balance, month_index() + 1, prev(lowest_month))',
  },
  {
    id: 'payback_month',
    name: { zh: '第几个月回本', en: 'Pays back in month' },
    section: 'answer',
    decimals: 0,
    total: 'last',
    note: {
      zh: '累计现金流低于零的月数 + 1，每个月都是同一个数；显示 25 就是两年内没回本。',
      en: 'Months with cumulative cash below zero, and one; the same number in every month. 25 means not within the two years.',
    },
    formula: 'timeline_total(payback_balance < 0) + 1',
  },
  {
    id: 'profit',
    name: { zh: '经营利润', en: 'Operating profit' },
    section: 'answer',
    unit: 'CNY',
    decimals: 0,
    note: { zh: '含分销利润；开店筹备也算在内，保证金不算。', en: 'With distribution and the cost of setting up; the deposit is no cost.' },
    formula: 'contribution - sum(payroll) - other_fixed - setup_cost - tax',
  },
];
