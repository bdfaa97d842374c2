import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { createMarks } from './cell-marks.ts';
import { cellNotes } from './cell-notes.ts';
import type { Cursor } from './move-cursor.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Milliseconds the pointer must rest on a cell. */
const REST = 320;

export interface CellHover {
  shown: { element: Element; lines: string[] } | null;
  over(cell: Cursor | null, element: Element | null): void;
  hide(): void;
}

/** What a cell under the pointer has to say. The computed value under an override is asked for only then. */
export function useCellHover(rows: readonly SheetRow[], columns: readonly SheetColumn[]): CellHover {
  const { store } = usePlanner();
  const { t } = useTranslation('grid');
  const language = useLanguage();
  const [shown, setShown] = useState<CellHover['shown']>(null);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  const place = useRef({ rows, columns });
  useEffect(() => {
    place.current = { rows, columns };
  }, [rows, columns]);
  useEffect(() => () => clearTimeout(wait.current), []);

  const over = useCallback(
    (cell: Cursor | null, element: Element | null) => {
      clearTimeout(wait.current);
      setShown(null);
      if (!cell || !element) return;
      wait.current = setTimeout(() => {
        const row = place.current.rows.find((one) => one.key === cell.row);
        const column = place.current.columns.find((one) => one.id === cell.column);
        if (row?.kind !== 'item' || !column) return;
        const state = store.getState();
        const marks = createMarks(state);
        const mark = marks.at(row.item, row.place, column.period);
        const problem = column.period < 0 ? marks.problemOf(row.item, row.place) : null;
        const say = (computed: number | null) => {
          const at = column.period < 0 ? { ...mark, problem } : mark;
          const lines =
            column.period < 0 && !problem ? [] : cellNotes(state, row, column.period, at, element.textContent, computed, language, t);
          setShown(lines.length > 0 && element.isConnected ? { element, lines } : null);
        };
        say(null);
        if (mark.overridden)
          void store.actions.explain({ item: row.item.id, place: row.place, column: column.period }).then((explanation) => {
            if (explanation?.computed !== undefined)
              setShown((now) =>
                now?.element === element
                  ? {
                      element,
                      lines: cellNotes(state, row, column.period, mark, element.textContent, explanation.computed ?? null, language, t),
                    }
                  : now,
              );
          });
      }, REST);
    },
    [store, language, t],
  );
  const hide = useCallback(() => over(null, null), [over]);
  return useMemo(() => ({ shown, over, hide }), [shown, over, hide]);
}
