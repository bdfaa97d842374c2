import type { Cursor, Move } from './move-cursor.ts';
import { extendRange, rangeOf, rectOf, sameCell, wholeColumns, wholeRows, type Range } from './ranges.ts';
import { dragRange } from './range-drag.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { selectRanges, sheetScene } from './sheet-scene.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

/** Takes the sheet as React has just drawn it. A cursor that moved otherwise than by choosing ranges is chosen alone. */
export function showScene(layout: SheetLayout, grid: SheetGrid | null, cursor: Cursor | null): void {
  const { ranges } = sheetScene.getState();
  const active = ranges.at(-1);
  const stays = cursor !== null && active !== undefined && sameCell(active.anchor, cursor);
  sheetScene.setState({ layout, grid, cursor, ranges: stays ? ranges : cursor ? [rangeOf(cursor)] : [] });
}

/** Replaces the active range; the others stay. */
function setActive(change: (range: Range) => Range): void {
  const { ranges } = sheetScene.getState();
  const active = ranges.at(-1);
  if (active) sheetScene.setState({ ranges: [...ranges.slice(0, -1), change(active)] });
}

/** A press on a cell: chooses it (`put`), with Shift draws the active range to it, with Ctrl begins another range; then follows the mouse. */
export function pressRange(grid: SheetGrid | null, cell: Cursor, event: MouseEvent, put: (cell: Cursor) => void): void {
  const { ranges } = sheetScene.getState();
  if (event.shiftKey && ranges.length > 0) setActive(({ anchor }) => ({ anchor, head: cell }));
  else if (event.ctrlKey || event.metaKey) selectRanges([...ranges, rangeOf(cell)]);
  else put(cell);
  if (grid && event.button === 0) dragRange(grid, (head) => setActive(({ anchor }) => ({ anchor, head })));
}

/** A press on a column's head chooses the column; with Shift all columns from the active range's on. */
export function pressColumn(column: string, extends_: boolean): void {
  const { layout, ranges } = sheetScene.getState();
  const row = layout?.rows[0]?.key;
  if (!layout || row === undefined) return;
  const active = extends_ ? ranges.at(-1) : undefined;
  selectRanges([wholeColumns(layout, { anchor: { row, column: active?.anchor.column ?? column }, head: { row, column } })]);
}

/** Moves the end of the active range. `reveal` scrolls to it. */
export function extendChosen(move: Move, reveal: (head: Cursor) => void): void {
  const { layout, grid } = sheetScene.getState();
  if (!layout) return;
  setActive((range) => extendRange({ rows: layout.rows, columns: layout.columns, page: grid?.page() ?? 1 }, range, move));
  const head = sheetScene.getState().ranges.at(-1)?.head;
  if (head) reveal(head);
}

/** Chooses the whole rows or columns of the active range, or all numbers. */
export function choose(what: 'rows' | 'columns' | 'all'): void {
  const { layout } = sheetScene.getState();
  if (!layout) return;
  setActive((range) => {
    switch (what) {
      case 'rows':
        return { ...wholeRows(layout, range) };
      case 'columns':
        return wholeColumns(layout, range);
      case 'all':
        return wholeColumns(layout, wholeRows(layout, range));
      default:
        return what satisfies never;
    }
  });
  const { ranges } = sheetScene.getState();
  selectRanges(ranges);
}

/** Whether a cell lies in a chosen range. */
export function isChosen(cell: Cursor): boolean {
  const { layout, ranges } = sheetScene.getState();
  if (!layout) return false;
  const at = rectOf(layout, rangeOf(cell));
  return (
    at !== null &&
    ranges.some((range) => {
      const rect = rectOf(layout, range);
      return rect !== null && rect.top <= at.top && at.bottom <= rect.bottom && rect.left <= at.left && at.right <= rect.right;
    })
  );
}
