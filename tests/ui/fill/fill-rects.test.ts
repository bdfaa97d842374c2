import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/core/index.ts';
import { addedRect, fillTarget } from '../../../src/ui/fill/fill-rects.ts';
import { unfoldColumns } from '../../../src/ui/fill/unfold-columns.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';

const source = { top: 4, bottom: 5, left: 10, right: 11 };

describe('how far the handle has drawn a rectangle', () => {
  it('goes one way only: the one that is longer for the eye, a column being as wide as three rows are high', () => {
    expect(fillTarget(source, 5, 13)).toEqual({ ...source, right: 13 });
    expect(fillTarget(source, 4, 8)).toEqual({ ...source, left: 8 });
    expect(fillTarget(source, 9, 12)).toEqual({ ...source, bottom: 9 });
    expect(fillTarget(source, 7, 12)).toEqual({ ...source, right: 12 });
    expect(fillTarget(source, 1, 10)).toEqual({ ...source, top: 1 });
  });

  it('stays as it is while the pointer is within', () => {
    expect(fillTarget(source, 4, 11)).toEqual(source);
  });

  it('fills what is added on that side', () => {
    expect(addedRect(source, { ...source, right: 13 })).toEqual({ ...source, left: 12, right: 13 });
    expect(addedRect(source, { ...source, top: 1 })).toEqual({ ...source, top: 1, bottom: 3 });
  });
});

describe('a fill across a folded quarter', () => {
  const timeline = timelineOf({ suanpan: 1, timeline: { start: '2026-01', months: 12 }, items: [] });
  const view = { quarters: true, trend: true, folded: new Set(['2026Q2']) };
  const columns = sheetColumns(timeline, view);
  const index = (id: string) => columns.findIndex((column) => column.id === id);
  const { field, at } = unfoldColumns({ rows: [], columns, timeline, view });
  const ids = (rect: { left: number; right: number }) => field.columns.slice(rect.left, rect.right + 1).map(({ id }) => id);

  it('reaches its months, from either side', () => {
    const row = { top: 0, bottom: 0 };
    expect(ids(at({ ...row, left: index('2026-03'), right: index('2026-07') }))).toEqual([
      '2026-03',
      '2026Q1',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026Q2',
      '2026-07',
    ]);
    expect(ids(at({ ...row, left: index('2026Q2'), right: index('2026-07') }))).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
      '2026Q2',
      '2026-07',
    ]);
  });
});
