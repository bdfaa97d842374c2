import { columnWidth, ROW_HEIGHT } from './cell-box.ts';
import { isOneCell, rectOf, type Range, type Rect } from './ranges.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { sheetScene, shownRanges } from './sheet-scene.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

type Side = SheetColumn['pinned'];

/** A pane's part of a rectangle. */
export interface Part {
  side: Side;
  /** From the left edge of the rows; of the right pane, from its right edge. */
  offset: number;
  width: number;
  /** Whether the rectangle begins and ends here. */
  begins: boolean;
  ends: boolean;
}

/** The parts of a rectangle in the three panes, which scroll apart. */
export function partsOf({ columns, widths }: SheetLayout, { left, right }: Rect): Part[] {
  const width = (some: readonly SheetColumn[]) => some.reduce((sum, column) => sum + columnWidth(column, widths), 0);
  return (['left', null, 'right'] as const).flatMap((side) => {
    const own = columns.flatMap((column, index) => (column.pinned === side && index >= left && index <= right ? [index] : []));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const offset = side === 'right' ? width(columns.slice(last + 1)) : width(columns.slice(0, first));
    return [{ side, offset, width: width(columns.slice(first, last + 1)), begins: first === left, ends: last === right }];
  });
}

/**
 * Draws the chosen rectangles over the rows, inside the element that scrolls, without the grid's or React's knowledge: a move of the
 * mouse costs a few styles. Each pane has its own part, which sticks with the pane.
 */
export function drawRanges(surface: HTMLElement): () => void {
  const layer = document.createElement('div');
  layer.className = 'range-layer';
  layer.setAttribute('aria-hidden', 'true');
  surface.append(layer);

  const draw = () => {
    const { layout } = sheetScene.getState();
    const ranges = shownRanges();
    const parts = layout ? ranges.flatMap((range) => boxesOf(layout, range, ranges.length > 1)) : [];
    while (layer.children.length > parts.length) layer.lastElementChild?.remove();
    while (layer.children.length < parts.length) layer.append(newBox());
    parts.forEach((part, index) => {
      const row = layer.children[index];
      const box = row?.firstElementChild;
      if (row instanceof HTMLElement && box instanceof HTMLElement) place(row, box, part);
    });
  };
  draw();
  const stop = sheetScene.subscribe((now, before) => {
    if (now.ranges !== before.ranges || now.layout !== before.layout) draw();
  });
  return () => {
    stop();
    layer.remove();
  };
}

interface Box extends Part {
  top: number;
  height: number;
}

/** One cell alone is the cursor's, which has its own frame; among several ranges it shows as one. */
function boxesOf(layout: SheetLayout, range: Range, among: boolean): Box[] {
  const rect = rectOf(layout, range);
  if (!rect || (isOneCell(range) && !among)) return [];
  const height = (rect.bottom - rect.top + 1) * ROW_HEIGHT;
  return partsOf(layout, rect).map((part) => ({ ...part, top: rect.top * ROW_HEIGHT, height }));
}

function newBox(): HTMLElement {
  const row = document.createElement('div');
  row.className = 'range-row';
  const box = document.createElement('div');
  box.className = 'range-box';
  row.append(box);
  return row;
}

function place(row: HTMLElement, box: HTMLElement, { side, offset, width, top, height, begins, ends }: Box): void {
  row.style.top = `${top}px`;
  row.style.height = `${height}px`;
  row.style.zIndex = side === null ? '1' : '4';
  box.className = `range-box is-${side ?? 'center'}${begins ? ' begins' : ''}${ends ? ' ends' : ''}`;
  box.style.width = `${width}px`;
  box.style.left =
    side === 'left' ? `calc(${offset}px + var(--ag-internal-pinned-left-sticky-offset, 0px))` : side === null ? `${offset}px` : '';
  box.style.right = side === 'right' ? `calc(${offset}px + var(--ag-internal-pinned-right-sticky-offset, 0px))` : '';
}
