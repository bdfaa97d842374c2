import { describe, expect, it } from 'vitest';
import { timelineOf, type Plan, type Table } from '../../../src/core/index.ts';
import { columnWidths, roomIn, roomOf } from '../../../src/ui/grid/column-widths.ts';
import { grownLengths, numberLengths } from '../../../src/ui/grid/number-lengths.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';

const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 2 }, items: [{ id: 'cash', unit: 'CNY', values: 0 }] };
const timeline = timelineOf(plan);
const tablesOf = (...values: number[]): ReadonlyMap<string, Table> =>
  new Map([['cash', { over: [], sizes: [], periods: values.length, values: new Float64Array(values) }]]);
/** January, February, first quarter, year, timeline. */
const lengthsOf = (...values: number[]) => numberLengths(plan, timeline, tablesOf(...values), 'one') ?? [];
const widthsOf = (...values: number[]) => columnWidths(lengthsOf(...values), timeline, 'zh', 8);

describe('columnWidths', () => {
  it('makes room for the longest number of each kind of column', () => {
    const { month, quarter, total } = widthsOf(1, -1_234_567, 12_345_678, 123_456_789, 0);
    // −1,234,567: 7 digits, 2 commas of 0.55 and a sign of 1.3 digits; 8 digits and 2 commas; 9 digits and 2 commas; 14 pixels lie around.
    expect([month, quarter, total]).toEqual([90, 87, 95]);
  });

  it('never grows without end, nor shrinks to nothing', () => {
    expect(widthsOf(1e30, NaN, Infinity, 0, 0).month).toBe(128);
    expect(widthsOf(NaN, NaN, NaN, NaN, NaN).month).toBe(64);
  });

  it('has the room of its own for a column that has grown or was drawn', () => {
    const columns = sheetColumns(timeline, { quarters: true, folded: new Set() });
    const room = roomIn({ ...widthsOf(1, 1, 1, 1, 1), grown: new Map([['2026-01', 94]]), own: new Map([['2026-02', 54]]) }, 8);
    const of = (id: string) => columns.flatMap((column) => (column.id === id ? [roomOf(room, column)] : []));
    expect([...of('2026-01'), ...of('2026-02'), ...of('2026Q1'), ...of('name')]).toEqual([10, 5, 6.25, 0]);
  });
});

describe('numberLengths', () => {
  it('waits for numbers of this timeline', () => {
    expect(numberLengths(plan, timeline, new Map(), 'one')).toBeNull();
    expect(numberLengths(plan, timeline, tablesOf(1, 2), 'one')).toBeNull();
  });

  it('follows the scale that the reader chose', () => {
    const tenThousands = numberLengths(plan, timeline, tablesOf(123_456_789, 0, 0, 0, 0), 'tenThousand') ?? [];
    expect(tenThousands[0]).toBeLessThan(lengthsOf(123_456_789, 0, 0, 0, 0)[0] ?? 0);
  });
});

describe('grownLengths', () => {
  it('keeps every column but the one whose number has grown, and narrows none', () => {
    const before = [6, 6, 7];
    expect(grownLengths(before, [6, 9, 7])).toEqual([6, 9, 7]);
    expect(grownLengths([6, 9, 7], [6, 6, 3])).toEqual([6, 9, 7]);
    expect(grownLengths(before, [1, 1, 1])).toBe(before);
  });
});
