import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { periodName } from '../../charts/period-name.ts';
import { isHeld, valueAt } from '../../core/index.ts';
import { dragHandle, fillToEnd } from '../fill/fill-acts.ts';
import { FilterBar } from '../find/FilterBar.tsx';
import { FindBar } from '../find/FindBar.tsx';
import { findCommands } from '../find/find-commands.ts';
import { isFormulaEdited, pointAt } from '../formula/formula-session.ts';
import { offerCommands } from '../shell/commands.ts';
import { readingCommands } from '../reading/reading-commands.ts';
import { cellName } from '../shell/naming.ts';
import { useLanguage, usePlanNow, usePlanner } from '../shell/planner.ts';
import { dragRow } from '../structure/row-drag.ts';
import { CellCursor, type CellCursorHandle } from './CellCursor.tsx';
import './cell-marks.css';
import { cellBox } from './cell-box.ts';
import { CellNote } from './CellNote.tsx';
import { formatNumber, numberLook } from './format-number.ts';
import { moveCursor, type Cursor, type Move } from './move-cursor.ts';
import { choose, chooseCursorAlone, extendChosen, isChosen, pressColumn, pressRange, showScene, walkChosen } from './range-acts.ts';
import './ranges.css';
import '../structure/row-drag.css';
import { isOneCell } from './ranges.ts';
import { RangeSpeech } from './RangeSpeech.tsx';
import { SheetPopups } from './SheetPopups.tsx';
import { chosenCells, sheetScene } from './sheet-scene.ts';
import { sheetCommands } from './sheet-commands.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { openSheetMenu } from './sheet-menu.ts';
import './sheet.css';
import type { Command } from './sheet-keys.ts';
import { useCellHover } from './use-cell-hover.ts';
import { useEditedCell } from './use-edited-cell.ts';
import { useReveal } from './use-reveal.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import { useSheetCursor } from './use-sheet-cursor.ts';
import { useSheetGrid } from './use-sheet-grid.ts';
import { useSheetLayout } from './use-sheet-layout.ts';

