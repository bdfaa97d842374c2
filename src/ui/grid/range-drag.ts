import type { Cursor } from './move-cursor.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Pixels of scrolling per frame for each pixel that the pointer is outside, and at most. */
const PULL = 0.4;
const MOST = 60;

/** What a drag does. Where it can be cancelled, Escape does it, and so does letting go outside the window. */
export interface Drag {
  scrolls: 'both' | 'rows' | 'columns';
  /** At every move: the cell under the pointer, or nearest to it, and how far down its row the pointer is (0 to 1). */
  onMove: (cell: Cursor, into: number) => void;
  onDrop?: (event: MouseEvent) => void;
  onCancel?: () => void;
}

/** Follows the pointer from a press on a cell until it is let go, scrolling when it leaves the rows; `onCell` hears of each cell it comes to. */
export function dragRange(grid: SheetGrid, from: Cursor, onCell: (cell: Cursor) => void): void {
  let last = from;
  followDrag(grid, from, {
    scrolls: 'both',
    onMove(cell) {
      if (cell.column === last.column && cell.row === last.row) return;
      last = cell;
      onCell(cell);
    },
  });
}

/** The same along the heads: only sideways. */
export function dragHeads(grid: SheetGrid, from: Cursor, onColumn: (column: string) => void): void {
  let last = from.column;
  followDrag(grid, from, {
    scrolls: 'columns',
    onMove({ column }) {
      if (column === last || !grid.isNumber(column)) return;
      last = column;
      onColumn(column);
    },
  });
}

/** Follows the pointer from a press until it is let go. */
export function followDrag(grid: SheetGrid, from: Cursor, { scrolls, onMove, onDrop, onCancel }: Drag): void {
  let pointer: { x: number; y: number } | null = null;
  let frame = 0;
  const step = (pixels: number) => Math.max(-MOST, Math.min(MOST, pixels * PULL));
  const look = () => {
    if (!pointer) return;
    const { cell, into, beyond } = grid.cellAt(pointer.x, pointer.y, from);
    if (cell) onMove(cell, into);
    const [x, y] = [scrolls === 'rows' ? 0 : beyond.x, scrolls === 'columns' ? 0 : beyond.y];
    cancelAnimationFrame(frame);
    if (x === 0 && y === 0) return;
    grid.scrollBy(step(x), step(y));
    frame = requestAnimationFrame(look);
  };
  const ended = new AbortController();
  const { signal } = ended;
  const end = () => {
    ended.abort();
    pointer = null;
    cancelAnimationFrame(frame);
  };
  const cancel = () => {
    end();
    onCancel?.();
  };
  addEventListener(
    'mousemove',
    (event) => {
      if (event.buttons === 0) {
        cancel();
        return;
      }
      pointer = { x: event.clientX, y: event.clientY };
      look();
    },
    { signal },
  );
  addEventListener(
    'mouseup',
    (event) => {
      end();
      onDrop?.(event);
    },
    { signal },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (!onCancel || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    { signal, capture: true },
  );
}
