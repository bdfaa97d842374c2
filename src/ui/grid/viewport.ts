import { type CellBox, columnWidth, HEAD_HEIGHT, ROW_HEIGHT } from './cell-box.ts';
import type { SheetWidths } from './column-widths.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Where the rows are scrolled to and how much of them shows. Kept by listening: to ask the element costs a layout. */
export interface Viewport {
  setColumns(columns: readonly SheetColumn[], widths: SheetWidths): void;
  /** Whether a cell shows whole. */
  shows(box: CellBox): boolean;
  /** Rows that show, less one: what a page key moves by. */
  page(): number;
  stop(): void;
}

export function watchViewport(element: HTMLElement): Viewport {
  const size = { width: element.clientWidth, height: element.clientHeight };
  const scroll = { top: element.scrollTop, left: element.scrollLeft };
  const pinned = { left: 0, right: 0 };
  const onScroll = () => Object.assign(scroll, { top: element.scrollTop, left: element.scrollLeft });
  element.addEventListener('scroll', onScroll, { passive: true });
  const observer = new ResizeObserver(() => Object.assign(size, { width: element.clientWidth, height: element.clientHeight }));
  observer.observe(element);
  const rowsHeight = () => size.height - HEAD_HEIGHT;

  return {
    setColumns(columns, widths) {
      const width = (side: 'left' | 'right') =>
        columns.filter((column) => column.pinned === side).reduce((sum, column) => sum + columnWidth(column, widths), 0);
      Object.assign(pinned, { left: width('left'), right: width('right') });
    },
    shows({ top, offset, width, height, pinned: side }) {
      if (top < scroll.top || top + height > scroll.top + rowsHeight()) return false;
      if (side !== null) return true;
      return offset - pinned.left >= scroll.left && offset + width <= scroll.left + size.width - pinned.right;
    },
    page: () => Math.max(1, Math.floor(rowsHeight() / ROW_HEIGHT) - 1),
    stop() {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    },
  };
}
