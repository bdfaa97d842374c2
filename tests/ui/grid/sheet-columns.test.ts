import { describe, expect, it } from 'vitest';
import { createTimeline, parseMonth } from '../../../src/core/index.ts';
import { columnOfPeriod, sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';

const timelineOf = (start: string, months: number) => createTimeline(parseMonth(start) ?? 0, months);
const ids = (start: string, months: number, quarters: boolean, folded: string[] = []) =>
  sheetColumns(timelineOf(start, months), { quarters, folded: new Set(folded) }).map((column) =>
    column.pinned === 'right' ? `${column.id}|` : column.id,
  );

describe('sheetColumns', () => {
  it('puts each quarter behind its months and the year at the right', () => {
    expect(ids('2026-01', 6, true)).toEqual([
      'name',
      'trend',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026Q1',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026Q2',
      '2026|',
    ]);
  });

  it('leaves quarters out, or the months of folded ones', () => {
    expect(ids('2026-02', 3, false)).toEqual(['name', 'trend', '2026-02', '2026-03', '2026-04', '2026|']);
    expect(ids('2026-02', 3, true, ['2026Q1'])).toEqual(['name', 'trend', '2026Q1', '2026-04', '2026Q2', '2026|']);
    expect(ids('2026-02', 3, false, ['2026Q1'])).toEqual(['name', 'trend', '2026-02', '2026-03', '2026-04', '2026|']);
  });

  it('totals the timeline when it touches several years, and keeps room for months when there are many', () => {
    expect(ids('2026-12', 2, false)).toEqual(['name', 'trend', '2026-12', '2027-01', '2026|', '2027|', 'timeline|']);
    const three = ids('2026-11', 15, false);
    expect(three.slice(2, 6)).toEqual(['2026-11', '2026-12', '2026', '2027-01']);
    expect(three.at(-1)).toBe('timeline|');
    expect(three.filter((id) => id.endsWith('|'))).toHaveLength(1);
  });
});

describe('columnOfPeriod', () => {
  const timeline = timelineOf('2026-01', 12);
  const columns = sheetColumns(timeline, { quarters: false, folded: new Set() });

  it('shows the timeline as the year that it is', () => {
    const whole = timeline.periods.findIndex((period) => period.id === 'timeline');
    expect(columnOfPeriod(columns, timeline, whole)?.id).toBe('2026');
  });

  it('has none for a quarter that is switched off', () => {
    expect(columnOfPeriod(columns, timeline, 12)).toBeUndefined();
  });
});
