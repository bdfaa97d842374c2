import type { CellClassParams, ColDef, ValueFormatterParams, ValueGetterParams } from 'ag-grid-community';
import { foundClasses } from '../find/found-cells.ts';
import { columnWidth } from './cell-box.ts';
import { MARK_CLASSES } from './cell-classes.ts';
import { cellText, cellValue } from './cell-value.ts';
import { ColumnHeadCell } from './column-head-cell.ts';
import { NameCell } from './name-cell.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetWidths } from './column-widths.ts';
import type { SheetRow } from './sheet-rows.ts';
import { headOf, type SheetView } from './sheet-view.ts';
import { TrendCell, trendOf } from './trend-cell.ts';

/** The grid's columns. Cells read `view` when they are drawn, so that new numbers need no new columns. */
export function columnDefinitions(view: SheetView, columns: readonly SheetColumn[], widths: SheetWidths): ColDef<SheetRow>[] {
  return columns.map((column) => ({
    colId: column.id,
    pinned: column.pinned,
    headerName: headOf(view, column),
    headerClass: `sheet-head-${column.kind}`,
    headerComponent: ColumnHeadCell,
    headerComponentParams: { view, sheetColumn: column },
    width: columnWidth(column, widths),
    ...cellsOf(view, column),
  }));
}

function cellsOf(view: SheetView, column: SheetColumn): ColDef<SheetRow> {
  switch (column.kind) {
    case 'name':
      return {
        cellClass: ({ data }: CellClassParams<SheetRow>) => ['sheet-name-cell', ...foundClasses(data?.key, column.id)],
        valueGetter: ({ data }: ValueGetterParams<SheetRow>) => (data ? `${data.key} ${data.name} ${String(data.folded)}` : ''),
        cellRenderer: NameCell,
        cellRendererParams: { view },
        cellClassRules: {
          'has-problem': ({ data }) => data?.kind === 'item' && view.marks.problemOf(data.item, data.place) !== null,
        },
      };
    case 'trend':
      return {
        cellClass: 'sheet-trend-cell',
        valueGetter: ({ data }: ValueGetterParams<SheetRow>) => (data?.kind === 'item' ? trendOf(view, data) : null),
        equals: () => false, // drawn anew only when its row's numbers changed
        cellRenderer: TrendCell,
      };
    default:
      return {
        cellClass: ({ data, value }: CellClassParams<SheetRow, number | null>) => classesOf(view, column, data, value ?? null),
        valueGetter: ({ data }: ValueGetterParams<SheetRow>) => (data ? cellValue(view, data, column) : null),
        valueFormatter: ({ data, value }: ValueFormatterParams<SheetRow, number | null>) =>
          data ? cellText(view, data, column, value ?? null) : '',
        equals: Object.is,
      };
  }
}

/** Classes of a number's cell when it is made; later `cell-painter.ts` sees to them. */
function classesOf(view: SheetView, column: SheetColumn, row: SheetRow | undefined, value: number | null): string[] {
  const classes = ['sheet-cell', `sheet-${column.kind}`, ...foundClasses(row?.key, column.id)];
  if (row?.kind !== 'item') return classes;
  const mark = view.marks.at(row.item, row.place, column.period);
  return [...classes, ...MARK_CLASSES.filter(([, applies]) => applies(mark, value)).map(([name]) => name)];
}
