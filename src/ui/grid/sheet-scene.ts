import { createStore } from 'zustand/vanilla';
import type { CellRef } from '../../store/index.ts';
import { refAt } from './cursor-ref.ts';
import type { Cursor } from './move-cursor.ts';
import { shownRange } from './nearest-cell.ts';
import { isOneCell, rangeOf, rectOf, type Range } from './ranges.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

/** The sheet as it stands, for whoever acts on it: commands, clipboard, status bar, outlines. Only the sheet itself changes it. */
export interface SheetScene {
  layout: SheetLayout | null;
  grid: SheetGrid | null;
  cursor: Cursor | null;
  /** Where the cursor was put, though that may be folded away now. */
  home: Cursor | null;
  /** The chosen rectangles, as they were chosen: corners may be folded away now. The last one is active. */
  ranges: readonly Range[];
  /** Takes the cursor, and the page's selection, to a cell. */
  moveTo: (cursor: Cursor) => void;
}

export const sheetScene = createStore<SheetScene>(() => ({
  layout: null,
  grid: null,
  cursor: null,
  home: null,
  ranges: [],
  moveTo: () => undefined,
}));

/** Chooses rectangles; the sheet's cursor goes where the last one begins. */
export function selectRanges(ranges: readonly Range[]): void {
  walkTo(ranges.at(-1)?.anchor ?? null, ranges);
}

/** Puts the cursor on one of the chosen cells. */
export function walkTo(cursor: Cursor | null, ranges: readonly Range[] = sheetScene.getState().ranges): void {
  sheetScene.setState({ ranges, cursor, home: cursor });
  if (cursor) sheetScene.getState().moveTo(cursor);
}

/** A chosen rectangle's rows and columns of numbers, and its cells row by row; a section's are null. */
export interface Block {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  cells: readonly (readonly (CellRef | null)[])[];
}

type Chosen = Pick<SheetScene, 'layout' | 'ranges' | 'cursor'>;

/** The chosen rectangles as they show; the cursor's cell where all of them are hidden, as by a filter. */
export function shownRanges({ layout, ranges, cursor }: Chosen = sheetScene.getState()): Range[] {
  const shown = layout ? ranges.flatMap((range) => shownRange(layout, range) ?? []) : [];
  return shown.length > 0 || !cursor ? shown : [rangeOf(cursor)];
}

/** The block of a range that shows; a range of names alone stands for its whole rows. */
export function blockOf(layout: SheetLayout, range: Range): Block {
  const rect = rectOf(layout, range);
  if (!rect) return { rows: [], columns: [], cells: [] };
  const rows = layout.rows.slice(rect.top, rect.bottom + 1);
  const isNumber = (column: SheetColumn) => column.period >= 0;
  const chosen = layout.columns.slice(rect.left, rect.right + 1).filter(isNumber);
  const columns = chosen.length > 0 ? chosen : layout.columns.filter(isNumber);
  const cells = rows.map((row) =>
    columns.map((column) => (row.kind === 'item' ? { item: row.item.id, place: row.place, column: column.period } : null)),
  );
  return { rows, columns, cells };
}

/** The blocks of all chosen rectangles; the active one last. */
export function chosenBlocks(scene: Chosen = sheetScene.getState()): Block[] {
  const { layout } = scene;
  return layout ? shownRanges(scene).map((range) => blockOf(layout, range)) : [];
}

/** The cells chosen, each once, in the order of the blocks. A single cell on a name is that of the row's last total. */
export function chosenCells(scene: Chosen = sheetScene.getState()): CellRef[] {
  const { layout } = scene;
  const ranges = shownRanges(scene);
  const [only] = ranges;
  if (layout && only && ranges.length === 1 && isOneCell(only)) return [refAt(layout.rows, layout.columns, only.anchor) ?? []].flat();
  const cells = new Map<string, CellRef>();
  for (const block of chosenBlocks(scene))
    for (const row of block.cells) for (const ref of row) if (ref) cells.set(`${ref.item}/${ref.place}/${ref.column}`, ref);
  return [...cells.values()];
}
