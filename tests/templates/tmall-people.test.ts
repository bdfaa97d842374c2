import { describe, expect, test } from 'vitest';
import { tmall } from '../../src/templates/tmall/tmall.ts';
import { readChanged } from './read-changed.ts';
import { readPlan } from './read-plan.ts';

const plan = tmall.load();
const shop = readPlan(plan);
const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
const membersOf = (id: string) => plan.dimensions?.find((dimension) => dimension.id === id)?.members.map((member) => member.id) ?? [];
const roles = membersOf('role');

describe('the five people, as planned', () => {
  test('lose nothing: the staffing factor is exactly 1 in every month', () => {
    expect(shop.months('staffing_factor')).toEqual(months.map(() => 1));
    expect(shop.at('lost_orders', '2026')).toBe(0);
    expect(shop.at('late_parcels', '2026')).toBe(0);
    expect(shop.at('other_staff_cost', '2026')).toBe(0);
  });

  test('are enough in every role and month', () => {
    for (const month of months)
      for (const role of roles)
        expect(shop.at('needed_fte', month, role), `${role} ${month}`).toBeLessThanOrEqual(shop.at('effective_fte', month, role));
    expect(shop.at('heads_needed', '2026')).toBe(5);
    expect(shop.at('load', '2026')).toBe(1);
  });

  test('are enough in service in every open half hour', () => {
    let open = 0;
    for (const month of months)
      for (const half of membersOf('half_hour')) {
        open += shop.at('service_open', month, half);
        const needed = shop.at('agents_required', month, 'typical', half);
        expect(shop.at('agents_there', month, 'typical', half), `${half} ${month}`).toBeGreaterThanOrEqual(needed);
      }
    expect(open).toBe(12 * 28); // 9:00 to 23:00
  });

  test('stay enough in every scenario that changes sales alone', () => {
    const ofSales = ['push_d11', 'rival_cuts_price', 'dear_materials', 'less_traffic', 'refunds_20', 'cut_15'];
    for (const scenario of ofSales) expect(readPlan(plan, scenario).at('staffing_factor', '2026'), scenario).toBe(1);
  });

  test('meet both targets that are theirs', () => {
    expect(shop.target('replies').met).toBe(true);
    expect(shop.target('collected').met).toBe(true);
    expect(plan.targets?.reduce((sum, { weight = 0 }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('cost what they did: (8,500 + 6,000 + 2 × 4,300 + 4,500) × 1.2', () => {
    expect(shop.at('staff_cost', '2026-11')).toBeCloseTo(33120, 9);
  });
});

describe('the work', () => {
  test('of design in November: 8 × 6 + 24 + 24 × 1 of its own, 8 × 1.5 + 8 of copy, 4 × 4 of video', () => {
    expect(shop.at('work_hours', '2026-11', 'design')).toBeCloseTo(96, 9);
    expect(shop.at('pooled_fte', '2026-11', 'design')).toBeCloseTo((96 + 20 + 16) / 174, 9);
    expect(shop.at('needed_fte', '2026-11', 'copywriter')).toBe(0);
  });

  test('of service and the warehouse follows enquiries, parcels and returns', () => {
    // 2,409.886 enquiries × 600 s / 2.5 at once; 2,500.238 parcels, 2,637.382 orders × 60% × 13% returned
    expect(shop.at('work_hours', '2026-11', 'service')).toBeCloseTo(160.659, 3);
    expect(shop.at('work_hours', '2026-11', 'aftersales')).toBeCloseTo(51.693, 3);
    expect(shop.at('work_hours', '2026-11', 'warehouse')).toBeCloseTo(144.018, 3);
  });

  test('goes to a person of its own once there is one', () => {
    const hired = readChanged(plan, [{ item: 'hires', at: { role: 'operations' }, from: '2026-05', to: '2026-05', set: 1 }]);
    expect(hired.at('lent_fte', '2026-04', 'operations')).toBeCloseTo(0.4, 9); // 0.2 + 60 / 300
    expect(hired.at('lent_fte', '2026-05', 'operations')).toBe(0);
    expect(hired.at('needed_fte', '2026-05', 'operations')).toBeCloseTo(0.4, 9);
    expect(shop.at('needed_fte', '2026-05', 'manager') - hired.at('needed_fte', '2026-05', 'manager')).toBeCloseTo(0.4, 9);
  });

  test('is not shared from ten people on; after-sales then needs somebody', () => {
    const team = readPlan(plan, 'team_30');
    expect(team.at('headcount', '2026-01')).toBe(30);
    expect(roles.map((role) => team.at('lent_fte', '2026-11', role))).toEqual(roles.map(() => 0));
    expect(team.at('needed_fte', '2026-02', 'aftersales')).toBe(1);
    expect(team.at('leads_needed', '2026-02')).toBe(0);
    // 17 people need three leads
    const many = readChanged(plan, [{ item: 'needed_fte', at: { role: 'warehouse' }, set: 16.5 }]);
    expect(many.at('leads_needed', '2026-02', 'warehouse')).toBe(3);
  });

  test('on air takes two hosts above four hours a day, if they are the shop’s own', () => {
    // 10 sessions × 15 h × 0.95 in May: 4.6 h a day; 142.5 × 2 / 88 = 3.24; 8 h: 76 × 2 / 88 = 1.73
    const live = (hours: number) =>
      readChanged(plan, [
        { item: 'own_hosts', set: 1 },
        { item: 'session_hours', set: hours },
      ]).at('work_fte', '2026-05', 'host');
    expect(live(15)).toBeCloseTo(3.2386, 4);
    expect(live(8)).toBeCloseTo(1.7273, 4);
    // 88 on-air hours a month in 12 sessions of 14 h: 4.29 h a day would do with fewer, yet two are needed
    expect(
      readChanged(plan, [
        { item: 'own_hosts', set: 1 },
        { item: 'session_hours', set: 14 },
        { item: 'on_air_hours', set: 400 },
      ]).at('work_fte', '2026-05', 'host'),
    ).toBe(2);
    expect(shop.at('work_fte', '2026-05', 'host')).toBe(0);
    // the controller’s hours are part of operations: 0.2 × 174 + 60 / 300 × 174 + 76
    expect(
      readChanged(plan, [
        { item: 'own_hosts', set: 1 },
        { item: 'session_hours', set: 8 },
      ]).at('work_hours', '2026-05', 'operations'),
    ).toBeCloseTo(145.6, 9);
  });
});

describe('coming and going', () => {
  const service = { role: 'service' };
  const inMonth = (month: string) => ({ from: month, to: month });

  test('follows the closed form: 20 people, 8% leave, 2 come each month', () => {
    const flow = readChanged(plan, [
      { item: 'headcount', opening: { service: 20, '*': 0 } },
      { item: 'turnover', at: service, set: 0.08 },
      { item: 'hires', at: service, set: 2 },
    ]);
    // 2 / 0.08 + (20 − 25) × 0.92^12
    expect(flow.at('headcount', '2026-12', 'service')).toBeCloseTo(23.16166806, 8);
  });

  test('a hire works at 50%, then 80%, then as everybody, and costs its hiring and training once', () => {
    const hired = readChanged(plan, [{ item: 'hires', at: service, ...inMonth('2026-03'), set: 1 }]);
    expect(['2026-02', '2026-03', '2026-04', '2026-05'].map((month) => hired.at('effective_fte', month, 'service'))).toEqual([
      2,
      2.5,
      expect.closeTo(2.8, 12),
      3,
    ]);
    expect(hired.at('other_staff_cost', '2026')).toBeCloseTo(1000 + (24 * 4300) / 174, 9);
    expect(hired.at('payroll', '2026') - shop.at('payroll', '2026')).toBeCloseTo(1593.1 + 10 * 5160, 1);
  });

  test('of four hires half are kept', () => {
    const trial = readChanged(plan, [
      { item: 'hires', at: service, ...inMonth('2026-03'), set: 4 },
      { item: 'kept_share', set: 0.5 },
    ]);
    expect(['2026-02', '2026-03', '2026-04', '2026-05'].map((month) => trial.at('headcount', month, 'service'))).toEqual([2, 6, 4, 4]);
    expect(trial.at('effective_fte', '2026-04', 'service')).toBeCloseTo(2 + 2 * 0.8, 12);
  });

  test('somebody let go costs a month’s wage; a leaver costs 5,205 to replace', () => {
    const fired = readChanged(plan, [{ item: 'leavers', at: service, ...inMonth('2026-06'), set: 1 }]);
    expect(fired.at('headcount', '2026-06', 'service')).toBe(1);
    expect(fired.at('other_staff_cost', '2026-06')).toBe(4300);
    // 1,000 + 24 h × 4,300 / 174 + 0.7 × 5,160
    expect(shop.at('replacement_cost', '2026-06', 'service')).toBeCloseTo(5205.1, 1);
  });

  test('17.4 hours of overtime are a tenth of a person, at 150%', () => {
    const late = readChanged(plan, [{ item: 'overtime_hours', at: service, ...inMonth('2026-11'), set: 17.4 }]);
    expect(late.at('effective_fte', '2026-11', 'service')).toBeCloseTo(2.1, 12);
    expect(late.at('other_staff_cost', '2026-11')).toBeCloseTo(0.1 * 4300 * 1.5, 9);
  });
});

test('the sticker shop’s 74 people and their rooms cost 289,000 a month', () => {
  const team = readPlan(plan, 'team_74');
  expect(team.at('headcount', '2026-01')).toBe(74);
  expect(team.at('staff_cost', '2026-01', 'design')).toBeCloseTo(12000 + 12000 + 32000, 6);
  expect(team.at('staff_cost', '2026-01') + team.at('rent', '2026-01')).toBeCloseTo(289000, 6);
});

test('8% a month leave 0.74 of two in service after a year', () => {
  expect(readPlan(plan, 'service_leaves').at('headcount', '2026-12', 'service')).toBeCloseTo(2 * 0.92 ** 12, 12);
});
