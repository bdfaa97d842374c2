import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface CellNoteProps {
  /** Where the note hangs; it follows the element while the page scrolls. */
  anchor: () => Element | null;
  /** Pixels to the right of the element's left edge. */
  offset?: () => number;
  /** A list is pressed with the mouse; words let it through. */
  tone: 'plain' | 'error' | 'list';
  /** For `aria-describedby`. */
  id?: string;
  role?: 'tooltip' | 'alert' | 'status';
  children: ReactNode;
}

const GAP = 4;

/** Words beside a cell: under it, or above it where the window ends. Drawn over the page, so that no pane cuts it off. */
export function CellNote({ anchor, offset, tone, id, role = 'tooltip', children }: CellNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = note.current;
    if (!element) return;
    const place = () => {
      const cell = anchor()?.getBoundingClientRect();
      if (!cell) return;
      const { width, height } = element.getBoundingClientRect();
      const below = cell.bottom + GAP + height <= window.innerHeight;
      const left = Math.max(GAP, Math.min(cell.left + (offset?.() ?? 0), window.innerWidth - width - GAP));
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(below ? cell.bottom + GAP : cell.top - height - GAP)}px)`;
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  });
  return createPortal(
    <div ref={note} id={id} className={`cell-note is-${tone}`} role={role}>
      {children}
    </div>,
    document.body,
  );
}
