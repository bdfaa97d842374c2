import { describe, expect, test } from 'vitest';
import { tmall } from '../../src/templates/tmall/tmall.ts';
import { readChanged } from './read-changed.ts';
import { readPlan } from './read-plan.ts';

const plan = tmall.load();
const shop = readPlan(plan);
const peak = readPlan(plan, 'd11_peak');
const november = '2026-11';
const inNovember = { from: november, to: november };

// Expected numbers come from another program: the chain of formulas.md solved state by state, Erlang A summed term by term.
describe('service in November', () => {
  test('sees 9.2 chats an hour in its busiest half hour and takes two for them', () => {
    // 2,409.886 enquiries / 30 × 7 × 14.8% × 5.5% × 2
    expect(shop.at('chats_per_hour', november, 'typical', 'h2030')).toBeCloseTo(9.154355, 5);
    expect(shop.at('half_hour_level', november, 'typical', 'h2030')).toBeCloseTo(0.99175, 5); // one alone: 0.66
    expect(shop.at('agents_required', november, 'typical', 'h2030')).toBe(2);
    expect(shop.at('agents_required', november, 'typical', 'h0200')).toBe(0);
    expect(shop.at('agents_there', november)).toBe(2); // two at noon; no campaign day, nobody there for it
    expect(shop.at('reply_rate', november)).toBeCloseTo(0.979807, 6);
  });

  test('needs seven by the standard rule of two shifts', () => {
    // seats ⌈2 / 0.7⌉ = 3 each; (3 + 3) × 7 / 6
    expect([shop.at('early_seats', november), shop.at('late_seats', november)]).toEqual([3, 3]);
    expect(shop.at('heads_two_shifts', november)).toBe(7);
    expect(shop.at('two_shifts_cost', november)).toBeCloseTo(5 * 4300 * 1.2, 6);
  });

  test('with the switch on is short of five, and lacks nothing once they are there', () => {
    const short = readChanged(plan, [{ item: 'two_shifts', set: 1 }]);
    expect(short.at('needed_fte', november, 'service')).toBe(7);
    expect(short.at('reply_rate', november)).toBeLessThan(0.9);
    const full = readChanged(plan, [
      { item: 'two_shifts', set: 1 },
      { item: 'headcount', opening: { manager: 1, design: 1, service: 7, warehouse: 1, '*': 0 } },
    ]);
    expect(full.at('load', november, 'service')).toBe(1);
    expect(full.target('replies').met).toBe(true);
    expect(full.at('staffing_factor', '2026')).toBe(1);
  });

  test('has fewer there when nobody covers rest days', () => {
    const uncovered = readChanged(plan, [{ item: 'rest_days_covered', set: 0 }]);
    expect(uncovered.at('agents_there', november, 'typical', 'h1100')).toBeCloseTo((2 * 6) / 7, 12);
    expect(uncovered.at('heads_half_hours', november)).toBeCloseTo((2 * 7) / 6, 12);
  });
});

