import { useCallback, useMemo } from 'react';
import type { Language, Plan, Timeline } from '../../core/index.ts';
import type { CellRef, PlanStore, SheetSettings } from '../../store/index.ts';
import { changeFilterFolds, filterState, switchFilterOff } from '../find/filter-state.ts';
import { useKeptRows } from '../find/use-kept-rows.ts';
import { changeSheet } from '../reading/change-sheet.ts';
import { sheetOf } from '../reading/shown-value.ts';
import { useLanguage, usePlanNow, usePlanner } from '../shell/planner.ts';
import { columnWidth } from './cell-box.ts';
import { measureDigit, roomIn, type Room } from './column-widths.ts';
import { rowKeyOf } from './cursor-ref.ts';
import { fitColumns } from './fit-columns.ts';
import { columnOfPeriod, columnsFitting, sheetColumns, withFolds, type ColumnView, type SheetColumn } from './sheet-columns.ts';
import type { SheetWidths } from './column-widths.ts';
import { foldsAbove, initialFolds, sheetRows, type SheetRow } from './sheet-rows.ts';
import { useSheetWidth } from './sheet-width.ts';
import { useSheetWidths } from './use-sheet-widths.ts';

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
  /** How the reader wants the numbers. */
  sheet: SheetSettings;
  rowAt: (key: string) => SheetRow | undefined;
  toggleFold: (key: string, folded: boolean | 'toggle') => void;
  toggleQuarter: (quarter: string) => void;
  toggleQuarters: () => void;
  /** Unfolds what hides a cell; a filter that hides its row is switched off. */
  uncover: (ref: CellRef) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The folds of the open plan: as the reader left them, or as a plan opens. */
function foldsOf(folds: Record<string, string[]>, planId: string, plan: Plan): ReadonlySet<string> {
  const kept = folds[planId];
  return kept ? new Set(kept) : initialFolds(plan);
}

function changeFolds(store: PlanStore, recipe: (folds: Set<string>) => void): void {
  const { settings, planId, plan } = store.getState();
  if (filterState.getState().on?.planId === planId) {
    changeFilterFolds(recipe);
    return;
  }
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

function viewOf({ trend = true, quarters = true, foldedQuarters = [] }: SheetSettings): ColumnView {
  return { trend, quarters, folded: new Set(foldedQuarters) };
}

export function useSheetLayout(): SheetLayout {
  const { store } = usePlanner();
  const planId = usePlanNow((state) => state.planId);
  const plan = usePlanNow((state) => state.plan);
  const timeline = usePlanNow((state) => state.timeline);
  const allFolds = usePlanNow((state) => state.settings.folds);
  const language = useLanguage();
  const sheet = usePlanNow(sheetOf);
  const view = useMemo(() => viewOf(sheet), [sheet]);

  const folds = useMemo(() => foldsOf(allFolds, planId, plan), [allFolds, planId, plan]);
  const filter = useKeptRows();
  const rows = useMemo(
    () => (filter ? sheetRows(plan, filter.folds, language).filter(({ key }) => filter.kept.has(key)) : sheetRows(plan, folds, language)),
    [plan, folds, filter, language],
  );
  const natural = useSheetWidths(sheet, language);
  const across = useSheetWidth();
  // Columns that are folded away have their share all the same: folding moves none of those before it.
  const unfolded = useMemo(
    () => columnsFitting(timeline, { ...view, folded: NONE }, (column) => columnWidth(column, natural), across),
    [timeline, view, natural, across],
  );
  const columns = useMemo(() => withFolds(unfolded, timeline, view), [unfolded, timeline, view]);
  const widths = useMemo(() => fitColumns(natural, unfolded, across), [natural, unfolded, across]);
  const room = useMemo(() => roomIn(widths, measureDigit()), [widths]);

  const toggleFold = useCallback(
    (key: string, folded: boolean | 'toggle') =>
      changeFolds(store, (set) => {
        if (folded === 'toggle' ? !set.has(key) : folded) set.add(key);
        else set.delete(key);
      }),
    [store],
  );
  const toggleQuarter = useCallback(
    (quarter: string) =>
      changeSheet(store, (before) => ({ ...before, foldedQuarters: [...withToggled(new Set(before.foldedQuarters), quarter)] })),
    [store],
  );
  const toggleQuarters = useCallback(() => changeSheet(store, (before) => ({ ...before, quarters: before.quarters === false })), [store]);
  const uncover = useCallback(
    (ref: CellRef) => {
      const state = store.getState();
      const row = rowKeyOf(state.plan, ref);
      const item = state.plan.items.find((candidate) => candidate.id === ref.item);
      if (row && filter && !filter.kept.has(row.key)) switchFilterOff();
      if (row && item)
        changeFolds(store, (set) => {
          for (const key of foldsAbove(state.plan, item, row.members)) set.delete(key);
        });
      changeSheet(store, (before) => {
        if (columnOfPeriod(sheetColumns(state.timeline, viewOf(before)), state.timeline, ref.column)) return before;
        const quarters = before.quarters !== false || state.timeline.periods[ref.column]?.per === 'quarter';
        return { ...before, quarters, foldedQuarters: [] };
      });
    },
    [store, filter],
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
      sheet,
      rowAt: (key) => rows.find((row) => row.key === key),
      toggleFold,
      toggleQuarter,
      toggleQuarters,
      uncover,
    }),
    [plan, timeline, language, rows, columns, widths, room, view, sheet, toggleFold, toggleQuarter, toggleQuarters, uncover],
  );
}
