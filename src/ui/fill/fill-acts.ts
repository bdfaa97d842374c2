import type { TFunction } from 'i18next';
import type { PlanStore } from '../../store/index.ts';
import { chosenBlocks, sheetScene } from '../grid/sheet-scene.ts';
import { rectOf } from '../grid/ranges.ts';
import { say } from '../shell/page-state.ts';
import { columnsOf, linesIn } from './fill-lines.ts';
import { planFill, type FillLine } from './plan-fill.ts';

export interface FillTools {
  store: PlanStore;
  t: TFunction<'clipboard'>;
}

/** Ctrl+D and Ctrl+R: the first row (column) of the active range into its others; of one row, the row above it into it. */
export function fillChosen(tools: FillTools, direction: 'down' | 'right'): void {
  const lines = chosenBlocks().flatMap((block) => {
    const own = direction === 'down' ? columnsOf(block.cells) : block.cells;
    return own.map((line): FillLine => ({ from: line.slice(0, 1), to: line.slice(1) }));
  });
  if (lines.some(({ to }) => to.length > 0)) {
    fill(tools, lines);
    return;
  }
  const { layout, ranges } = sheetScene.getState();
  const active = ranges.at(-1);
  const rect = layout && active ? rectOf(layout, active) : null;
  if (!layout || !rect) return;
  const both = linesIn(
    layout,
    direction === 'down' ? { ...rect, top: rect.top - 1 } : { ...rect, left: rect.left - 1 },
    direction === 'down',
  );
  fill(
    tools,
    both.map((line) => ({ from: line.slice(0, -1), to: line.slice(-1) })),
  );
}

function fill({ store, t }: FillTools, lines: readonly FillLine[]): void {
  const edits = planFill(store.getState(), lines, 'copy');
  if (edits.length > 0) store.actions.editCells(edits, 'edit.fill');
  say(edits.length === 0 ? t('nothingToFill') : t('filled', { count: edits.length }));
}
