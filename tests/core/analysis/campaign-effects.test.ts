import { describe, expect, it } from 'vitest';
import { campaignEffects } from '../../../src/core/analysis/campaign-effects.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { createEngine } from '../../../src/core/simulation/engine.ts';
import { tmall } from '../../../src/templates/tmall/tmall.ts';

/** All of February sells twice as much at half the price, and the first half of March three times as much: 31 days, 16 plain, 15 threefold. */
const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  items: [
    { id: 'orders', values: [10, 20, 61] },
    { id: 'price', total: 'mean', values: [4, 2, 4] },
    { id: 'gmv', formula: 'orders * price' },
  ],
  scenarios: [{ id: 'half', changes: [{ item: 'orders', multiply: 0.5 }] }],
  events: [
    { id: 'feb', from: '2026-02', to: '2026-02', kind: 'campaign', effects: { orders: 2, price: 0.5 } },
    { id: 'mar', from: '2026-03-01', to: '2026-03-15', kind: 'campaign', effects: { orders: 3 } },
    { id: 'off', from: '2026-01', to: '2026-01', kind: 'campaign', effects: { orders: 3 }, off: true },
    { id: 'plain', from: '2026-01', to: '2026-01', kind: 'milestone' },
  ],
};
const ask = (of: Plan, scenario: string | null, period: string, items = ['gmv', 'orders']) =>
  campaignEffects(createEngine, of, scenario, { items, period });

describe('a plan without one of its campaigns', () => {
  it('is computed anew, campaign by campaign, the others in place', () => {
    // With both: 40 + 40 + 244 = 324 and 91 orders. Without February's: 10 × 4 in its place; without March's: 61 × 31/61 = 31 orders.
    expect(ask(plan, null, 'timeline')).toEqual([
      { event: 'feb', with: [324, 91], without: [324, 81] },
      { event: 'mar', with: [324, 91], without: [204, 61] },
    ]);
    expect(ask(plan, null, '2026-03')[0]).toEqual({ event: 'feb', with: [244, 61], without: [244, 61] });
  });

  it('stays in its scenario, and has no value for what is not there', () => {
    expect(ask(plan, 'half', 'timeline')[1]).toEqual({ event: 'mar', with: [162, 45.5], without: [102, 30.5] });
    expect(ask(plan, null, '2031', ['gmv'])[0]).toEqual({ event: 'feb', with: [NaN], without: [NaN] });
    expect(ask(plan, null, '2026', ['nothing'])[0]?.with).toEqual([NaN]);
  });

  it('of the shop on Tmall: each campaign brings sales, and the year is the golden one with it', () => {
    const effects = campaignEffects(createEngine, tmall.load(), null, { items: ['gmv'], period: '2026' });
    expect(effects.map(({ event }) => event)).toEqual(['new_year_goods', 'spring_festival', 'd38', 'd618', 'd11', 'd12']);
    for (const { event, with: standing, without } of effects) {
      expect(standing[0]).toBeCloseTo(2442803, -1);
      if (event === 'spring_festival') expect(without[0]).toBeGreaterThan(standing[0] ?? 0);
      else expect(without[0]).toBeLessThan(standing[0] ?? 0);
    }
  });
});
