import { columnWidth } from './cell-box.ts';
import { widthOf, type SheetWidths } from './column-widths.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Pixels that a column of numbers is stretched to at most, and that names take of what is left over when all columns show. */
const STRETCHED = 112;
const NAME_SHARE = 72;

/**
 * Widths by which only whole columns show between those that are pinned: the scrolling ones share the room evenly, names take the
 * pixels left over. So no number is cut in half, which would read as another number. Columns that the reader has drawn or that have
 * grown change nothing about the others. `across`: pixels of the sheet.
 */
export function fitColumns(widths: SheetWidths, columns: readonly SheetColumn[], across: number): SheetWidths {
  const scrolling = columns.filter((column) => column.pinned === null);
  const pinned = columns.filter((column) => column.pinned !== null);
  const room = across - pinned.reduce((sum, column) => sum + columnWidth(column, widths), 0);
  const least = Math.max(...scrolling.map((column) => widths[widthOf(column)]));
  const count = Math.min(scrolling.length, Math.floor(room / least));
  if (!Number.isFinite(room) || count < 1) return widths;
  const share = count === scrolling.length ? Math.min(NAME_SHARE, room - least * count) : 0;
  const even = Math.floor((room - share) / count);
  const number = Math.min(Math.max(STRETCHED, least), even);
  const name = widths.name + (number < even ? share : room - even * count);
  const hasTotals = scrolling.some(({ kind }) => kind === 'year' || kind === 'timeline');
  return { ...widths, name, month: number, quarter: number, total: hasTotals ? number : widths.total };
}
