import { describe, expect, it } from 'vitest';
import { dayTargets, fallsOnDays } from '../../../src/core/analysis/day-targets.ts';
import { daysOfMonth } from '../../../src/core/analysis/days-of-month.ts';
import type { Plan, PlanEvent } from '../../../src/core/plan/plan.ts';
import { timelineOf } from '../../../src/core/plan/timeline.ts';
import { createEngine } from '../../../src/core/simulation/engine.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A shop that sells 3,600 in every month of 2026. */
function numbersOf(events: PlanEvent[], shares?: Record<string, number>) {
  const plan: Plan = {
    suanpan: 1,
    timeline: { start: '2026-01', months: 12 },
    items: [{ id: 'gmv', values: 3600 }],
    events,
    ...(shares && {
      dimensions: [
        { id: 'weekday', members: weekdays.map((id) => ({ id })) },
        { id: 'role', members: [{ id: 'service' }] },
      ],
      items: [
        { id: 'gmv', values: 3600 },
        { id: 'week', over: ['weekday'], values: { '*': 0, ...shares } },
      ],
      team: { role: 'role', weekday_share: 'week' },
    }),
  };
  return { plan, timeline: timelineOf(plan), tables: createEngine(plan, null).result().tables };
}
const february = 1;
const sale: PlanEvent = { id: 'sale', from: '2026-02-10', to: '2026-02-13', kind: 'campaign', lift: 3 };
const sharesOf = (events: PlanEvent[], shares?: Record<string, number>) =>
  daysOfMonth(numbersOf(events, shares), february).map(({ share }) => share);

describe('the days of a month', () => {
  it('are alike without events and weekdays', () => {
    const days = daysOfMonth(numbersOf([]), february);
    expect(days.map(({ share }) => share)).toEqual(Array.from({ length: 28 }, () => 1 / 28));
    // 1 February 2026 was a Sunday.
    expect(days[0]).toMatchObject({ day: '2026-02-01', weekday: 6, events: [] });
    expect(days[27]).toMatchObject({ day: '2026-02-28', weekday: 5 });
  });

  it('rise with the lift of a campaign: 24 plain days and 4 that count three times are 36 parts', () => {
    const days = daysOfMonth(numbersOf([sale]), february);
    for (const [index, { share, events }] of days.entries()) {
      const isSale = index >= 9 && index <= 12;
      expect(share).toBeCloseTo(isSale ? 3 / 36 : 1 / 36, 15);
      expect(events).toEqual(isSale ? ['sale'] : []);
    }
  });

  it('fall below a plain day on a holiday and after a campaign', () => {
    // 20 plain days, 4 at 3, 2 at 1/2 after them, 2 at 0: 20 + 12 + 1 = 33 parts.
    const shares = sharesOf([
      { ...sale, after: { days: 2, lift: 0.5 } },
      { id: 'closed', from: '2026-02-20', to: '2026-02-21', kind: 'holiday', lift: 0 },
    ]);
    expect(shares[8]).toBeCloseTo(1 / 33, 12);
    expect(shares[12]).toBeCloseTo(3 / 33, 12);
    expect(shares[13]).toBeCloseTo(0.5 / 33, 12);
    expect(shares[14]).toBeCloseTo(0.5 / 33, 12);
    expect(shares[15]).toBeCloseTo(1 / 33, 12);
    expect(shares[19]).toBe(0);
  });

  it('follow the waves of a campaign, which stretch with it', () => {
    // 24 plain days, then 5, 1, 1, 2: 33 parts.
    expect(
      sharesOf([{ ...sale, lift: [5, 1, 1, 2] }])
        .slice(9, 13)
        .map((share) => Math.round(share * 33)),
    ).toEqual([5, 1, 1, 2]);
    // Two waves over four days stand for two days each: 24 + 2 × 5 + 2 × 1 = 36.
    expect(
      sharesOf([{ ...sale, lift: [5, 1] }])
        .slice(9, 13)
        .map((share) => Math.round(share * 36)),
    ).toEqual([5, 5, 1, 1]);
  });

  it('multiply the lifts of events that lie on each other, and leave out what is switched off', () => {
    const member: PlanEvent = { id: 'member', from: '2026-02-13', to: '2026-02-13', kind: 'campaign', lift: 2 };
    // 24 + 3 × 3 + 6 = 39 parts.
    expect(sharesOf([sale, member])[12]).toBeCloseTo(6 / 39, 12);
    expect(sharesOf([{ ...sale, off: true }, member])[12]).toBeCloseTo(2 / 29, 12);
  });

  it('take the share of their weekday: a shop that sells on Saturdays and Sundays only', () => {
    const shares = sharesOf([], { sat: 0.75, sun: 0.25 });
    // Four of each in February 2026.
    expect(shares[0]).toBeCloseTo(0.25 / 4, 12);
    expect(shares[1]).toBe(0);
    expect(shares[6]).toBeCloseTo(0.75 / 4, 12);
  });

  it('count whole months as days, and the last days of a leap February', () => {
    const numbers = numbersOf([{ id: 'all', from: '2026-02', to: '2026-02', kind: 'campaign', lift: 3 }]);
    expect(daysOfMonth(numbers, february).map(({ share }) => share)).toEqual(Array.from({ length: 28 }, () => 1 / 28));
    const leap = { ...numbers.plan, timeline: { start: '2028-01', months: 12 } };
    expect(daysOfMonth({ ...numbers, plan: leap, timeline: timelineOf(leap) }, february)).toHaveLength(29);
  });

  it('fall back on the weekdays where a lift of 0 leaves no day', () => {
    expect(sharesOf([{ id: 'closed', from: '2026-02', to: '2026-02', kind: 'holiday', lift: 0 }])[0]).toBeCloseTo(1 / 28, 12);
  });
});

describe('the targets of days', () => {
  it('are the month’s number by the shares, and add up to it', () => {
    const numbers = numbersOf([sale]);
    const days = dayTargets(numbers, february, 3600);
    expect(days[0]?.target).toBeCloseTo(100, 9);
    expect(days[9]?.target).toBeCloseTo(300, 9);
    expect(days[9]?.runningTotal).toBeCloseTo(1200, 9);
    expect(days.at(-1)?.runningTotal).toBe(3600);
    for (let month = 0; month < 12; month++) {
      const sum = dayTargets(numbers, month, 3600).reduce((total, { target }) => total + target, 0);
      expect(Math.abs(sum - 3600) / 3600).toBeLessThan(1e-9);
    }
  });

  it('are there for amounts, not for rates and balances', () => {
    expect(fallsOnDays({ id: 'gmv' })).toBe(true);
    expect(fallsOnDays({ id: 'cash', total: 'last' })).toBe(false);
    expect(fallsOnDays({ id: 'roi', total: 'formula' })).toBe(false);
  });
});
