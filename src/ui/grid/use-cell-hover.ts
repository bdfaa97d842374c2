import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellRef } from '../../store/index.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { createMarks } from './cell-marks.ts';
import { cellNotes, rowNotes } from './cell-notes.ts';
import type { Cursor } from './move-cursor.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Milliseconds the pointer must rest on a cell. */
const REST = 320;

export interface CellHover {
  shown: { element: Element; lines: string[] } | null;
  anchor: () => Element | null;
  over: (cell: Cursor | null, element: Element | null) => void;
  hide: () => void;
}

/** What a cell under the pointer has to say. The computed value under an override is asked for only then. */
export function useCellHover(rows: readonly SheetRow[], columns: readonly SheetColumn[]): CellHover {
  const { store } = usePlanner();
  const { t } = useTranslation('grid');
  const { t: say } = useTranslation('reading');
  const language = useLanguage();
  const [shown, setShown] = useState<CellHover['shown']>(null);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ rows, columns });
  useEffect(() => {
    latest.current = { rows, columns };
  }, [rows, columns]);
  useEffect(() => () => clearTimeout(wait.current), []);

  const over = useCallback(
    (cell: Cursor | null, element: Element | null) => {
      clearTimeout(wait.current);
      setShown(null);
      if (!cell || !element) return;
      wait.current = setTimeout(() => {
        const row = latest.current.rows.find((one) => one.key === cell.row);
        const column = latest.current.columns.find((one) => one.id === cell.column);
        if (row?.kind !== 'item' || !column) return;
        const state = store.getState();
        const marks = createMarks(state);
        const mark = marks.at(row.item, row.place, column.period);
        const show = (lines: string[]) => setShown(lines.length > 0 && element.isConnected ? { element, lines } : null);
        if (column.period < 0) {
          show(rowNotes(state, marks.problemOf(row.item, row.place), language));
          return;
        }

        const about = (computed: number | null) =>
          cellNotes({ state, row, column: column.period, mark, shown: element.textContent, computed, language, t, say });
        show(about(null));
        if (!mark.overridden) return;
        const asked = wait.current;
        const ref: CellRef = { item: row.item.id, place: row.place, column: column.period };
        void store.actions.explain(ref).then((explanation) => {
          if (wait.current === asked && explanation?.computed !== undefined) show(about(explanation.computed));
        });
      }, REST);
    },
    [store, language, t, say],
  );
  return useMemo(() => ({ shown, anchor: () => shown?.element ?? null, over, hide: () => over(null, null) }), [shown, over]);
}
