import { expect, it } from 'vitest';
import { createTimeline, parseMonth, parsePlan } from '../../../src/core/index.ts';

it.each([
  // Proleptic Gregorian calendar, as ISO 8601 has it: 0000 and 0096 are leap years, 0100 is not, 2000 is, 2100 is not.
  ['0000-01', [31, 29, 31]],
  ['0096-02', [29, 31, 30]],
  ['0099-12', [31, 31, 28]],
  ['2000-01', [31, 29, 31]],
  ['2100-02', [28, 31, 30]],
  ['9999-10', [31, 30, 31]],
])('the days of the months from %s', (start, days) => {
  const timeline = createTimeline(parseMonth(start) ?? NaN, 3);
  expect([0, 1, 2].map((month) => timeline.daysInMonth(month))).toEqual(days);
  expect(timeline.firstDay(3)).toBe(days.reduce((sum, each) => sum + each));
  expect(timeline.periods[0]?.id).toBe(start);
});

it.each([
  ['0096-02-29', true],
  ['0100-02-29', false],
  ['0099-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
])('%s is a day: %s', (day, isDay) => {
  const event = { id: 'e', from: day, to: '9999-12', kind: 'holiday' };
  const { problems } = parsePlan({ suanpan: 1, timeline: { start: '2026-01', months: 1 }, items: [], events: [event] });
  expect(problems).toHaveLength(isDay ? 0 : 1);
});
