/** Pixels that a column of names, and one of numbers, has at least and at most. */
const LEAST = 56;
const MOST = 560;

/**
 * The edge of a column's head, which the mouse draws: a line shows where it will be, the column follows when the button is let go. A
 * double click fits the column to what stands in it. `side`: the edge that moves; a column pinned at the right grows to the left.
 */
export function resizeHandle(side: 'left' | 'right', hint: string, onResize: (width: number | 'fit') => void): HTMLElement {
  const handle = document.createElement('div');
  handle.className = `sheet-resize is-${side}`;
  handle.title = hint;
  handle.addEventListener('dblclick', () => onResize('fit'));
  handle.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    down.preventDefault(); // nor does the head take the press for its own
    const head = handle.closest('.ag-header-cell')?.getBoundingClientRect();
    if (!head) return;
    const sheet = handle.closest('.sheet-grid')?.getBoundingClientRect() ?? head;
    const line = document.createElement('div');
    line.className = 'sheet-resize-line';
    let width = head.width;
    const follow = (event: PointerEvent) => {
      const moved = (event.clientX - down.clientX) * (side === 'right' ? 1 : -1);
      width = Math.round(Math.min(MOST, Math.max(LEAST, head.width + moved)));
      const edge = side === 'right' ? head.left + width : head.right - width;
      line.style.transform = `translate(${Math.round(edge)}px, ${sheet.top}px)`;
      if (!line.isConnected) document.body.append(line);
    };
    const end = (event: Event) => {
      handle.removeEventListener('pointermove', follow);
      line.remove();
      if (event.type === 'pointerup' && width !== head.width) onResize(width);
    };
    line.style.height = `${sheet.height}px`;
    handle.setPointerCapture(down.pointerId);
    handle.addEventListener('pointermove', follow);
    for (const type of ['pointerup', 'pointercancel']) handle.addEventListener(type, end, { once: true });
  });
  return handle;
}
