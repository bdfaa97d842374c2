import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/core/index.ts';
import { nearestCell, shownRange } from '../../../src/ui/grid/nearest-cell.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';
import { sheetRows } from '../../../src/ui/grid/sheet-rows.ts';
import { smallPlan as plan } from './small-plan.ts';

const timeline = timelineOf(plan);
/** The sheet with some rows and quarters folded away; `quarters`: their totals show. */
const sheet = (folds: readonly string[], folded: readonly string[] = [], quarters = true) => ({
  plan,
  timeline,
  rows: sheetRows(plan, new Set(folds), 'zh'),
  columns: sheetColumns(timeline, { quarters, folded: new Set(folded) }),
});
const live = { row: 'item/spend/live', column: '2026-02' };

describe('the nearest cell', () => {
  it('is the cell itself while it shows', () => {
    expect(nearestCell(sheet([]), live)).toEqual(live);
  });

  it('is on the row it is folded under, be it an item or a section', () => {
    expect(nearestCell(sheet(['item/spend']), live)).toEqual({ row: 'item/spend', column: '2026-02' });
    expect(nearestCell(sheet(['item/spend', 'section/funnel']), live)).toEqual({ row: 'section/funnel', column: '2026-02' });
  });

  it('is in the quarter of a folded month, and in the last month of a total that is switched off', () => {
    expect(nearestCell(sheet([], ['2026Q1']), live)).toEqual({ row: live.row, column: '2026Q1' });
    expect(nearestCell(sheet([], [], false), { ...live, column: '2026Q1' })).toEqual({ row: live.row, column: '2026-03' });
  });

  it('is nowhere once the item is deleted', () => {
    expect(nearestCell(sheet([]), { row: 'item/gone', column: '2026-02' })).toBeNull();
  });
});

describe('a range as it shows', () => {
  it('shrinks to what its corners are folded under', () => {
    const range = { anchor: { row: 'item/spend/ztc', column: '2026-01' }, head: { row: 'item/visitors/live', column: '2026-03' } };
    expect(shownRange(sheet(['item/spend', 'item/visitors'], ['2026Q1']), range)).toEqual({
      anchor: { row: 'item/spend', column: '2026Q1' },
      head: { row: 'item/visitors', column: '2026Q1' },
    });
  });

  it('spans the whole rows when it is of several names', () => {
    const names = { anchor: { row: 'item/spend', column: 'name' }, head: { row: 'item/visitors', column: 'name' } };
    expect(shownRange(sheet([]), names)?.head).toEqual({ row: 'item/visitors', column: '2026' });
    const one = { anchor: names.anchor, head: names.anchor };
    expect(shownRange(sheet([]), one)).toEqual(one);
  });
});
