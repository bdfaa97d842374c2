import { type CellBox, columnWidth, HEAD_HEIGHT, ROW_HEIGHT } from './cell-box.ts';
import type { SheetWidths } from './column-widths.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Where the rows are scrolled to and how much of them shows. Kept by listening: to ask the element costs a layout. */
export interface Viewport {
  setColumns(columns: readonly SheetColumn[], widths: SheetWidths): void;
  /** Whether a cell shows whole. */
  shows(box: CellBox): boolean;
  /**
   * What lies under a point of the window, or nearest to it, how far down its row the point is (0 to 1), and by how many pixels it is
   * outside the part that scrolls. `from`: the pane where a drag began: there nothing pulls, in the others all in between scrolls into
   * sight.
   */
  at(x: number, y: number, from: SheetColumn['pinned']): { row: number; column: number; into: number; beyond: { x: number; y: number } };
  scrollBy(x: number, y: number): void;
  /** Rows that show, less one: what a page key moves by. */
  page(): number;
  stop(): void;
}

export function watchViewport(element: HTMLElement): Viewport {
  const size = { width: element.clientWidth, height: element.clientHeight };
  const scroll = { top: element.scrollTop, left: element.scrollLeft };
  const pinned = { left: 0, right: 0 };
  let edges: readonly { side: SheetColumn['pinned']; from: number; to: number }[] = [];
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
      let from = 0;
      edges = columns.map((column) => {
        const to = from + columnWidth(column, widths);
        const edge = { side: column.pinned, from, to };
        from = to;
        return edge;
      });
    },
    shows({ top, offset, width, height, pinned: side }) {
      if (top < scroll.top || top + height > scroll.top + rowsHeight()) return false;
      if (side !== null) return true;
      return offset - pinned.left >= scroll.left && offset + width <= scroll.left + size.width - pinned.right;
    },
    at(x, y, from) {
      const box = element.getBoundingClientRect();
      const [left, top] = [box.left, box.top + HEAD_HEIGHT];
      const [right, bottom] = [box.left + size.width, box.top + size.height];
      const whole = edges.at(-1)?.to ?? 0;
      const [low, high] = [from === 'left' ? left : left + pinned.left, from === 'right' ? right : right - pinned.right];
      const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most - 1, value));
      const inside = { x: within(x, left, right) - left, y: within(y, top, bottom) - top };
      const side = inside.x < pinned.left ? 'left' : inside.x >= size.width - pinned.right ? 'right' : null;
      // Where the point lies among the columns as they stand unscrolled.
      const along = side === 'left' ? inside.x : side === 'right' ? whole - (size.width - inside.x) : inside.x + scroll.left;
      const column = edges.findIndex((edge) => edge.side === side && along >= edge.from && along < edge.to);
      const beyond = (value: number, before: number, after: number) =>
        value < before ? value - before : value > after ? value - after : 0;
      const down = (inside.y + scroll.top) / ROW_HEIGHT;
      return {
        row: Math.floor(down),
        into: down % 1,
        column: column >= 0 ? column : edges.length - 1,
        beyond: { x: beyond(x, low, high), y: beyond(y, top, bottom) },
      };
    },
    scrollBy: (x, y) => element.scrollBy(x, y),
    page: () => Math.max(1, Math.floor(rowsHeight() / ROW_HEIGHT) - 1),
    stop() {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    },
  };
}
