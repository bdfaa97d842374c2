import { columnWidth } from './cell-box.ts';
import type { SheetWidths } from './column-widths.ts';
import type { SheetColumn } from './sheet-columns.ts';

/**
 * Widths by which only whole columns show between those that are pinned: the scrolling ones share the room evenly, names take the
 * pixels left over. So no number is cut in half, which would read as another number. Columns that all fit, and those the reader has
 * drawn himself, stay as they are. `across`: pixels of the sheet.
 */
export function fitColumns(widths: SheetWidths, columns: readonly SheetColumn[], across: number): SheetWidths {
  const scrolling = columns.filter((column) => column.pinned === null);
  const wide = (some: readonly SheetColumn[]) => some.reduce((sum, column) => sum + columnWidth(column, widths), 0);
  const room = across - wide(columns.filter((column) => column.pinned !== null));
  if (!Number.isFinite(room) || wide(scrolling) <= room || scrolling.some(({ id }) => widths.own?.has(id))) return widths;
  const least = Math.max(...scrolling.map((column) => columnWidth(column, widths)));
  const count = Math.floor(room / least);
  if (count < 1) return widths;
  const even = Math.floor(room / count);
  const hasTotals = scrolling.some(({ kind }) => kind === 'year' || kind === 'timeline');
  return { ...widths, name: widths.name + room - even * count, month: even, quarter: even, total: hasTotals ? even : widths.total };
}
