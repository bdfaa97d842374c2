import type { Item, Plan } from '../core/index.ts';

/**
 * What items mean to a chart. An item plays a role by its id, the usual ones first, else by its name in either language,
 * so that a plan typed in from nothing has charts too.
 */
const roles = {
  views: { ids: ['page_views', 'views', 'impressions'], names: ['浏览量', '展现量', 'Page views', 'Impressions'] },
  visitors: { ids: ['visitors', 'uv', 'all_visitors'], names: ['访客数', '访客', '访客数(UV)', 'Visitors', 'Visitors (UV)', 'UV'] },
  enquiries: { ids: ['enquiries', 'inquiries'], names: ['询单数', '询单量', '询单', '咨询人数', 'Enquiries'] },
  orders: { ids: ['orders', 'all_orders'], names: ['订单数', '订单', 'Orders'] },
  buyers: { ids: ['paying_buyers', 'buyers'], names: ['支付买家数', '买家数', 'Paying buyers', 'Buyers'] },
  gmv: {
    ids: ['gmv', 'sales', 'revenue'],
    names: ['支付金额', '支付金额 GMV', '支付金额(GMV)', '成交额', '销售额', 'GMV', 'Sales', 'Revenue'],
  },
  net: { ids: ['net_sales', 'net', 'net_revenue'], names: ['净支付金额', '净销售额', 'Net sales', 'Net revenue'] },
  goods: { ids: ['goods', 'cogs', 'cost_of_goods', 'goods_cost'], names: ['商品成本', '货品成本', 'Cost of goods', 'COGS'] },
  platform: { ids: ['platform', 'platform_fees', 'platform_cost'], names: ['平台费用', '平台费', 'Platform fees'] },
  logistics: {
    ids: ['logistics', 'logistics_cost', 'fulfilment', 'shipping'],
    names: ['物流费用', '物流费', 'Logistics', 'Fulfilment', 'Shipping'],
  },
  promotion: {
    ids: ['promotion', 'promotion_cost', 'spend', 'ad_spend', 'marketing'],
    names: ['推广费', '推广费用', '投放', 'Promotion', 'Ad spend', 'Marketing'],
  },
  spend: {
    ids: ['spend', 'ad_spend', 'media'],
    names: ['渠道投放', '投放', '推广投放', 'Spend', 'Spend by channel', 'Ad spend'],
  },
  contribution: { ids: ['contribution', 'contribution_margin'], names: ['边际贡献', 'Contribution', 'Contribution margin'] },
  payroll: { ids: ['payroll', 'staff_cost', 'wages'], names: ['人力成本', '工资', 'Payroll', 'Wages'] },
  fixed: {
    ids: ['other_fixed', 'fixed', 'fixed_costs', 'overheads'],
    names: ['其他固定费用', '固定费用', 'Other fixed costs', 'Fixed costs', 'Overheads'],
  },
  tax: { ids: ['tax', 'taxes', 'vat'], names: ['税', '税费', 'Tax', 'Taxes'] },
  profit: {
    ids: ['profit', 'operating_profit', 'net_profit'],
    names: ['利润', '经营利润', '净利润', 'Profit', 'Operating profit', 'Net profit'],
  },
  roi: { ids: ['roi'], names: ['投产比', 'ROI'] },
  breakEvenRoi: { ids: ['break_even_roi'], names: ['保本投产比', 'Break-even ROI'] },
  /** 1 for a channel whose visitors are paid for. */
  paid: { ids: ['is_paid', 'paid'], names: ['计入付费', 'Counts as paid'] },
  cash: { ids: ['cash', 'cash_balance', 'closing_cash'], names: ['现金', '现金余额', '期末现金', 'Cash', 'Cash balance', 'Closing cash'] },
  headcount: { ids: ['headcount', 'people', 'staff'], names: ['人数', '在岗人数', 'Headcount', 'Staff'] },
  occupancy: { ids: ['occupancy', 'utilisation'], names: ['工时利用率', 'Occupancy', 'Utilisation'] },
} as const;

export type Role = keyof typeof roles;

/** Brackets of either width and case make no difference to a name. */
function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function namesOf(item: Item): string[] {
  if (typeof item.name === 'string') return [plain(item.name)];
  return [item.name?.zh, item.name?.en].filter((name) => name !== undefined).map(plain);
}

/** The item that plays a role; undefined when none does. */
export function itemOfRole(plan: Plan, role: Role): Item | undefined {
  const { ids, names } = roles[role];
  for (const id of ids) {
    const item = plan.items.find((candidate) => candidate.id === id);
    if (item) return item;
  }
  const wanted = new Set(names.map(plain));
  return plan.items.find((candidate) => namesOf(candidate).some((name) => wanted.has(name)));
}
