import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../../src/core/index.ts';
import { cellBox } from '../../../src/ui/grid/cell-box.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';

// Dec 2026 to Jan 2027: two years and a timeline pinned at the right.
const columns = sheetColumns(createTimeline(2026 * 12 + 11, 2), { quarters: true, folded: new Set() });
const widths = { name: 200, trend: 50, month: 80, quarter: 90, total: 100 };
const box = (column: string) => cellBox([{ key: 'a' }, { key: 'b' }], columns, widths, { row: 'b', column });

describe('cellBox', () => {
  it('counts from the left, and for totals from the right', () => {
    expect(box('name')).toEqual({ top: 25, offset: 0, width: 200, height: 25, pinned: 'left' });
    expect(box('2026-12')).toEqual({ top: 25, offset: 250, width: 80, height: 25, pinned: null });
    expect(box('2027-01')).toEqual({ top: 25, offset: 420, width: 80, height: 25, pinned: null });
    expect(box('2026')).toEqual({ top: 25, offset: 200, width: 100, height: 25, pinned: 'right' });
    expect(box('timeline')).toEqual({ top: 25, offset: 0, width: 100, height: 25, pinned: 'right' });
  });

  it('has none for what does not show', () => {
    expect(box('2026-01')).toBeNull();
  });
});
