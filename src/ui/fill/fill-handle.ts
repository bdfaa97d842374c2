import { createStore } from 'zustand/vanilla';
import { addLayer, boxesOf, drawBoxes, newBox, placeBox } from '../grid/range-overlay.ts';
import { rectOf, type Rect } from '../grid/ranges.ts';
import { sheetScene, shownRanges } from '../grid/sheet-scene.ts';
import type { SheetLayout } from '../grid/use-sheet-layout.ts';
import { addedRect } from './fill-rects.ts';

/** What a drag of the handle would fill: the rectangle it has reached. Null while none is under way. */
export const fillUnderWay = createStore<{ source: Rect; target: Rect } | { target: null }>(() => ({ target: null }));

/** The rectangle that the handle hangs on: the last one chosen. Null where it holds nothing to fill from. */
export function handleRect(layout: Pick<SheetLayout, 'rows' | 'columns'>): Rect | null {
  const active = shownRanges().at(-1);
  const rect = active ? rectOf(layout, active) : null;
  if (!rect) return null;
  const hasCells = layout.rows.slice(rect.top, rect.bottom + 1).some((row) => row.kind === 'item' && row.leaf);
  const hasMonths = layout.columns.slice(rect.left, rect.right + 1).some(({ kind }) => kind === 'month');
  return hasCells && hasMonths ? rect : null;
}

/** Draws the handle at the corner of what is chosen, and while it is dragged the outline of what it will fill. */
export function drawFillHandle(surface: HTMLElement): () => void {
  const [outline, layer] = [addLayer(surface, 'is-filled'), addLayer(surface, 'has-handle')];
  const corner = newBox();
  const handle = document.createElement('div');
  handle.className = 'fill-handle';
  corner.firstElementChild?.append(handle);
  layer.append(corner);

  const draw = () => {
    const { layout } = sheetScene.getState();
    const rect = layout && handleRect(layout);
    const last = rect ? boxesOf(layout, rect).find(({ ends }) => ends) : undefined;
    corner.hidden = last === undefined;
    if (last) placeBox(corner, last, 'fill-corner');
  };
  const drawOutline = () => {
    const { layout } = sheetScene.getState();
    const fill = fillUnderWay.getState();
    surface.classList.toggle('is-filling', fill.target !== null);
    drawBoxes(outline, layout && fill.target ? boxesOf(layout, addedRect(fill.source, fill.target)) : [], 'fill-box');
  };
  draw();
  const stops = [
    sheetScene.subscribe((now, before) => {
      if (now.ranges !== before.ranges || now.layout !== before.layout) draw();
    }),
    fillUnderWay.subscribe(drawOutline),
  ];
  return () => {
    for (const stop of stops) stop();
    outline.remove();
    layer.remove();
  };
}