/** The grid: a plan's items down, its months across. Numbers are drawn by AG Grid, cursor and editor over them are ours. */
export function Sheet() {
  const { t } = useTranslation('grid');
  const { t: tFill } = useTranslation('clipboard');
  const language = useLanguage();
  const { store } = usePlanner();
  const layout = useSheetLayout();
  const { rows, columns } = layout;
  const cursorState = useSheetCursor(layout);
  const { cursor, home, ref } = cursorState;
  const editor = useRef<CellCursorHandle>(null);
  const hover = useCellHover(rows, columns);
  const hintId = useId();

  const follow = useRef<SheetGrid>(null);
  const press = useCallback(
    (cell: Cursor, event: MouseEvent) => {
      const pressed = layout.rowAt(cell.row);
      if (pressed?.kind === 'item' && pointAt({ item: pressed.item.id, place: pressed.place })) return;
      editor.current?.focus();
      if (editor.current && !editor.current.settle()) return;
      hover.hide();
      pressRange(follow.current, cell, event, cursorState.put);
      const onFold = event.target instanceof Element && event.target.closest('.sheet-fold') !== null;
      const row = layout.rowAt(cell.row);
      if (row?.foldable && cell.column === 'name' && (onFold || row.kind === 'section')) layout.toggleFold(cell.row, 'toggle');
    },
    [hover, cursorState, layout],
  );
  /** Takes the keys, and commits an edit that is under way; false when it cannot be read. */
  const settled = () => {
    editor.current?.focus();
    hover.hide();
    return editor.current?.settle() !== false;
  };
  const pressHead = (column: string, event: MouseEvent) => {
    event.preventDefault();
    if (settled()) pressColumn(column, event.shiftKey);
  };
  const { host, grid } = useSheetGrid(layout, {
    onPress: press,
    onPressHead: pressHead,
    onMenu: (cell, event) => {
      if (cell && !isChosen(cell)) press(cell, event);
      openSheetMenu(event.clientX, event.clientY);
    },
    onDoublePress: (_, { target }) => {
      const onMark = target instanceof Element && target.closest('.sheet-fold, .sheet-grip') !== null;
      if (!isFormulaEdited() && !onMark) editor.current?.edit();
    },
    onPressGrip: (key) => {
      if (settled()) dragRow(store, key);
    },
    onPressHandle: () => {
      if (settled()) dragHandle({ store, t: tFill });
    },
    onDoublePressHandle: () => fillToEnd({ store, t: tFill }),
    onHover: hover.over,
  });
  useLayoutEffect(() => {
    follow.current = grid;
    showScene(layout, grid, cursor, home);
  }, [layout, grid, cursor, home]);

  const box = useMemo(() => cursor && cellBox(rows, columns, layout.widths, cursor), [rows, columns, layout.widths, cursor]);
  useReveal(grid, cursor, home, box);
  useScrollMemory(grid);

  const row = cursor ? layout.rowAt(cursor.row) : undefined;
  const onName = cursor?.column === 'name';
  const cell = useEditedCell(row, ref, onName);

  const move = (to: Move) => {
    const next = cursor && moveCursor({ rows, columns, page: grid?.page() ?? 1 }, cursor, to);
    if (next) cursorState.put(next);
    return next !== null;
  };
  const command = (asked: Command): boolean => {
    switch (asked.kind) {
      case 'move':
        return move(asked.move);
      case 'walk':
        return walkChosen(asked.walk) || move(asked.walk);
      case 'extend':
        extendChosen(asked.move, (head) => grid?.reveal(head, cellBox(rows, columns, layout.widths, head)));
        return true;
      case 'choose':
        choose(asked.what);
        return true;
      case 'fold':
        if (row && (asked.folded === 'toggle' || asked.folded !== row.folded)) layout.toggleFold(row.key, asked.folded);
        else if (asked.folded === false) return move('right');
        return true;
      case 'clear':
        if (!onName || sheetScene.getState().ranges.some((range) => !isOneCell(range))) store.actions.clearCells(chosenCells());
        return true;
      case 'undo':
      case 'redo':
        store.actions[asked.kind]();
        if (cursor) grid?.reveal(cursor, box);
        return true;
      case 'edit':
      case 'rewrite':
        return true;
      case 'leave':
        hover.hide();
        return chooseCursorAlone();
      default:
        return asked satisfies never;
    }
  };

  useEffect(
    () =>
      offerCommands(
        'sheet',
        sheetCommands(store, () => editor.current?.edit()),
      ),
    [store],
  );

  useEffect(() => offerCommands('reading', readingCommands(store)), [store]);
  useEffect(() => offerCommands('find', findCommands(store)), [store]);

  const label = usePlanNow((state) => {
    if (row?.kind === 'section') return `${row.name}, ${t(row.folded ? 'folded' : 'unfolded')}`;
    const period = ref && state.timeline.periods[ref.column];
    if (!row || !ref || !period) return t('label');
    const table = state.tables.get(ref.item);
    const value = table ? valueAt(table, ref.place, ref.column) : NaN;
    const leaf = row.leaf && period.per === 'month';
    const kind = !leaf ? 'total' : row.item.values === undefined ? 'formula' : isHeld(row.item, row.members, period.id) ? 'held' : 'input';
    return t('cell', {
      name: cellName(state.plan, ref.item, ref.place, language),
      period: periodName(state.timeline, period, language),
      value: Number.isFinite(value) ? formatNumber(value, numberLook(row.item)) : t('noValue'),
      kind: t(`kind.${kind}`),
    });
  });

  return (
    <section className="sheet" aria-label={t('label')}>
      <FilterBar />
      <FindBar />
      <div ref={host} className="sheet-grid" />
      <p id={hintId} className="sheet-hint">
        {t('hint')}
      </p>
      {grid &&
        box &&
        cursor &&
        createPortal(
          <CellCursor
            ref={editor}
            box={box}
            label={label}
            describedBy={hintId}
            position={{
              row: rows.findIndex((one) => one.key === cursor.row) + 2,
              column: columns.findIndex((one) => one.id === cursor.column) + 1,
            }}
            cell={cell}
            foldable={row?.foldable === true && (onName || row.kind === 'section')}
            onCommand={command}
            onFocus={() => {
              if (ref && store.getState().selection === null) cursorState.put(cursor);
            }}
          />,
          grid.surface,
        )}
      <RangeSpeech />
      <SheetPopups />
      {hover.shown && (
        <CellNote anchor={hover.anchor} tone="plain">
          {hover.shown.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </CellNote>
      )}
    </section>
  );
}
