import { valueAt } from '../../core/index.ts';
import { readCell } from '../reading/read-cell.ts';
import { formatReadingFitting, readingLook, scaledTo, type ReadingLook } from '../reading/reading-look.ts';
import { readingOf, scaleOf } from '../reading/shown-value.ts';
import { roomOf } from './column-widths.ts';
import { formatNumber, numberLook } from './format-number.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { ItemRow, SheetRow } from './sheet-rows.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * A cell's number as its row is read; null where the plan says that there is none (headings, totals of items that have none). `NaN` is
 * "no value", or nothing to hold it against.
 */
export function cellValue(view: SheetView, row: SheetRow, column: SheetColumn): number | null {
  if (row.kind === 'section' || column.period < 0) return null;
  const table = view.source.tables.get(row.item.id);
  if (!table || isBlank(row, column)) return null;
  const reading = readingOf(view.sheet, row.key);
  const value =
    reading === 'value'
      ? valueAt(table, row.place, column.period)
      : readCell(view.source, row.item, row.place, column.period, reading).value;
  return scaledTo(lookOf(view, row), value);
}

/** Whether the item's rules leave the cell without a number: not a fault, so not a dash. */
function isBlank({ item, leaf }: ItemRow, column: SheetColumn): boolean {
  const total = item.total ?? 'sum';
  if (column.kind !== 'month' && total === 'none') return true;
  return !leaf && (item.memberTotal ?? total) === 'none';
}

/** How a row's numbers are written. */
function lookOf({ sheet, plan }: SheetView, row: ItemRow): ReadingLook {
  return readingLook(row.item, plan, readingOf(sheet, row.key), scaleOf(sheet));
}

/** What stands in the cell. */
export function cellText(view: SheetView, row: SheetRow, column: SheetColumn, value: number | null): string {
  if (row.kind === 'section' || value === null) return '';
  return formatReadingFitting(value, lookOf(view, row), view.language, roomOf(view.room, column));
}

/** The number in full. */
export function fullText(row: ItemRow, value: number): string {
  return formatNumber(value, numberLook(row.item));
}
