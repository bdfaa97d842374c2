import type { PlanStore } from '../../store/index.ts';
import { changeSheet } from '../reading/change-sheet.ts';
import { fittingWidth } from './fitting-width.ts';
import { rectOf } from './ranges.ts';
import { sheetScene } from './sheet-scene.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

/** Gives a column a width, and with it all whole columns that are chosen beside it. `fit`: each what stands in it needs. */
export function resizeColumn(store: PlanStore, column: string, width: number | 'fit'): void {
  const { layout } = sheetScene.getState();
  if (!layout) return;
  const chosen = wholeColumns(layout);
  const columns = chosen.has(column) ? [...chosen] : [column];
  const widths = columns.map((id) => [id, width === 'fit' ? fittingWidth(layout, store.getState(), id) : width] as const);
  changeSheet(store, (sheet) => ({ ...sheet, widths: { ...sheet.widths, ...Object.fromEntries(widths) } }));
}

/** Columns of which every row is chosen. */
function wholeColumns(layout: SheetLayout): Set<string> {
  const whole = sheetScene.getState().ranges.flatMap((range) => {
    const rect = rectOf(layout, range);
    return rect && rect.top === 0 && rect.bottom === layout.rows.length - 1 ? layout.columns.slice(rect.left, rect.right + 1) : [];
  });
  return new Set(whole.filter(({ kind }) => kind !== 'trend').map(({ id }) => id));
}
