import type { Cursor, Move } from './move-cursor.ts';
import { dragHeads, dragRange } from './range-drag.ts';
import { extendRange, isOneCell, rangeOf, rectOf, sameCell, wholeColumns, wholeRows, type Range } from './ranges.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { selectRanges, sheetScene, shownRanges, walkTo } from './sheet-scene.ts';
import type { SheetLayout } from './use-sheet-layout.ts';
import { walkRanges, type Walk } from './walk-ranges.ts';

/** Takes the sheet as React has just drawn it. A cursor that moved otherwise than by choosing ranges is chosen alone. `home`: see `SheetScene`. */
export function showScene(layout: SheetLayout, grid: SheetGrid | null, cursor: Cursor | null, home: Cursor | null): void {
  const { ranges, home: before } = sheetScene.getState();
  const stays = home !== null && before !== null && ranges.length > 0 && sameCell(home, before);
  sheetScene.setState({ layout, grid, cursor, home, ranges: stays ? ranges : home ? [rangeOf(home)] : [] });
}

/** Replaces the active range, as it shows; the others stay. */
export function setActive(change: (range: Range) => Range): void {
  const { ranges } = sheetScene.getState();
  const active = shownRanges().at(-1);
  if (active) sheetScene.setState({ ranges: [...ranges.slice(0, -1), change(active)] });
}

/**
 * A press on a cell: chooses it (`put`), with Shift draws the active range to it, with Ctrl begins another range or takes back one that
 * is this cell alone; then follows the mouse.
 */
export function pressRange(grid: SheetGrid | null, cell: Cursor, event: MouseEvent, put: (cell: Cursor) => void): void {
  const { ranges } = sheetScene.getState();
  if (event.shiftKey && ranges.length > 0) setActive(({ anchor }) => ({ anchor, head: cell }));
  else if (event.ctrlKey || event.metaKey) {
    const others = ranges.filter((range) => !isOneCell(range) || !sameCell(range.anchor, cell));
    if (others.length < ranges.length && others.length > 0) {
      selectRanges(others);
      return;
    }
    selectRanges([...ranges, rangeOf(cell)]);
  } else put(cell);
  if (grid && event.button === 0) dragRange(grid, cell, (head) => setActive(({ anchor }) => ({ anchor, head })));
}

/**
 * A press on a column's head chooses the column, with Shift all columns from the active range's on; then follows the mouse. The head of
 * the names chooses all. The cursor keeps its row, so that nothing scrolls.
 */
export function pressColumn(column: string, extends_: boolean): void {
  const { layout, grid, cursor, ranges } = sheetScene.getState();
  const pressed = layout?.columns.find(({ id }) => id === column);
  if (!layout || !cursor || !pressed || pressed.kind === 'trend') return;
  const { row } = cursor;
  if (pressed.kind === 'name') {
    walkTo(cursor, [wholeColumns(layout, wholeRows(layout, rangeOf(cursor)))]);
    return;
  }
  const from = (extends_ ? ranges.at(-1)?.anchor.column : undefined) ?? column;
  const draw = (to: string) =>
    walkTo({ row, column: from }, [wholeColumns(layout, { anchor: { row, column: from }, head: { row, column: to } })]);
  draw(column);
  if (grid) dragHeads(grid, { row, column }, draw);
}

/** On through the chosen cells; false when there are not several. */
export function walkChosen(walk: Walk): boolean {
  const { layout, cursor } = sheetScene.getState();
  if (!layout || !cursor) return false;
  const next = walkRanges(layout, shownRanges(), cursor, walk);
  if (next) walkTo(next);
  return next !== null;
}

/** Leaves only the cursor's cell chosen; false when it is already. */
export function chooseCursorAlone(): boolean {
  const { cursor, ranges } = sheetScene.getState();
  const [first] = ranges;
  if (!cursor || !first || (ranges.length === 1 && isOneCell(first))) return false;
  selectRanges([rangeOf(cursor)]);
  return true;
}

/** Moves the end of the active range. `reveal` scrolls to it. */
export function extendChosen(move: Move, reveal: (head: Cursor) => void): void {
  const { layout, grid } = sheetScene.getState();
  if (!layout) return;
  setActive((range) => extendRange({ rows: layout.rows, columns: layout.columns, page: grid?.page() ?? 1 }, range, move));
  const head = sheetScene.getState().ranges.at(-1)?.head;
  if (head) reveal(head);
}

/** Chooses the whole rows or columns of the active range, or all numbers. The cursor stays. */
export function choose(what: 'rows' | 'columns' | 'all'): void {
  const { layout } = sheetScene.getState();
  if (!layout) return;
  setActive((range) => {
    switch (what) {
      case 'rows':
        return wholeRows(layout, range);
      case 'columns':
        return wholeColumns(layout, range);
      case 'all':
        return wholeColumns(layout, wholeRows(layout, range));
      default:
        return what satisfies never;
    }
  });
}

/** Whether a cell lies in a chosen range. */
export function isChosen(cell: Cursor): boolean {
  const { layout } = sheetScene.getState();
  if (!layout) return false;
  const at = rectOf(layout, rangeOf(cell));
  return (
    at !== null &&
    shownRanges().some((range) => {
      const rect = rectOf(layout, range);
      return rect !== null && rect.top <= at.top && at.bottom <= rect.bottom && rect.left <= at.left && at.right <= rect.right;
    })
  );
}
