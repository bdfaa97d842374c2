import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item, Plan, Values } from '../../src/core/index.ts';
import { tmall } from '../../src/templates/tmall/tmall.ts';
import { readPlan, type PlanNumbers } from './read-plan.ts';

// Bookkeeping that holds for every shop: whatever a planner types, within the bounds of the rows.

const plan = tmall.load();
const months = Array.from({ length: plan.timeline.months }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
const channels = plan.dimensions?.find(({ id }) => id === 'channel')?.members.map(({ id }) => id) ?? [];

/** Inputs that make sales, costs and money, and by how much they may be off. */
const SHAKEN = [
  ...['uv_index', 'cvr_factor', 'price_factor', 'cpc_factor', 'base_visitors', 'base_conversion', 'base_aov', 'base_spend'],
  ...['commission', 'refund_rate', 'goods_rate', 'settlement_days', 'supplier_days', 'lead_days', 'safety_days', 'rent'],
];

function shaken(values: Values, factor: number, { min = -Infinity, max = Infinity }: Item): Values {
  if (typeof values === 'number') return Math.min(max, Math.max(min, values * factor));
  if (Array.isArray(values))
    return values.map((value) => (typeof value === 'number' ? Math.min(max, Math.max(min, value * factor)) : value));
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([member, inner]) => [member, shaken(inner, factor, { min, max } as Item)]));
}

function shake(factors: readonly number[]): Plan {
  const byItem = new Map(SHAKEN.map((id, index) => [id, factors[index] ?? 1]));
  const items = plan.items.map((item) => {
    const factor = byItem.get(item.id);
    return factor === undefined || item.values === undefined ? item : { ...item, values: shaken(item.values, factor, item) };
  });
  return { ...plan, items };
}

const near = (a: number, b: number, size: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(size)));

function check(shop: PlanNumbers): void {
  const spent = (month: string) =>
    channels.reduce((sum, channel) => sum + shop.at('spend', month, channel) * shop.at('is_paid', month, channel), 0);
  const won = (month: string) =>
    channels.reduce((sum, channel) => sum + shop.at('gmv', month, channel) * shop.at('is_paid', month, channel), 0);
  let stock = NaN;
  let cash = NaN;
  for (const month of months) {
    const gmv = shop.at('gmv', month);
    near(
      channels.reduce((sum, channel) => sum + shop.at('gmv', month, channel), 0),
      gmv,
      gmv,
    );
    // Advertising / GMV = the share of GMV that is paid for / what a yuan of advertising brings; a shop too crowded to sell has neither.
    if (spent(month) > 0 && won(month) > 0) near(spent(month) / gmv, won(month) / gmv / shop.at('paid_roi', month), 1);
    expect(shop.at('stock', month)).toBeGreaterThanOrEqual(-1e-6);
    if (month !== months[0]) {
      const deposit = shop.at('deposit', month) - shop.at('deposit', months[months.indexOf(month) - 1] ?? '');
      near(shop.at('cash', month), cash + shop.at('receipts', month) - shop.at('payments', month) - deposit, 1e6);
      near(shop.at('stock', month), stock + shop.at('arrivals', month) - shop.at('goods', month), 1e6);
    }
    cash = shop.at('cash', month);
    stock = shop.at('stock', month);
  }
  near(
    months.reduce((sum, month) => sum + shop.at('gmv', month), 0),
    shop.at('gmv', '2026'),
    shop.at('gmv', '2026'),
  );
}

test('the shop as it opens keeps its books', () => check(readPlan(plan)));

test('and any other does: channels add up, ratios agree, cash and stock carry over, nothing is sold that is not there', () => {
  const factor = fc.double({ min: 0.2, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(factor, { minLength: SHAKEN.length, maxLength: SHAKEN.length }), (factors) => check(readPlan(shake(factors)))),
    { numRuns: 40 },
  );
});
