import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../../src/core/index.ts';
import { fitColumns } from '../../../src/ui/grid/fit-columns.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';

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

  it('leaves columns that all fit, and those the reader has drawn', () => {
    expect(fitColumns(widths, columns, 350 + 12 * 80 + 4 * 90)).toBe(widths);
    const drawn = { ...widths, own: new Map([['2026-03', 70]]) };
    expect(fitColumns(drawn, columns, 860)).toBe(drawn);
    expect(fitColumns(widths, columns, 400)).toBe(widths); // no room for a single one
  });
});
