import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { State } from '../../store/index.ts';
import { drawFillHandle } from '../fill/fill-handle.ts';
import { openFilterMenu } from '../find/filter-menu.ts';
import { followFound } from '../find/found-cells.ts';
import { toggleReadingPanel } from '../reading/reading-panel.ts';
import { usePlanner } from '../shell/planner.ts';
import { createMarks } from './cell-marks.ts';
import { drawRanges } from './range-overlay.ts';
import { drawRowDrag } from '../structure/row-drag.ts';
import { resizeColumn } from './resize-column.ts';
import { createSheetGrid, type SheetGrid, type SheetMouse } from './sheet-grid.ts';
import { followSheetWidth } from './sheet-width.ts';
import { snapColumns } from './snap-columns.ts';
import { keepRows, type SheetRow } from './sheet-rows.ts';
import { changedItems } from './changed-items.ts';
import type { SheetView } from './sheet-view.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

/** Keeps a drawn grid in step with the layout and with the store. React draws none of its cells. */
export function useSheetGrid(layout: SheetLayout, mouse: SheetMouse): { host: RefObject<HTMLDivElement | null>; grid: SheetGrid | null } {
  const { shown: page, store } = usePlanner();
  const { t } = useTranslation('grid');
  const { t: say } = useTranslation('reading');
  const { t: find } = useTranslation('find');
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
    const { language, room, timeline, plan, sheet } = layout;
    const next: SheetView = {
      ...(view.current ?? numbersOf(page.getState())),
      plan,
      timeline,
      language,
      room,
      sheet,
      foldedQuarters: layout.view.quarters ? layout.view.folded : null,
      texts: {
        item: t('item'),
        trend: t('trend'),
        quarters: t('quarters'),
        toggleQuarters: t(layout.view.quarters ? 'hideQuarters' : 'showQuarters'),
        foldQuarter: (quarter, folded) => t(folded ? 'unfoldQuarter' : 'foldQuarter', { quarter }),
        filter: find('filter'),
        show: say('show'),
        showAs: say('showAs', { name: say(`name.${sheet.reading ?? 'value'}`) }),
        drag: t('drag'),
        resize: say('resize'),
        reading: (reading) => say(`name.${reading}`),
        scaled: (scale, unit) => say(`scaled.${scale}`, { unit }),
      },
      onToggleQuarter: layout.toggleQuarter,
      onToggleQuarters: layout.toggleQuarters,
      onShow: toggleReadingPanel,
      onFilter: openFilterMenu,
      onResize: (column, width) => resizeColumn(store, column, width),
    };
    if (view.current) Object.assign(view.current, next);
    else view.current = next;
  }, [layout, page, store, t, say, find]);

  useLayoutEffect(() => {
    if (!host.current || !view.current) return;
    const created = createSheetGrid(host.current, view.current, {
      onPress: (cell, event) => handlers.current.onPress(cell, event),
      onPressHead: (column, event) => handlers.current.onPressHead(column, event),
      onMenu: (cell, event) => handlers.current.onMenu(cell, event),
      onDoublePress: (cell, event) => handlers.current.onDoublePress(cell, event),
      onPressGrip: (row) => handlers.current.onPressGrip(row),
      onPressHandle: (event) => handlers.current.onPressHandle(event),
      onDoublePressHandle: () => handlers.current.onDoublePressHandle(),
      onHover: (cell, element) => handlers.current.onHover(cell, element),
    });
    const stopRanges = drawRanges(created.surface);
    const stopHandle = drawFillHandle(created.surface);
    const stopRowDrag = drawRowDrag(created.surface);
    const stopFound = followFound(created.surface);
    const stopWidth = followSheetWidth(created.surface.closest('.ag-grid-viewport') ?? host.current);
    const stopSnapping = snapColumns(created.surface.closest('.ag-grid-viewport') ?? host.current);
    setGrid(created);
    return () => {
      stopRanges();
      stopHandle();
      stopRowDrag();
      stopFound();
      stopWidth();
      stopSnapping();
      created.destroy();
      shown.current = [];
    };
  }, []);

  const { columns, widths, language, rows, room, sheet } = layout;
  const { reading, rows: ownReadings, scale } = sheet;
  useLayoutEffect(() => grid?.setColumns(columns, widths), [grid, columns, widths, language, reading, scale]);
  useLayoutEffect(() => {
    shown.current = keepRows(shown.current, rows);
    grid?.setRows(shown.current);
  }, [grid, rows]);
  useLayoutEffect(() => grid?.redraw(), [grid, language, room, reading, ownReadings, scale]);

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

function numbersOf(state: State): Pick<SheetView, 'source' | 'marks'> {
  return { source: state, marks: createMarks(state) };
}
