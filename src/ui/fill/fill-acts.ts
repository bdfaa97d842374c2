import type { TFunction } from 'i18next';
import type { CellRef, PlanStore } from '../../store/index.ts';
import { blockOf, chosenBlocks, sheetScene, type Block } from '../grid/sheet-scene.ts';
import { rectOf, type Rect } from '../grid/ranges.ts';
import type { SheetLayout } from '../grid/use-sheet-layout.ts';
import { say } from '../shell/page-state.ts';
import { planFill, type FillLine } from './plan-fill.ts';
import type { SeriesKind } from './series.ts';

export interface FillTools {
  store: PlanStore;
  t: TFunction<'clipboard'>;
}

type Line = readonly (CellRef | null)[];

const columnsOf = (cells: Block['cells']): Line[] => (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));

/** Ctrl+D and Ctrl+R: the first row (column) of the active range into its others; of one row, the row above it into it. */
export function fillChosen(tools: FillTools, direction: 'down' | 'right'): void {
  const lines = chosenBlocks().flatMap((block) => {
    const own = direction === 'down' ? columnsOf(block.cells) : block.cells;
    return own.map((line): FillLine => ({ from: line.slice(0, 1), to: line.slice(1) }));
  });
  if (lines.some(({ to }) => to.length > 0)) {
    fill(tools, lines, 'copy');
    return;
  }
  const { layout, ranges } = sheetScene.getState();
  const active = ranges.at(-1);
  const rect = layout && active ? rectOf(layout, active) : null;
  if (!layout || !rect) return;
  const before = direction === 'down' ? { ...rect, top: rect.top - 1 } : { ...rect, left: rect.left - 1 };
  const block = rectBlock(layout, before);
  const both = block ? (direction === 'down' ? columnsOf(block.cells) : block.cells) : [];
  fill(
    tools,
    both.map((line) => ({ from: line.slice(0, -1), to: line.slice(-1) })),
    'copy',
  );
}

/** The fill handle: continues the cells of `source` over the rest of `target`, which reaches beyond it on one side. */
export function fillTo(tools: FillTools, source: Rect, target: Rect, kind: SeriesKind): void {
  const { layout } = sheetScene.getState();
  if (!layout) return;
  const rows = target.top < source.top || target.bottom > source.bottom;
  const back = target.top < source.top || target.left < source.left;
  const added: Rect = rows
    ? { ...source, top: back ? target.top : source.bottom + 1, bottom: back ? source.top - 1 : target.bottom }
    : { ...source, left: back ? target.left : source.right + 1, right: back ? source.left - 1 : target.right };
  const linesOf = (rect: Rect) => {
    const block = rectBlock(layout, rect);
    const lines = block ? (rows ? columnsOf(block.cells) : block.cells) : [];
    return back ? lines.map((line) => [...line].reverse()) : lines;
  };
  const to = linesOf(added);
  fill(
    tools,
    linesOf(source).map((from, index) => ({ from, to: to[index] ?? [] })),
    kind,
  );
}

function rectBlock(layout: SheetLayout, { top, bottom, left, right }: Rect): Block | null {
  const [first, last] = [layout.rows[top], layout.rows[bottom]];
  const [from, to] = [layout.columns[left], layout.columns[right]];
  if (!first || !last || !from || !to || from.period < 0) return null;
  return blockOf(layout, { anchor: { row: first.key, column: from.id }, head: { row: last.key, column: to.id } });
}

function fill({ store, t }: FillTools, lines: readonly FillLine[], kind: SeriesKind | 'copy'): void {
  const edits = planFill(store.getState(), lines, kind);
  if (edits.length > 0) store.actions.editCells(edits, 'edit.fill');
  say(edits.length === 0 ? t('nothingToFill') : t('filled', { count: edits.length }));
}
