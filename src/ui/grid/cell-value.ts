import { valueAt, type Table } from '../../core/index.ts';
import { formatFitting, formatNumber, numberLook } from './format-number.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { ItemRow, SheetRow } from './sheet-rows.ts';
import type { SheetView } from './sheet-view.ts';

/** A cell's number; null where the plan says that there is none (headings, totals of items that have none). `NaN` is "no value". */
export function cellValue(tables: ReadonlyMap<string, Table>, row: SheetRow, column: SheetColumn): number | null {
  if (row.kind === 'section' || column.period < 0) return null;
  const table = tables.get(row.item.id);
  if (!table || isBlank(row, column)) return null;
  return valueAt(table, row.place, column.period);
}

/** Whether the item's rules leave the cell without a number: not a fault, so not a dash. */
function isBlank({ item, leaf }: ItemRow, column: SheetColumn): boolean {
  const total = item.total ?? 'sum';
  if (column.kind !== 'month' && total === 'none') return true;
  return !leaf && (item.memberTotal ?? total) === 'none';
}

/** Which of the sheet's widths a number's column has. */
export function widthOf(column: SheetColumn): 'month' | 'quarter' | 'total' {
  return column.kind === 'month' || column.kind === 'quarter' ? column.kind : 'total';
}

/** What stands in the cell. */
export function cellText(view: SheetView, row: SheetRow, column: SheetColumn, value: number | null): string {
  if (row.kind === 'section' || value === null) return '';
  return formatFitting(value, numberLook(row.item), view.language, view.room[widthOf(column)]);
}

/** The number in full. */
export function fullText(row: ItemRow, value: number): string {
  return formatNumber(value, numberLook(row.item));
}
