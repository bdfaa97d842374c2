import type { Cursor } from './move-cursor.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Pixels of scrolling per frame for each pixel that the pointer is outside, and at most. */
const PULL = 0.4;
const MOST = 60;

/** Follows the pointer from a press until it is let go, scrolling when it leaves the rows; `onCell` hears of each cell it comes to. */
export function dragRange(grid: SheetGrid, onCell: (cell: Cursor) => void): void {
  let pointer: { x: number; y: number } | null = null;
  let last: Cursor | null = null;
  let frame = 0;
  const follow = () => {
    if (!pointer) return;
    const { cell, beyond } = grid.cellAt(pointer.x, pointer.y);
    if (cell && (cell.row !== last?.row || cell.column !== last.column)) {
      last = cell;
      onCell(cell);
    }
    cancelAnimationFrame(frame);
    if (beyond.x === 0 && beyond.y === 0) return;
    const step = (pixels: number) => Math.max(-MOST, Math.min(MOST, pixels * PULL));
    grid.scrollBy(step(beyond.x), step(beyond.y));
    frame = requestAnimationFrame(follow);
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
      follow();
    },
    { signal },
  );
  addEventListener('mouseup', () => ended.abort(), { signal });
  signal.addEventListener('abort', () => {
    pointer = null;
    cancelAnimationFrame(frame);
  });
}
