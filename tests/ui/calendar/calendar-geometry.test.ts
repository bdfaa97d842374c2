import { describe, expect, it } from 'vitest';
import { firstDayOf, formatDay, type PlanEvent } from '../../../src/core/index.ts';
import { datesOf, dayAt, dragged, layCalendar, stepped, type Span } from '../../../src/ui/calendar/calendar-geometry.ts';

const event = (id: string, from: string, to: string): PlanEvent => ({ id, from, to, kind: 'campaign' });
const span = (from: string, to: string): Span => ({ first: firstDayOf(from), last: firstDayOf(to) });
const autumn = [
  { id: '2026-10', month: 9 },
  { id: '2026-11', month: 10 },
];

describe('a calendar', () => {
  it('lays an event over its months, and events on the same days in lanes', () => {
    const { rows, bars, height } = layCalendar(autumn, [
      event('d11', '2026-10-14', '2026-11-11'),
      event('member', '2026-11-08', '2026-11-10'),
      event('later', '2026-11-12', '2026-11'),
      event('away', '2026-12-01', '2026-12-12'),
    ]);
    expect(rows.map(({ days }) => days)).toEqual([31, 30]);
    expect(bars.map(({ event: id, row, from, to, isFirst, isLast }) => [id, row, from, to, isFirst, isLast])).toEqual([
      ['d11', 0, 13, 30, true, false],
      ['d11', 1, 0, 10, false, true],
      ['member', 1, 7, 9, true, true],
      ['later', 1, 11, 29, true, true],
    ]);
    // Two lanes in November: the later one lies in the first again.
    expect(bars[2]?.top).toBeGreaterThan(bars[1]?.top ?? 0);
    expect(bars[3]?.top).toBe(bars[1]?.top);
    expect(height).toBe((rows[0]?.height ?? 0) + (rows[1]?.height ?? 0));
  });

  it('finds the day under a point, the nearest beside the days', () => {
    const { rows, height } = layCalendar(autumn, []);
    const at = (x: number, y: number) => formatDay(dayAt(rows, x, y));
    expect(at(0.5 / 31, 1)).toBe('2026-10-01');
    expect(at(10.5 / 31, height - 1)).toBe('2026-11-11');
    expect(at(0.999, height - 1)).toBe('2026-11-30');
    expect(at(-1, 9999)).toBe('2026-11-01');
  });
});

describe('dragging and stepping', () => {
  const d11 = span('2026-11-01', '2026-11-11');

  it('moves both ends, or one that does not pass the other', () => {
    expect(datesOf(dragged(d11, 'move', -31))).toEqual({ from: '2026-10-01', to: '2026-10-11' });
    expect(datesOf(dragged(d11, 'end', 3))).toEqual({ from: '2026-11-01', to: '2026-11-14' });
    expect(datesOf(dragged(d11, 'end', -30))).toEqual({ from: '2026-11-01', to: '2026-11-01' });
    expect(datesOf(dragged(d11, 'start', 30))).toEqual({ from: '2026-11-11', to: '2026-11-11' });
  });

  it.each([
    ['ArrowRight', false, '2026-11-02', '2026-11-12'],
    ['ArrowLeft', true, '2026-11-01', '2026-11-10'],
    ['ArrowUp', false, '2026-10-01', '2026-10-11'],
    ['ArrowDown', false, '2026-12-01', '2026-12-11'],
  ])('%s (Shift: %s) leads to %s', (key, shift, from, to) => {
    expect(datesOf(stepped(d11, key, shift) ?? d11)).toEqual({ from, to });
  });

  it('goes from the 31st to a shorter month’s last day and over the year’s end, and leaves other keys', () => {
    expect(datesOf(stepped(span('2027-01-31', '2027-02-01'), 'ArrowDown', false) ?? d11)).toEqual({ from: '2027-02-28', to: '2027-03-01' });
    expect(datesOf(stepped(span('2027-01-05', '2027-01-06'), 'ArrowUp', false) ?? d11)).toEqual({ from: '2026-12-05', to: '2026-12-06' });
    expect(stepped(d11, 'a', false)).toBeNull();
  });
});
