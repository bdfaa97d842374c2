import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../../src/core/index.ts';
import { fitColumns } from '../../../src/ui/grid/fit-columns.ts';
import { columnsFitting, sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';

const all = { trend: true, quarters: true, folded: new Set<string>() };
/** A year: twelve months and four quarters between the names, the trend and the pinned year. */
const columns = sheetColumns(createTimeline(2026 * 12, 12), all);
const widths = { name: 200, trend: 50, month: 80, quarter: 90, total: 100 };

describe('fitColumns', () => {
  it('gives months and quarters whole shares of the room, names the rest', () => {
    // 860 less 350 leaves 510: five of at least 90, 102 each.
    expect(fitColumns(widths, columns, 860)).toEqual({ ...widths, month: 102, quarter: 102 });
    // 863 leaves 513: five of 102 and three pixels over.
    expect(fitColumns(widths, columns, 863)).toEqual({ ...widths, name: 203, month: 102, quarter: 102 });
  });

  it('lets a year that fits fill the sheet, names first', () => {
    // 1,906 less 350 leaves 1,556 for sixteen of at least 90: names take 72 of the 116 over, and what does not divide.
    expect(fitColumns(widths, columns, 1906)).toEqual({ ...widths, name: 284, month: 92, quarter: 92 });
  });

  it('moves no column when one is drawn or has grown', () => {
    const even = fitColumns(widths, columns, 860);
    for (const one of [{ own: new Map([['2026-03', 70]]) }, { grown: new Map([['2026-03', 120]]) }])
      expect(fitColumns({ ...widths, ...one }, columns, 860)).toEqual({ ...even, ...one });
    expect(fitColumns(widths, columns, 400)).toBe(widths); // no room for a single one
  });
});

describe('columnsFitting', () => {
  const pinned = (months: number, across: number) =>
    columnsFitting(createTimeline(2026 * 12, months), all, ({ kind }) => (kind === 'name' ? 200 : 80), across).flatMap((column) =>
      column.pinned === 'right' ? [column.id] : [],
    );

  it('pins all totals where eight columns stand beside them, else the last alone, else none', () => {
    expect(pinned(24, 1160)).toEqual(['2026', '2027', 'timeline']); // 520 for names, trend and three totals: eight of 80 beside
    expect(pinned(24, 1159)).toEqual(['timeline']);
    expect(pinned(12, 500)).toEqual(['2026']);
    expect(pinned(24, 400)).toEqual([]);
  });
});
