import { columnWidth } from './cell-box.ts';
import { sheetScene } from './sheet-scene.ts';

/**
 * When scrolling sideways has come to rest, moves on to the nearest edge of a column: with widths as `fitColumns` gives them no number
 * is then cut in half. Not while a button is held down: a drag that scrolls goes its own way.
 */
export function snapColumns(element: Element): () => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let held = false;
  const hold = (event: PointerEvent) => {
    held = event.buttons !== 0;
  };
  const snap = () => {
    const { layout } = sheetScene.getState();
    const { scrollLeft: at, scrollWidth, clientWidth } = element;
    if (!layout || held || at >= scrollWidth - clientWidth - 1) return;
    let edge = 0;
    let nearest = 0;
    for (const column of layout.columns) {
      if (column.pinned !== null) continue;
      edge += columnWidth(column, layout.widths);
      if (Math.abs(edge - at) < Math.abs(nearest - at)) nearest = edge;
    }
    if (Math.abs(nearest - at) >= 1) element.scrollTo({ left: nearest, behavior: calm.matches ? 'instant' : 'smooth' });
  };
  element.addEventListener('scrollend', snap);
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) window.addEventListener(type, hold, { capture: true });
  return () => {
    element.removeEventListener('scrollend', snap);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) window.removeEventListener(type, hold, { capture: true });
  };
}
