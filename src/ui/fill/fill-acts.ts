import type { TFunction } from 'i18next';
import type { CellEdit, PlanStore } from '../../store/index.ts';
import { setActive } from '../grid/range-acts.ts';
import { followDrag } from '../grid/range-drag.ts';
import { rectOf, type Rect } from '../grid/ranges.ts';
import { chosenBlocks, sheetScene } from '../grid/sheet-scene.ts';
import { say } from '../shell/page-state.ts';
import { fillUnderWay, handleRect } from './fill-handle.ts';
import { columnsOf, handleLines, linesIn } from './fill-lines.ts';
import { fillTarget, sameRect } from './fill-rects.ts';
import { planFill, type FillLine } from './plan-fill.ts';
import type { SeriesKind } from './series.ts';
import { unfoldColumns } from './unfold-columns.ts';

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
    fill(tools, lines, 'copy');
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
    'copy',
  );
}

/** Follows the handle from a press on it and fills what it was drawn over; with Ctrl held at the end, as growth. */
export function dragHandle(tools: FillTools): void {
  const { layout, grid } = sheetScene.getState();
  const source = layout && handleRect(layout);
  const [row, column] = source ? [layout.rows[source.bottom], layout.columns[source.right]] : [];
  if (!grid || !source || !row || !column) return;
  const first = layout.columns.findIndex(({ period }) => period >= 0);
  const { rows, columns } = layout;
  let target = source;
  const end = () => fillUnderWay.setState({ target: null });
  followDrag(
    grid,
    { row: row.key, column: column.id },
    {
      scrolls: 'both',
      onMove(cell) {
        const y = rows.findIndex(({ key }) => key === cell.row);
        const x = columns.findIndex(({ id }) => id === cell.column);
        const next = fillTarget(source, y, Math.max(first, x));
        if (sameRect(next, target)) return;
        target = next;
        fillUnderWay.setState(sameRect(source, target) ? { target: null } : { source, target });
      },
      onDrop(event) {
        end();
        fillOn(tools, source, target, event.ctrlKey || event.metaKey ? 'growth' : 'step');
      },
      onCancel: end,
    },
  );
}

/** A double press on the handle: on to the last month, where a spreadsheet goes as far as the cells beside go. */
export function fillToEnd(tools: FillTools): void {
  const { layout } = sheetScene.getState();
  const source = layout && handleRect(layout);
  if (!source) return;
  const last = layout.columns.findLastIndex(({ kind }) => kind === 'month' || kind === 'quarter');
  fillOn(tools, source, { ...source, right: Math.max(source.right, last) }, 'step');
}

/** Fills from one rectangle on over another that reaches beyond it, which is chosen then. */
function fillOn(tools: FillTools, source: Rect, target: Rect, kind: SeriesKind): void {
  const { layout } = sheetScene.getState();
  if (!layout || sameRect(source, target)) return;
  const { field, at } = unfoldColumns(layout);
  fill(tools, handleLines(field, at(source), at(target)), kind);
  const corner = (y: number, x: number) => ({ row: layout.rows[y]?.key ?? '', column: layout.columns[x]?.id ?? '' });
  // The cursor stays, and with it what is in sight.
  setActive(() => ({ anchor: corner(target.top, target.left), head: corner(target.bottom, target.right) }));
}

function fill({ store, t }: FillTools, lines: readonly FillLine[], kind: SeriesKind | 'copy'): void {
  const state = store.getState();
  const items = new Map(state.plan.items.map((item) => [item.id, item]));
  const isWithin = ({ ref, cell }: CellEdit) => {
    const item = items.get(ref.item);
    if (typeof cell !== 'number' || item?.values === undefined) return true;
    return cell >= (item.min ?? -Infinity) && cell <= (item.max ?? Infinity);
  };
  const planned = planFill(state, lines, kind);
  const edits = planned.filter(isWithin);
  const beyond = planned.length - edits.length;
  if (edits.length > 0) store.actions.editCells(edits, 'edit.fill');
  const done = edits.length === 0 ? t('nothingToFill') : t('filled', { count: edits.length });
  say(beyond > 0 ? t('beyondBounds', { done, count: beyond }) : done);
}
