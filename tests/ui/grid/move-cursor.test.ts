import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../../src/core/index.ts';
import { moveCursor, type Cursor, type Move } from '../../../src/ui/grid/move-cursor.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';

const columns = sheetColumns(createTimeline(2026 * 12, 3), { quarters: false, folded: new Set() });
const field = { rows: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key })), columns, page: 3 };
const go = (row: string, column: string, move: Move) => {
  const to: Cursor | null = moveCursor(field, { row, column }, move);
  return to && `${to.row} ${to.column}`;
};

describe('moveCursor', () => {
  it.each<[string, string, Move, string]>([
    ['b', '2026-02', 'up', 'a 2026-02'],
    ['a', '2026-02', 'up', 'a 2026-02'],
    ['e', '2026-02', 'down', 'e 2026-02'],
    ['b', '2026-01', 'left', 'b name'],
    ['b', 'name', 'right', 'b 2026-01'],
    ['b', '2026-03', 'right', 'b 2026'],
    ['b', '2026-02', 'row-start', 'b name'],
    ['b', '2026-02', 'row-end', 'b 2026'],
    ['d', '2026-02', 'sheet-start', 'a name'],
    ['b', '2026-02', 'sheet-end', 'e 2026'],
    ['b', '2026-02', 'page-down', 'e 2026-02'],
    ['b', '2026-02', 'page-up', 'a 2026-02'],
    ['b', '2026', 'next', 'c name'],
    ['b', 'name', 'previous', 'a 2026'],
  ])('from %s %s %s to %s', (row, column, move, to) => {
    expect(go(row, column, move)).toBe(to);
  });

  it('leaves the sheet by Tab at its ends', () => {
    expect(go('e', '2026', 'next')).toBeNull();
    expect(go('a', 'name', 'previous')).toBeNull();
  });
});
