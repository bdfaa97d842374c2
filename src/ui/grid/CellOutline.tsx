import { ROW_HEIGHT } from './cell-box.ts';
import { partsOf } from './range-overlay.ts';
import type { Rect } from './ranges.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

interface CellOutlineProps {
  layout: SheetLayout;
  rect: Rect;
  /** Its colour and weight. */
  className: string;
}

/** A frame around cells, drawn over the rows inside the element that scrolls: a part for each pane, which sticks with it. */
export function CellOutline({ layout, rect, className }: CellOutlineProps) {
  const height = (rect.bottom - rect.top + 1) * ROW_HEIGHT;
  return partsOf(layout, rect).map(({ side, offset, width, begins, ends }) => (
    <div
      key={side ?? 'center'}
      className={`outline-row ${className}`}
      style={{ top: rect.top * ROW_HEIGHT, height, zIndex: side === null ? 1 : 4 }}
    >
      <div
        className={`outline-box is-${side ?? 'center'}${begins ? ' begins' : ''}${ends ? ' ends' : ''}`}
        style={{
          width,
          ...(side === null && { left: offset }),
          ...(side === 'left' && { left: `calc(${offset}px + var(--ag-internal-pinned-left-sticky-offset, 0px))` }),
          ...(side === 'right' && { right: `calc(${offset}px + var(--ag-internal-pinned-right-sticky-offset, 0px))` }),
        }}
      />
    </div>
  ));
}
