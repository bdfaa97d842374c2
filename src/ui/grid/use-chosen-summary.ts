import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { valueAt, type Timeline } from '../../core/index.ts';
import type { CellRef, State } from '../../store/index.ts';
import { usePlan } from '../shell/planner.ts';
import { numberLook, type NumberLook } from './format-number.ts';
import { chosenCells, sheetScene } from './sheet-scene.ts';
import { withoutSubtotals } from './without-subtotals.ts';

/** The chosen cells in figures; those without a number, and subtotals of others, count as cells only. Without numbers, sum is NaN. */
export interface ChosenSummary {
  cells: number;
  numbers: number;
  sum: number;
  mean: number;
  min: number;
  max: number;
  /** As the items' numbers are written, where they are of one kind. */
  look: NumberLook;
}

const PLAIN: NumberLook = { percent: false, decimals: null, counted: false };

/** Follows the selection, behind the mouse that draws it. */
export function useChosenSummary(): ChosenSummary {
  const ranges = useDeferredValue(useStore(sheetScene, (scene) => scene.ranges));
  const layout = useStore(sheetScene, (scene) => scene.layout);
  const cursor = useStore(sheetScene, (scene) => scene.cursor);
  const tables = usePlan((state) => state.tables);
  const items = usePlan((state) => state.plan.items);
  const timeline = usePlan((state) => state.timeline);
  return useMemo(
    () => summaryOf(chosenCells({ layout, ranges, cursor }), tables, items, timeline),
    [ranges, layout, cursor, tables, items, timeline],
  );
}

export function summaryOf(
  cells: readonly CellRef[],
  tables: State['tables'],
  items: State['plan']['items'],
  timeline: Timeline,
): ChosenSummary {
  const numbers = withoutSubtotals(cells, tables, timeline).flatMap(({ item, place, column }) => {
    const table = tables.get(item);
    const value = table ? valueAt(table, place, column) : NaN;
    return Number.isFinite(value) ? [value] : [];
  });
  const sum = numbers.reduce((total, value) => total + value, 0);
  const chosen = new Set(cells.map((cell) => cell.item));
  const looks = items.filter((item) => chosen.has(item.id)).map((item) => numberLook(item));
  const [look] = looks;
  const alike = look !== undefined && looks.every((one) => one.percent === look.percent && one.decimals === look.decimals);
  return {
    cells: cells.length,
    numbers: numbers.length,
    sum: numbers.length > 0 ? sum : NaN,
    mean: sum / numbers.length,
    min: numbers.length > 0 ? numbers.reduce((least, value) => Math.min(least, value)) : NaN,
    max: numbers.length > 0 ? numbers.reduce((most, value) => Math.max(most, value)) : NaN,
    look: alike ? look : PLAIN,
  };
}
