import { describe, expect, it } from 'vitest';
import { timelineOf, type Plan, type Table } from '../../../src/core/index.ts';
import { columnWidths, roomIn } from '../../../src/ui/grid/column-widths.ts';

const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 2 }, items: [{ id: 'cash', unit: 'CNY', values: 0 }] };
/** January, February, first quarter, year, timeline. */
const widthsOf = (...values: number[]) => {
  const table: Table = { over: [], sizes: [], periods: 5, values: new Float64Array(values) };
  return columnWidths(plan, timelineOf(plan), new Map([['cash', table]]), 'zh', 8);
};

describe('columnWidths', () => {
  it('makes room for the longest number of each kind of column', () => {
    const widths = widthsOf(1, -1_234_567, 12_345_678, 123_456_789, 0);
    // −1,234,567 has 10 characters, 12,345,678 as many, 123,456,789 one more; 18 pixels lie around them.
    expect([widths.month, widths.quarter, widths.total]).toEqual([98, 98, 106]);
    expect(roomIn(widths, 8)).toEqual({ month: 10, quarter: 10, total: 11, own: new Map() });
  });

  it('never grows without end, nor shrinks to nothing', () => {
    expect(widthsOf(1e30, NaN, Infinity, 0, 0).month).toBe(128);
    expect(widthsOf(NaN, NaN, NaN, NaN, NaN).month).toBe(76);
  });
});
