import type { CellClassRules, ColDef, ValueFormatterParams, ValueGetterParams } from 'ag-grid-community';
import { columnWidth } from './cell-box.ts';
import { cellText, cellValue } from './cell-value.ts';
import { ColumnHeadCell } from './column-head-cell.ts';
import { NameCell } from './name-cell.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetWidths } from './column-widths.ts';
import type { SheetRow } from './sheet-rows.ts';
import { headOf, type SheetView } from './sheet-view.ts';
import { TrendCell } from './trend-cell.ts';

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
        cellClass: 'sheet-name-cell',
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
        valueGetter: ({ data }: ValueGetterParams<SheetRow>) => {
          const table = data?.kind === 'item' ? view.tables.get(data.item.id) : undefined;
          if (!table || data?.kind !== 'item') return null;
          const start = data.place * table.periods;
          return table.values.subarray(start, start + view.timeline.months);
        },
        equals: () => false, // drawn anew only when its row's numbers changed
        cellRenderer: TrendCell,
      };
    default:
      return {
        cellClass: `sheet-cell sheet-${column.kind}`,
        enableCellChangeFlash: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        valueGetter: ({ data }: ValueGetterParams<SheetRow>) => (data ? cellValue(view.tables, data, column) : null),
        valueFormatter: ({ data, value }: ValueFormatterParams<SheetRow, number | null>) =>
          data ? cellText(view, data, column, value ?? null) : '',
        equals: Object.is,
        cellClassRules: markClasses(view, column),
      };
  }
}

/** Classes of a number's cell: what look.md calls marks. */
function markClasses(view: SheetView, column: SheetColumn): CellClassRules<SheetRow> {
  const markOf = (row: SheetRow | undefined) => (row?.kind === 'item' ? view.marks.at(row.item, row.place, column.period) : null);
  return {
    'is-input': ({ data }) => markOf(data)?.kind === 'input',
    'is-overridden': ({ data }) => markOf(data)?.overridden === true,
    'is-changed': ({ data }) => markOf(data)?.changed === true,
    'is-uncertain': ({ data }) => markOf(data)?.uncertain === true,
    'is-missed': ({ data }) => Boolean(markOf(data)?.miss),
    'has-problem': ({ data }) => Boolean(markOf(data)?.problem),
    'is-negative': ({ value }) => typeof value === 'number' && value < 0,
  };
}
