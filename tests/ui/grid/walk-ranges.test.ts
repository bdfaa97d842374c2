import { describe, expect, it } from 'vitest';
import type { Cursor } from '../../../src/ui/grid/move-cursor.ts';
import { rangeOf, type Range } from '../../../src/ui/grid/ranges.ts';
import type { SheetColumn } from '../../../src/ui/grid/sheet-columns.ts';
import { walkRanges, type Walk } from '../../../src/ui/grid/walk-ranges.ts';

const columns: SheetColumn[] = [
  { id: 'name', kind: 'name', period: -1, pinned: 'left' },
  { id: 'trend', kind: 'trend', period: -1, pinned: 'left' },
  { id: 'jan', kind: 'month', period: 0, pinned: null },
  { id: 'feb', kind: 'month', period: 1, pinned: null },
];
const rows = ['a', 'b', 'S', 'c'].map((key) => ({ key, kind: key === 'S' ? ('section' as const) : ('item' as const) }));
const at = (text: string): Cursor => ({ row: text.slice(0, 1), column: text.slice(2) });
const range = (anchor: string, head: string): Range => ({ anchor: at(anchor), head: at(head) });

/** The cells that a key leads to, again and again. */
function walked(ranges: readonly Range[], from: string, walk: Walk, times: number): string[] {
  const stops: string[] = [];
  let cursor: Cursor | null = at(from);
  for (let turn = 0; turn < times && cursor; turn++) {
    cursor = walkRanges({ rows, columns }, ranges, cursor, walk);
    if (cursor) stops.push(`${cursor.row} ${cursor.column}`);
  }
  return stops;
}

describe('walking through chosen cells', () => {
  // What Excel does with B2:C3 and Enter, Tab, Shift+Enter, Shift+Tab, from its first cell.
  it.each([
    ['down', ['b jan', 'a feb', 'b feb', 'a jan']],
    ['next', ['a feb', 'b jan', 'b feb', 'a jan']],
    ['up', ['b feb', 'a feb', 'b jan', 'a jan']],
    ['previous', ['b feb', 'b jan', 'a feb', 'a jan']],
  ] as const)('goes %s and round', (walk, stops) => {
    expect(walked([range('a jan', 'b feb')], 'a jan', walk, 4)).toEqual(stops);
    expect(walked([range('b feb', 'a jan')], 'a jan', walk, 4)).toEqual(stops);
  });

  it('passes over headings and trends', () => {
    expect(walked([range('b name', 'c jan')], 'b name', 'next', 3)).toEqual(['b jan', 'c name', 'c jan']);
    expect(walked([range('b jan', 'c jan')], 'b jan', 'down', 2)).toEqual(['c jan', 'b jan']);
  });

  it('goes on from one range to the next, and back', () => {
    const two = [range('a jan', 'b jan'), rangeOf(at('c feb'))];
    expect(walked(two, 'c feb', 'down', 3)).toEqual(['a jan', 'b jan', 'c feb']);
    expect(walked(two, 'c feb', 'up', 2)).toEqual(['b jan', 'a jan']);
  });

  it('has nowhere to go in a single cell', () => {
    expect(walkRanges({ rows, columns }, [rangeOf(at('a jan'))], at('a jan'), 'down')).toBeNull();
  });
});
