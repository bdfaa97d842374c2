import { useEffect, useRef } from 'react';
import { pageState } from '../shell/page-state.ts';
import type { CellBox } from './cell-box.ts';
import type { Cursor } from './move-cursor.ts';
import type { SheetGrid } from './sheet-grid.ts';

/**
 * Scrolls to the cursor when it was put somewhere (`home`), or when its cell has moved. An edit alone scrolls nowhere. The row of a
 * chart that was asked for goes to the top: what follows it belongs to it.
 */
export function useReveal(grid: SheetGrid | null, cursor: Cursor | null, home: Cursor | null, box: CellBox | null): void {
  const seen = useRef<{ grid: SheetGrid | null; home: Cursor | null; box: CellBox | null }>(null);
  useEffect(() => {
    const before = seen.current;
    seen.current = { grid, home, box };
    if (!grid || !cursor || !box) return;
    const stays = before?.grid === grid && before.home === home && before.box?.top === box.top && before.box.offset === box.offset;
    if (!stays) grid.reveal(cursor, box, cursor.row === `item/${pageState.getState().chartAsked ?? ''}`);
  }, [grid, cursor, home, box]);
}
