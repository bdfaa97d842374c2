import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CellRef } from '../../store/index.ts';
import { usePlanNow, usePlanner } from '../shell/planner.ts';
import { cursorOf, refAt } from './cursor-ref.ts';
import type { Cursor } from './move-cursor.ts';
import { nearestCell } from './nearest-cell.ts';
import { rangeOf } from './ranges.ts';
import { selectRanges, sheetScene } from './sheet-scene.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

export interface SheetCursor {
  cursor: Cursor | null;
  /** Where it was put, though that may be folded away: there it goes back to. */
  home: Cursor | null;
  /** The cell it stands on; null on a section. */
  ref: CellRef | null;
  /** Moves it, and the page's selection with it. */
  put: (cursor: Cursor) => void;
}

interface Placed {
  planId: string;
  /** Where it was put. */
  cursor: Cursor;
  /** The selection that goes with it: the cell there, or while that is hidden the nearest that shows. */
  selected: CellRef | null;
}

const sameRef = (a: CellRef | null, b: CellRef | null) =>
  a === b || (a !== null && b !== null && a.item === b.item && a.place === b.place && a.column === b.column);

/**
 * Where the cursor stands. The page's selection is a cell; the cursor also stands on names and sections, which the selection knows
 * nothing of, so the cursor is kept with the selection it made. A selection made elsewhere (a target's card, a name in a formula)
 * takes the cursor along, and what hides that cell unfolds.
 */
export function useSheetCursor(layout: SheetLayout): SheetCursor {
  const { plan, timeline, rows, columns, uncover } = layout;
  const { store } = usePlanner();
  const planId = usePlanNow((state) => state.planId);
  const selection = usePlanNow((state) => state.selection);
  const [placing] = useState(() => createStore<{ latest: Placed | null }>(() => ({ latest: null })));
  const latest = useStore(placing, (state) => state.latest);
  const placed = latest?.planId === planId ? latest : null;

  const own = placed && sameRef(placed.selected, selection) ? placed.cursor : null;
  const cursor = useMemo<Cursor | null>(() => {
    const wanted = own ?? (selection && cursorOf(plan, timeline, columns, selection)) ?? placed?.cursor ?? null;
    const near = wanted && nearestCell({ plan, timeline, rows, columns }, wanted);
    if (near) return near;
    const row = rows.find(({ kind }) => kind === 'item') ?? rows[0];
    const column = columns.find(({ id }) => id === wanted?.column) ?? columns.find(({ kind }) => kind === 'month');
    return row && column ? { row: row.key, column: column.id } : null;
  }, [own, placed, selection, plan, timeline, rows, columns]);
  const home = own ?? cursor;
  const ref = useMemo(() => cursor && refAt(rows, columns, cursor), [rows, columns, cursor]);

  const place = useCallback(
    (next: Cursor, selected: CellRef | null) => {
      placing.setState({ latest: { planId, cursor: next, selected } });
      if (!sameRef(store.getState().selection, selected)) store.actions.select(selected);
    },
    [planId, placing, store],
  );
  const move = useCallback((next: Cursor) => place(next, refAt(rows, columns, next)), [rows, columns, place]);
  // What hides the cursor's cell, or shows it again, moves the page's selection with the frame: all speak of the same cell.
  useLayoutEffect(() => {
    const isAlike = own !== null && sameRef(ref, selection);
    const isLatest = sameRef(selection, store.getState().selection);
    if (home && (selection || placed) && !isAlike && isLatest) place(home, ref);
  }, [own, home, ref, selection, placed, place, store]);
  const put = useCallback((next: Cursor) => selectRanges([rangeOf(next)]), []);
  // Whoever chooses ranges takes the cursor to where the last one begins.
  useLayoutEffect(() => sheetScene.setState({ moveTo: move }), [move]);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.selection && state.selection !== before.selection) uncover(state.selection);
      }),
    [store, uncover],
  );
  return { cursor, home, ref, put };
}
