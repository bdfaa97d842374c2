import { describe, expect, test } from 'vitest';
import { createEngine, describeProblem, type Change } from '../../src/core/index.ts';
import { tmall } from '../../src/templates/tmall/tmall.ts';
import { readChanged } from './read-changed.ts';
import { readPlan } from './read-plan.ts';

const plan = tmall.load();
const shop = readPlan(plan);

const mistakes: [string, Change[]][] = [
  ['half-hour shares of 101%', [{ item: 'half_hour_share', at: { half_hour: 'h0200' }, set: 0.012 }]],
  ['no half-hour shares', [{ item: 'half_hour_share', set: 0 }]],
  ['weekday shares of 110%', [{ item: 'weekday_share', at: { weekday: 'monday' }, set: 0.248 }]],
  [
    'no working days',
    [
      { item: 'working_days', set: 0 },
      { item: 'rest_days_covered', set: 0 },
    ],
  ],
  ['no paid hours', [{ item: 'paid_hours', set: 0 }]],
  ['nobody in service and no manager', [{ item: 'headcount', opening: { design: 1, warehouse: 1, '*': 0 } }]],
  ['nobody in the warehouse', [{ item: 'headcount', opening: { manager: 1, design: 1, service: 2, '*': 0 } }]],
  ['fewer than nobody', [{ item: 'leavers', at: { role: 'service' }, set: 3 }]],
  ['nobody on duty', [{ item: 'on_duty', set: 0 }]],
  ['never open', [{ item: 'service_open', set: 0 }]],
  ['fewer than no visitors', [{ item: 'base_visitors', set: -1000 }]],
  [
    'no visitors',
    [
      { item: 'traffic', set: 0 },
      { item: 'new_orders', opening: 0 },
    ],
  ],
  ['2.5 chats at once', [{ item: 'concurrency', set: 2.5 }]],
  ['a level of 100%', [{ item: 'reply_level', set: 1 }]],
  ['no speed of packing', [{ item: 'pack_rate', set: 0 }]],
  [
    'a campaign day of more than the month',
    [
      { item: 'peak_day_share', set: 1.2 },
      { item: 'campaign_day', set: 1 },
    ],
  ],
];

describe('a planner’s mistake', () => {
  test.each(mistakes)('%s: never an infinite number, and a sentence where a number is gone', (_, changes) => {
    const changed = { ...plan, scenarios: [{ id: 'mistake', changes }] };
    const { tables, problems } = createEngine(changed, 'mistake').result();
    const { tables: before } = createEngine(plan, null).result();
    const infinite: string[] = [];
    const gone: string[] = [];
    for (const [item, { values }] of tables) {
      if (values.some((value) => Math.abs(value) === Infinity)) infinite.push(item);
      if (values.some((value, at) => Number.isNaN(value) && !Number.isNaN(before.get(item)?.values[at] ?? NaN))) gone.push(item);
    }
    expect(infinite).toEqual([]);
    if (gone.length > 0) expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(describeProblem(problem, changed, 'zh')).not.toMatch(/Infinity|NaN|undefined/);
  });

  test('shares that do not add up are named, service has no numbers, and sales stand', () => {
    const shares = readChanged(plan, [{ item: 'half_hour_share', at: { half_hour: 'h0200' }, set: 0.012 }]);
    expect(shares.at('half_hours_add_up', '2026-11')).toBe(0);
    expect(shares.problems).toMatchObject([
      { kind: 'no-value', item: 'chats_per_hour', reason: 'division-by-zero', operands: [{ name: 'half_hours_add_up', value: 0 }] },
    ]);
    expect(shares.at('reply_rate', '2026-11')).toBeNaN();
    expect(shares.target('replies').met).toBe(false);
    expect(shares.at('profit', '2026')).toBe(shop.at('profit', '2026'));
  });

  test('nobody to answer: no reply in time, and next month’s orders fall by all that chats would bring', () => {
    const nobody = readChanged(plan, [{ item: 'headcount', opening: { design: 1, warehouse: 1, '*': 0 } }]);
    expect(nobody.at('reply_rate', '2026-01')).toBe(0);
    expect(nobody.at('load', '2026-01', 'service')).toBeNaN();
    expect(nobody.at('staffing_factor', '2026-01')).toBe(1);
    // 89% of chats come in opening hours; what planned staffing would lose anyway does not count. Worked out in another program
    expect(1 - nobody.at('staffing_factor', '2026-02')).toBeCloseTo(0.361918, 5);
    // a lasting shortage does not feed on itself
    expect(Math.min(...nobody.months('staffing_factor'))).toBeGreaterThan(0.55);
  });
});
