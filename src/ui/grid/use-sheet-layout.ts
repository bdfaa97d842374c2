import { useCallback, useMemo, useState } from 'react';
import type { Language, Plan, Timeline } from '../../core/index.ts';
import type { CellRef, PlanStore } from '../../store/index.ts';
import { useLanguage, usePlanNow, usePlanner } from '../shell/planner.ts';
import { columnWidth } from './cell-box.ts';
import { columnWidths, measureDigit, roomIn, type Room } from './column-widths.ts';
import { rowKeyOf } from './cursor-ref.ts';
import { columnOfPeriod, sheetColumns, unpinTotals, type ColumnView, type SheetColumn } from './sheet-columns.ts';
import type { SheetWidths } from './column-widths.ts';
import { foldsAbove, initialFolds, sheetRows, type SheetRow } from './sheet-rows.ts';
import { useRoomFor } from './use-room-for.ts';

/** Which rows and columns show, and what folds them. Folded rows are remembered with the settings, by plan. */
export interface SheetLayout {
  plan: Plan;
  timeline: Timeline;
  language: Language;
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  widths: SheetWidths;
  room: Room;
  view: ColumnView;
  rowAt: (key: string) => SheetRow | undefined;
  toggleFold: (key: string, folded: boolean | 'toggle') => void;
  toggleQuarter: (quarter: string) => void;
  toggleQuarters: () => void;
  /** Unfolds what hides a cell. */
  uncover: (ref: CellRef) => void;
}

/** The folds of the open plan: as the reader left them, or as a plan opens. */
function foldsOf(folds: Record<string, string[]>, planId: string, plan: Plan): ReadonlySet<string> {
  const kept = folds[planId];
  return kept ? new Set(kept) : initialFolds(plan);
}

function changeFolds(store: PlanStore, recipe: (folds: Set<string>) => void): void {
  const { settings, planId, plan } = store.getState();
  const before = foldsOf(settings.folds, planId, plan);
  const after = new Set(before);
  recipe(after);
  if (after.size !== before.size || [...after].some((key) => !before.has(key)))
    store.actions.setSetting('folds', { ...settings.folds, [planId]: [...after] });
}

function withToggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

export function useSheetLayout(): SheetLayout {
  const { store } = usePlanner();
  const planId = usePlanNow((state) => state.planId);
  const plan = usePlanNow((state) => state.plan);
  const timeline = usePlanNow((state) => state.timeline);
  const tables = usePlanNow((state) => state.tables);
  const allFolds = usePlanNow((state) => state.settings.folds);
  const language = useLanguage();
  const [view, setView] = useState<ColumnView>({ quarters: true, folded: new Set() });

  const folds = useMemo(() => foldsOf(allFolds, planId, plan), [allFolds, planId, plan]);
  const rows = useMemo(() => sheetRows(plan, folds, language), [plan, folds, language]);
  const wanted = useMemo(() => sheetColumns(timeline, view), [timeline, view]);
  const measured = useMemo(() => columnWidths(plan, timeline, tables, language, measureDigit()), [plan, timeline, tables, language]);
  // Most runs change no width: then nothing that hangs on them may change either.
  const { name, trend, month, quarter, total } = measured;
  const widths = useMemo<SheetWidths>(() => ({ name, trend, month, quarter, total }), [name, trend, month, quarter, total]);
  // Beside what is pinned at least one month must show.
  const pinned = wanted.reduce((sum, column) => (column.pinned === null ? sum : sum + columnWidth(column, widths)), widths.month);
  const fits = useRoomFor(pinned);
  const columns = useMemo(() => (fits ? wanted : unpinTotals(wanted)), [fits, wanted]);
  const room = useMemo(() => roomIn({ month, quarter, total }, measureDigit()), [month, quarter, total]);

  const toggleFold = useCallback(
    (key: string, folded: boolean | 'toggle') =>
      changeFolds(store, (set) => {
        if (folded === 'toggle' ? !set.has(key) : folded) set.add(key);
        else set.delete(key);
      }),
    [store],
  );
  const toggleQuarter = useCallback(
    (quarter: string) => setView((before) => ({ ...before, folded: withToggled(before.folded, quarter) })),
    [],
  );
  const toggleQuarters = useCallback(() => setView((before) => ({ ...before, quarters: !before.quarters })), []);
  const uncover = useCallback(
    (ref: CellRef) => {
      const state = store.getState();
      const row = rowKeyOf(state.plan, ref);
      const item = state.plan.items.find((candidate) => candidate.id === ref.item);
      if (row && item)
        changeFolds(store, (set) => {
          for (const key of foldsAbove(state.plan, item, row.members)) set.delete(key);
        });
      setView((before) => {
        if (columnOfPeriod(sheetColumns(state.timeline, before), state.timeline, ref.column)) return before;
        return { quarters: before.quarters || state.timeline.periods[ref.column]?.per === 'quarter', folded: new Set() };
      });
    },
    [store],
  );

  return useMemo(
    () => ({
      plan,
      timeline,
      language,
      rows,
      columns,
      widths,
      room,
      view,
      rowAt: (key) => rows.find((row) => row.key === key),
      toggleFold,
      toggleQuarter,
      toggleQuarters,
      uncover,
    }),
    [plan, timeline, language, rows, columns, widths, room, view, toggleFold, toggleQuarter, toggleQuarters, uncover],
  );
}