describe('Double 11 on one day', () => {
  test('asks for six at the busiest half hour', () => {
    expect(peak.at('chats_per_hour', november, 'campaign', 'h2030')).toBeCloseTo(58.319249, 5);
    expect(peak.at('agents_required', november, 'campaign', 'h2030')).toBe(6); // five answer 77.5% in time, six 95.9%
    expect(peak.at('heads_half_hours', november)).toBeCloseTo((6 - 1) / 0.75, 12);
    expect(peak.at('load', november, 'service')).toBeCloseTo(10 / 3, 12);
  });

  test('breaks service: a third of the day’s replies in time, 60 orders lost', () => {
    expect(peak.at('day_level', november, 'campaign')).toBeCloseTo(0.340014, 5);
    expect(peak.at('reply_rate', november)).toBeCloseTo(0.846229, 5);
    expect(
      peak
        .target('replies')
        .periods.filter(({ met }) => !met)
        .map(({ period }) => period),
    ).toEqual([november]);
    expect(peak.at('lost_enquiries', november)).toBeCloseTo(151.2326, 3);
    expect(peak.at('lost_orders', november)).toBeCloseTo(60.493, 3);
  });

  test('breaks the warehouse: 178 parcels late, 92.9% in time', () => {
    expect(peak.at('capacity_needed', november)).toBeCloseTo(199.394, 3);
    expect(peak.at('day_capacity', november)).toBeCloseTo(154.937, 3);
    expect(peak.at('late_parcels', november)).toBeCloseTo(177.829, 3);
    expect(peak.at('on_time_share', november)).toBeCloseTo(0.928875, 5);
    expect(peak.at('load', november, 'warehouse')).toBeCloseTo(1.286938, 5);
    expect(peak.target('collected').met).toBe(false);
  });

  test('costs December 2.3% of its orders and leaves November as it was', () => {
    expect(peak.at('staffing_factor', '2026-12')).toBeCloseTo(0.977063, 5);
    expect(peak.at('gmv', november)).toBe(shop.at('gmv', november));
    expect(peak.at('gmv', '2026-12', 'ztc') / shop.at('gmv', '2026-12', 'ztc')).toBeCloseTo(0.977063, 5);
    expect(peak.at('visitors', '2026-12', 'ztc')).toBe(shop.at('visitors', '2026-12', 'ztc'));
    expect(peak.at('orders', '2026-12', 'member')).toBeCloseTo(peak.at('returning_orders', '2026-12'), 9);
    expect(peak.at('marginal_roi', '2026-12', 'ztc')).toBeLessThan(shop.at('marginal_roi', '2026-12', 'ztc'));
  });

  test('is mended by seven temps in service and one in the warehouse, for 11,931', () => {
    const staffed = readPlan(plan, 'd11_staffed');
    expect(staffed.target('replies').met).toBe(true);
    expect(staffed.target('collected').met).toBe(true);
    expect(staffed.at('staffing_factor', '2026')).toBe(1);
    expect(staffed.at('late_parcels', november)).toBe(0);
    expect(staffed.at('load', november)).toBeLessThan(1);
    // 5 days at (7 × 4,300 + 4,500) × 1.2 / 21.75 × 1.25
    expect(staffed.at('other_staff_cost', '2026')).toBeCloseTo(11931.03, 2);
  });

  test('is mended by hires as well, two months ahead so that they know the work', () => {
    const hired = readChanged(plan, [{ item: 'hires', at: { role: 'service' }, from: '2026-09', to: '2026-09', set: 5 }], 'd11_peak');
    expect(hired.at('effective_fte', november, 'service')).toBe(7);
    expect(hired.target('replies').met).toBe(true);
    expect(hired.at('staffing_factor', '2026-12')).toBe(1);
  });

  test('a campaign day without a share of its own is like any other', () => {
    const plain = readChanged(plan, [{ item: 'peak_day_share', ...inNovember, set: 0 }], 'd11_peak');
    expect(plain.at('day_chats', november, 'campaign')).toBeCloseTo(plain.at('enquiries', november) / 30, 9);
    expect(plain.at('staffing_factor', '2026-12')).toBe(1);
  });
});

describe('the busiest days of the warehouse', () => {
  const wave = (days: number) =>
    readChanged(plan, [
      ...[15000, 6000, 3000, 1000, 1000].map((set, day) => ({ item: 'wave_parcels', at: { peak: `p${day}` }, ...inNovember, set })),
      { item: 'ship_days', set: days },
    ]);

  // 1000, 1000, 15000, 6000, 3000, 1000 … orders a day
  test.each([
    [1, 7500],
    [2, 5250],
    [3, 4200],
  ])('to ship within %i days take %i a day', (days, capacity) => {
    expect(wave(days).at('capacity_needed', november)).toBeCloseTo(capacity, 9);
    expect(wave(days).at('needed_fte', november, 'warehouse')).toBeCloseTo(capacity / 154.93671, 4);
  });

  test('a late parcel costs what is entered, as part of logistics', () => {
    const paid = readChanged(plan, [{ item: 'late_penalty', set: 10 }], 'd11_peak');
    expect(paid.at('logistics', november) - peak.at('logistics', november)).toBeCloseTo(1778.29, 2);
  });

  test('parcels that a whole month cannot ship are late', () => {
    const alone = readChanged(plan, [{ item: 'day_capacity', ...inNovember, set: 50 }]);
    expect(alone.at('late_parcels', november)).toBeCloseTo(2500.2378 - 1500, 3);
  });
});
