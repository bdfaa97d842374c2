import { describe, expect, it } from 'vitest';
import { extendRange, rectOf, wholeColumns, wholeRows } from '../../../src/ui/grid/ranges.ts';
import { moveCursor } from '../../../src/ui/grid/move-cursor.ts';
import type { SheetColumn } from '../../../src/ui/grid/sheet-columns.ts';

const columns: SheetColumn[] = [
  { id: 'name', kind: 'name', period: -1, pinned: 'left' },
  { id: 'trend', kind: 'trend', period: -1, pinned: 'left' },
  { id: 'jan', kind: 'month', period: 0, pinned: null },
  { id: 'feb', kind: 'month', period: 1, pinned: null },
  { id: 'year', kind: 'year', period: 2, pinned: 'right' },
];
// Two blocks of rows under their headings.
const rows = ['S1', 'a', 'b', 'c', 'S2', 'd', 'e'].map((key) => ({
  key,
  kind: key.startsWith('S') ? ('section' as const) : ('item' as const),
}));
const field = { rows, columns, page: 3 };
const at = (row: string, column: string) => ({ row, column });

describe('a range', () => {
  it('is the rectangle between its corners, whichever way it was drawn', () => {
    expect(rectOf(field, { anchor: at('d', 'feb'), head: at('b', 'jan') })).toEqual({ top: 2, bottom: 5, left: 2, right: 3 });
  });

  it('has no rectangle while a corner is folded away', () => {
    expect(rectOf(field, { anchor: at('a', 'jan'), head: at('gone', 'feb') })).toBeNull();
  });

  it('grows past the names, over pinned columns, and stops at the last cell', () => {
    let range = { anchor: at('c', 'feb'), head: at('c', 'feb') };
    for (const move of ['right', 'right', 'down', 'page-down'] as const) range = extendRange(field, range, move);
    expect(range).toEqual({ anchor: at('c', 'feb'), head: at('e', 'year') });
  });

  it('shrinks back to one cell', () => {
    const grown = extendRange(field, { anchor: at('a', 'jan'), head: at('a', 'jan') }, 'down');
    expect(extendRange(field, grown, 'up')).toEqual({ anchor: at('a', 'jan'), head: at('a', 'jan') });
  });

  it('becomes whole rows of numbers and whole columns', () => {
    const range = { anchor: at('b', 'feb'), head: at('c', 'feb') };
    expect(wholeRows(field, range)).toEqual({ anchor: at('b', 'jan'), head: at('c', 'year') });
    expect(wholeColumns(field, range)).toEqual({ anchor: at('S1', 'feb'), head: at('e', 'feb') });
  });
});

// As spreadsheets go in a column with data in rows 2–4 and 6–7.
it.each([
  ['a', 'edge-down', 'c'],
  ['b', 'edge-down', 'c'],
  ['c', 'edge-down', 'd'],
  ['d', 'edge-down', 'e'],
  ['e', 'edge-down', 'e'],
  ['S1', 'edge-down', 'a'],
  ['e', 'edge-up', 'd'],
  ['d', 'edge-up', 'c'],
  ['c', 'edge-up', 'a'],
  ['a', 'edge-up', 'S1'],
] as const)('from %s, %s leads to %s', (from, move, to) => {
  expect(moveCursor(field, at(from, 'jan'), move)).toEqual(at(to, 'jan'));
});

it.each([
  ['feb', 'edge-left', 'jan'],
  ['jan', 'edge-left', 'name'],
  ['name', 'edge-right', 'year'],
] as const)('from %s, %s leads to %s', (from, move, to) => {
  expect(moveCursor(field, at('a', from), move)).toEqual(at('a', to));
});
