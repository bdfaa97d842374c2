import { useEffect, useRef } from 'react';
import type { CellBox } from './cell-box.ts';
import type { Cursor } from './move-cursor.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Scrolls to the cursor when it was put somewhere (`home`), or when its cell has moved. An edit alone scrolls nowhere. */
export function useReveal(grid: SheetGrid | null, cursor: Cursor | null, home: Cursor | null, box: CellBox | null): void {
  const seen = useRef<{ grid: SheetGrid | null; home: Cursor | null; box: CellBox | null }>(null);
  useEffect(() => {
    const before = seen.current;
    seen.current = { grid, home, box };
    if (!grid || !cursor || !box) return;
    const stays = before?.grid === grid && before.home === home && before.box?.top === box.top && before.box.offset === box.offset;
    if (!stays) grid.reveal(cursor, box);
  }, [grid, cursor, home, box]);
}
