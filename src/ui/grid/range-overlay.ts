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

/** A part as it is drawn. */
export interface Box extends Part {
  top: number;
  height: number;
}

/** The boxes that draw a rectangle, one in each pane. */
export function boxesOf(layout: SheetLayout, rect: Rect): Box[] {
  const height = (rect.bottom - rect.top + 1) * ROW_HEIGHT;
  return partsOf(layout, rect).map((part) => ({ ...part, top: rect.top * ROW_HEIGHT, height }));
}

/** A layer over the rows, inside the element that scrolls. */
export function addLayer(surface: HTMLElement, name: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = `range-layer ${name}`;
  layer.setAttribute('aria-hidden', 'true');
  surface.append(layer);
  return layer;
}

/** Makes a layer hold these boxes and no others, of the look that `name` says. */
export function drawBoxes(layer: HTMLElement, boxes: readonly Box[], name: string): void {
  while (layer.children.length > boxes.length) layer.lastElementChild?.remove();
  while (layer.children.length < boxes.length) layer.append(newBox());
  boxes.forEach((box, index) => {
    const row = layer.children[index];
    if (row instanceof HTMLElement) placeBox(row, box, name);
  });
}

/**
 * Draws the chosen rectangles over the rows, inside the element that scrolls, without the grid's or React's knowledge: a move of the
 * mouse costs a few styles. Each pane has its own part, which sticks with the pane.
 */
export function drawRanges(surface: HTMLElement): () => void {
  const layer = addLayer(surface, 'is-chosen');
  const draw = () => {
    const { layout } = sheetScene.getState();
    const ranges = shownRanges();
    drawBoxes(layer, layout ? ranges.flatMap((range) => chosenBoxes(layout, range, ranges.length > 1)) : [], 'range-box');
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

/** One cell alone is the cursor's, which has its own frame; among several ranges it shows as one. */
function chosenBoxes(layout: SheetLayout, range: Range, among: boolean): Box[] {
  const rect = rectOf(layout, range);
  return !rect || (isOneCell(range) && !among) ? [] : boxesOf(layout, rect);
}

/** A box in a row that is as wide as the rows. */
export function newBox(): HTMLElement {
  const row = document.createElement('div');
  row.className = 'range-row';
  row.append(document.createElement('div'));
  return row;
}

export function placeBox(row: HTMLElement, { side, offset, width, top, height, begins, ends }: Box, name: string): void {
  const box = row.firstElementChild;
  if (!(box instanceof HTMLElement)) return;
  row.style.top = `${top}px`;
  row.style.height = `${height}px`;
  row.style.zIndex = side === null ? '1' : '4';
  box.className = `range-part ${name} is-${side ?? 'center'}${begins ? ' begins' : ''}${ends ? ' ends' : ''}`;
  box.style.width = `${width}px`;
  box.style.left =
    side === 'left' ? `calc(${offset}px + var(--ag-internal-pinned-left-sticky-offset, 0px))` : side === null ? `${offset}px` : '';
  box.style.right = side === 'right' ? `calc(${offset}px + var(--ag-internal-pinned-right-sticky-offset, 0px))` : '';
}
