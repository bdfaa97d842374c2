import type { Cursor } from './move-cursor.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Pixels of scrolling per frame for each pixel that the pointer is outside, and at most. */
const PULL = 0.4;
const MOST = 60;

/** Follows the pointer from a press on a cell until it is let go, scrolling when it leaves the rows; `onCell` hears of each cell it comes to. */
export function dragRange(grid: SheetGrid, from: Cursor, onCell: (cell: Cursor) => void): void {
  follow(grid, from, true, onCell);
}

/** The same along the heads: only sideways. */
export function dragHeads(grid: SheetGrid, from: Cursor, onColumn: (column: string) => void): void {
  follow(grid, from, false, ({ column }) => {
    if (grid.isNumber(column)) onColumn(column);
  });
}

function follow(grid: SheetGrid, from: Cursor, withRows: boolean, onCell: (cell: Cursor) => void): void {
  let pointer: { x: number; y: number } | null = null;
  let last = from;
  let frame = 0;
  const step = (pixels: number) => Math.max(-MOST, Math.min(MOST, pixels * PULL));
  const look = () => {
    if (!pointer) return;
    const { cell, beyond } = grid.cellAt(pointer.x, pointer.y, from);
    const rows = withRows ? beyond.y : 0;
    if (cell && (cell.column !== last.column || (withRows && cell.row !== last.row))) {
      last = cell;
      onCell(cell);
    }
    cancelAnimationFrame(frame);
    if (beyond.x === 0 && rows === 0) return;
    grid.scrollBy(step(beyond.x), step(rows));
    frame = requestAnimationFrame(look);
  };
  const ended = new AbortController();
  const { signal } = ended;
  addEventListener(
    'mousemove',
    (event) => {
      if (event.buttons === 0) {
        ended.abort(); // let go outside the window
        return;
      }
      pointer = { x: event.clientX, y: event.clientY };
      look();
    },
    { signal },
  );
  addEventListener('mouseup', () => ended.abort(), { signal });
  signal.addEventListener('abort', () => {
    pointer = null;
    cancelAnimationFrame(frame);
  });
}
