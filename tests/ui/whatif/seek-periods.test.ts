import { expect, it } from 'vitest';
import { createTimeline } from '../../../src/core/index.ts';
import { seekColumn, seekPeriods } from '../../../src/ui/whatif/seek-periods.ts';

const idsOf = (start: number, months: number) => seekPeriods(createTimeline(start, months)).map(({ period }) => period.id);

it('offers a year once', () => {
  const ids = idsOf(2026 * 12, 12);
  expect(ids).toContain('2026');
  expect(ids).not.toContain('timeline');
  expect(ids).toHaveLength(12 + 4 + 1);
  expect(idsOf(2026 * 12, 5)).not.toContain('timeline');
});

it('offers years and the whole where they differ', () => {
  expect(idsOf(2026 * 12 + 6, 12)).toEqual(expect.arrayContaining(['2026', '2027', 'timeline']));
});

it('takes the year for the timeline that it is', () => {
  const year = createTimeline(2026 * 12, 12);
  const whole = year.periods.length - 1;
  expect(year.periods[seekColumn(year, whole)]?.id).toBe('2026');
  expect(seekColumn(year, 3)).toBe(3);
  const longer = createTimeline(2026 * 12, 24);
  expect(longer.periods[seekColumn(longer, longer.periods.length - 1)]?.id).toBe('timeline');
});
