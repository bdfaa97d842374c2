import { createStore } from 'zustand/vanilla';
import type { PlanStore } from '../../store/index.ts';
import { ROW_HEIGHT } from '../grid/cell-box.ts';
import { followDrag } from '../grid/range-drag.ts';
import { addLayer, boxesOf, drawBoxes } from '../grid/range-overlay.ts';
import { sheetScene } from '../grid/sheet-scene.ts';
import { rowDrop, rowsOf, type RowDrop, type RowMove } from './row-drop.ts';

/** The rows that are being dragged and the gap that they would go to. */
const rowDrag = createStore<{ rows: { from: number; to: number } | null; line: number | null }>(() => ({ rows: null, line: null }));

/** Follows a row from a press on its grip, and moves it to where it is let go: one act. */
export function dragRow({ getState, actions }: PlanStore, key: string): void {
  const { layout, grid } = sheetScene.getState();
  const dragged = layout?.rowAt(key);
  if (!layout || !grid || !dragged) return;
  const { rows } = layout;
  let drop: RowDrop | null = null;
  const end = () => rowDrag.setState({ rows: null, line: null });
  const act = (move: RowMove) => {
    switch (move.kind) {
      case 'section':
        actions.moveSection(move.id, move.before);
        break;
      case 'item':
        actions.moveItem(move.id, move.section, move.before);
        break;
      case 'member':
        actions.moveMember(move.dimension, move.id, move.before);
        break;
      default:
        move satisfies never;
    }
  };
  followDrag(
    grid,
    { row: key, column: 'name' },
    {
      scrolls: 'rows',
      onMove(cell, into) {
        const over = rows.findIndex((row) => row.key === cell.row);
        drop = rowDrop({ plan: getState().plan, rows }, dragged, over, into);
        rowDrag.setState({ rows: rowsOf(rows, dragged), line: drop?.line ?? null });
      },
      onDrop() {
        end();
        if (drop) act(drop.move);
      },
      onCancel: end,
    },
  );
}

/** Draws the rows being dragged pale, and the line where they will go. */
export function drawRowDrag(surface: HTMLElement): () => void {
  const [pale, layer] = [addLayer(surface, 'is-dragged'), addLayer(surface, 'has-line')];
  const line = document.createElement('div');
  line.className = 'drop-line';
  line.hidden = true;
  layer.append(line);
  const stop = rowDrag.subscribe((drag) => {
    const { layout } = sheetScene.getState();
    surface.classList.toggle('is-moving', drag.rows !== null);
    const rect = layout && drag.rows && { top: drag.rows.from, bottom: drag.rows.to - 1, left: 0, right: layout.columns.length - 1 };
    drawBoxes(pale, layout && rect ? boxesOf(layout, rect) : [], 'row-dragged');
    line.hidden = drag.line === null;
    line.style.top = `${(drag.line ?? 0) * ROW_HEIGHT}px`;
  });
  return () => {
    stop();
    pale.remove();
    layer.remove();
  };
}
