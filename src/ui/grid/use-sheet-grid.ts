import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { State } from '../../store/index.ts';
import { usePlanner } from '../shell/planner.ts';
import { createMarks } from './cell-marks.ts';
import { drawRanges } from './range-overlay.ts';
import { createSheetGrid, type SheetGrid, type SheetMouse } from './sheet-grid.ts';
import { keepRows, type SheetRow } from './sheet-rows.ts';
import { changedItems } from './changed-items.ts';
import type { SheetView } from './sheet-view.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

/** Keeps a drawn grid in step with the layout and with the store. React draws none of its cells. */
export function useSheetGrid(layout: SheetLayout, mouse: SheetMouse): { host: RefObject<HTMLDivElement | null>; grid: SheetGrid | null } {
  const { shown: page } = usePlanner();
  const { t } = useTranslation('grid');
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<SheetView | null>(null);
  const shown = useRef<readonly SheetRow[]>([]);
  const handlers = useRef(mouse);
  const [grid, setGrid] = useState<SheetGrid | null>(null);

  useLayoutEffect(() => {
    handlers.current = mouse;
  });

  // The view comes first: whatever is drawn below reads it.
  useLayoutEffect(() => {
    const { language, room, timeline, plan } = layout;
    const next: SheetView = {
      ...(view.current ?? numbersOf(page.getState())),
      plan,
      timeline,
      language,
      room,
      foldedQuarters: layout.view.quarters ? layout.view.folded : null,
      texts: {
        item: t('item'),
        trend: t('trend'),
        quarters: t('quarters'),
        toggleQuarters: t(layout.view.quarters ? 'hideQuarters' : 'showQuarters'),
        foldQuarter: (quarter, folded) => t(folded ? 'unfoldQuarter' : 'foldQuarter', { quarter }),
      },
      onToggleQuarter: layout.toggleQuarter,
      onToggleQuarters: layout.toggleQuarters,
    };
    if (view.current) Object.assign(view.current, next);
    else view.current = next;
  }, [layout, page, t]);

  useLayoutEffect(() => {
    if (!host.current || !view.current) return;
    const created = createSheetGrid(host.current, view.current, {
      onPress: (cell, event) => handlers.current.onPress(cell, event),
      onPressHead: (column, event) => handlers.current.onPressHead(column, event),
      onMenu: (cell, event) => handlers.current.onMenu(cell, event),
      onDoublePress: (cell) => handlers.current.onDoublePress(cell),
      onHover: (cell, element) => handlers.current.onHover(cell, element),
    });
    const stopRanges = drawRanges(created.surface);
    setGrid(created);
    return () => {
      stopRanges();
      created.destroy();
      shown.current = [];
    };
  }, []);

  const { columns, widths, language, rows, room } = layout;
  useLayoutEffect(() => grid?.setColumns(columns, widths), [grid, columns, widths, language]);
  useLayoutEffect(() => {
    shown.current = keepRows(shown.current, rows);
    grid?.setRows(shown.current);
  }, [grid, rows]);
  useLayoutEffect(() => grid?.redraw(), [grid, language, room]);

  useEffect(() => {
    if (!grid) return;
    return page.subscribe((state, before) => {
      const changed = changedItems(before, state);
      if (changed !== null && changed.size === 0) return;
      if (view.current) Object.assign(view.current, numbersOf(state));
      // Numbers of another plan or scenario are not what the last edit changed.
      grid.paint(changed, changed === null);
    });
  }, [grid, page]);
  return { host, grid };
}

function numbersOf(state: State): Pick<SheetView, 'tables' | 'marks'> {
  return { tables: state.tables, marks: createMarks(state) };
}
