import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settled } from '../../../src/core/functions/settled.ts';
import { createTimeline, parseMonth } from '../../../src/core/plan/timeline.ts';
import { lagsOf, runFunction } from './run-function.ts';

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('settled, counted on a calendar', () => {
  it('without a delay everything arrives in its own month', () => {
    expect(runFunction(settled, [[310, 280, 31], 0], 3)).toEqual([310, 280, 31]);
  });

  it('15 days later: the last 15 of January’s 31 days arrive in February', () => {
    expect(runFunction(settled, [[3100, 0, 0], 15], 3)).toEqual([1600, 1500, 0]);
  });

  it('45 days later: January arrives from 15 February (14 days of it) to 17 March', () => {
    expect(runFunction(settled, [[3100, 0, 0, 0], 45], 4)).toEqual([0, 1400, 1700, 0]);
  });

  it('half a day late', () => {
    expect(runFunction(settled, [[310, 0], 0.5], 2)).toEqual([305, 5]);
  });

  it('reads openings: December’s last 10 days arrive in January', () => {
    expect(runFunction(settled, [{ opening: [999, 310], values: [0, 0] }, 10], 2)).toEqual([100, 0]);
  });

  it('takes the delay of the month the amount left: January late, February at once', () => {
    expect(
      runFunction(
        settled,
        [
          [310, 280, 0],
          [31, 0, 0],
        ],
        3,
      ),
    ).toEqual([0, 280 + 280, 30]);
  });

  it('still finds a month long gone when its delay was longer than today’s', () => {
    const days = { opening: [90], values: [0, 0, 0, 0] };
    // 31 days of December arrive from 1 March (90 days after 1 December 2025) to 31 March
    expect(runFunction(settled, [{ opening: [310], values: [0, 0, 0, 0] }, days], 4)).toEqual([0, 0, 310, 0]);
  });

  it.each([-1, 1e6, NaN])('a delay of %d days gives no value', (days) => {
    expect(runFunction(settled, [[310], days], 1)).toEqual([NaN]);
  });
});

it('every amount arrives exactly once', () => {
  const month = fc.record({ amount: fc.integer({ min: 0, max: 1_000_000 }), days: fc.double({ min: 0, max: 150, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 18 }), fc.constantFrom('2026-01', '2027-12', '2028-02'), (sources, start) => {
      const quiet = Array<number>(7).fill(0); // long enough for 150 days
      const amounts = [...sources.map((source) => source.amount), ...quiet];
      const days = [...sources.map((source) => source.days), ...quiet];
      const arrived = runFunction(settled, [amounts, days], amounts.length, start);
      expect(Math.min(...arrived)).toBeGreaterThanOrEqual(0);
      expect(total(arrived)).toBeCloseTo(total(amounts), 4);
    }),
  );
});

it('one a day, for ever, arrives one a day whatever the delay', () => {
  const before = 40;
  const clock = createTimeline(parseMonth('2026-01') ?? NaN, 30);
  const days = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => clock.daysInMonth(from + index));
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (delay) => {
      const arrived = runFunction(settled, [{ opening: days(-before, 0), values: days(0, 30) }, delay], 30);
      arrived.forEach((amount, month) => expect(amount).toBeCloseTo(clock.daysInMonth(month), 8));
    }),
  );
});

it('may follow itself when the delay is written and as long as a month', () => {
  expect(lagsOf(settled, undefined, 31)).toEqual([1, 0]);
  expect(lagsOf(settled, undefined, 30)).toEqual([0, 0]);
  expect(lagsOf(settled, undefined, undefined)).toEqual([0, 0]);
  // nor does it read this month then: NaN in the last month does not show
  expect(runFunction(settled, [[310, 0, NaN], 31], 3)).toEqual([0, 280, 30]);
});
