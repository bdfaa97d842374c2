import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  type ColDef,
  type GridApi,
} from 'ag-grid-community';
import type { CellBox } from './cell-box.ts';
import { createCellPainter } from './cell-painter.ts';
import { columnDefinitions } from './column-definitions.ts';
import type { SheetWidths } from './column-widths.ts';
import type { Cursor } from './move-cursor.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetRow } from './sheet-rows.ts';
import { sheetTheme } from './sheet-theme.ts';
import type { SheetView } from './sheet-view.ts';
import { watchViewport } from './viewport.ts';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ColumnApiModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  CellStyleModule,
  RowStyleModule,
]);

/** What the mouse does to the cells. */
export interface SheetMouse {
  onPress(cell: Cursor, event: MouseEvent): void;
  onPressHead(column: string, event: MouseEvent): void;
  /** The other button, or the key for a menu. */
  onMenu(cell: Cursor | null, event: MouseEvent): void;
  onDoublePress(cell: Cursor, event: MouseEvent): void;
  /** On the grip at a row's name, which moves the row. */
  onPressGrip(row: string): void;
  /** On the square at the corner of what is chosen, which fills. */
  onPressHandle(event: MouseEvent): void;
  onDoublePressHandle(): void;
  onHover(cell: Cursor | null, element: Element | null): void;
}

/** The drawn grid: rows, columns and repainting. Cursor, keys and editing are ours (`Sheet.tsx`): the grid takes no focus. */
export interface SheetGrid {
  setRows(rows: readonly SheetRow[]): void;
  setColumns(columns: readonly SheetColumn[], widths: SheetWidths): void;
  /** Writes new numbers into the rows of these items (null: all rows); cells whose number changed light up, unless `quiet`. */
  paint(items: ReadonlySet<string> | null, quiet: boolean): void;
  /** Draws everything anew, whether its number changed or not. */
  redraw(): void;
  /** Scrolls a cell into sight; `toTop`: with as many rows below it as fit. `box`: where it lies. */
  reveal(cursor: Cursor, box: CellBox | null, toTop?: boolean): void;
  /**
   * The cell under a point of the window, or the nearest that shows, how far down its row the point is (0 to 1), and by how many pixels
   * it is outside the rows. `from`: where a drag began.
   */
  cellAt(x: number, y: number, from?: Cursor): { cell: Cursor | null; into: number; beyond: { x: number; y: number } };
  /** Whether a column holds numbers. */
  isNumber(column: string): boolean;
  scrollBy(x: number, y: number): void;
  /** Rows that are in sight. */
  page(): number;
  /** The element that scrolls with the rows, for what is drawn over them. */
  readonly surface: HTMLElement;
  destroy(): void;
}

const onHandle = ({ target }: MouseEvent) => target instanceof Element && target.closest('.fill-handle') !== null;

/** Before the grid hears of it: it would take the focus away from the editor. Header and scroll bars stay the grid's. */
function listenToMouse(host: HTMLElement, mouse: SheetMouse): void {
  const cellOf = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
    const row = element?.closest('.ag-row')?.getAttribute('row-id');
    const column = element?.getAttribute('col-id');
    return element && row && column ? { element, cursor: { row, column } } : null;
  };
  const headOf = (event: MouseEvent) =>
    event.target instanceof Element && event.target.closest('button') === null ? event.target.closest('.ag-header-cell') : null;
  host.addEventListener(
    'mousedown',
    (event) => {
      if (onHandle(event)) {
        event.preventDefault();
        event.stopPropagation();
        if (event.button === 0) mouse.onPressHandle(event);
        return;
      }
      const head = headOf(event);
      if (event.button === 0 && head) mouse.onPressHead(head.getAttribute('col-id') ?? '', event);
      const cell = cellOf(event);
      if (!cell) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('.sheet-grip')) mouse.onPressGrip(cell.cursor.row);
      else mouse.onPress(cell.cursor, event);
    },
    { capture: true },
  );
  host.addEventListener('dblclick', (event) => {
    const cell = cellOf(event);
    if (onHandle(event)) mouse.onDoublePressHandle();
    else if (cell) mouse.onDoublePress(cell.cursor, event);
  });
  host.addEventListener('contextmenu', (event) => {
    const cell = cellOf(event);
    const head = headOf(event);
    if (head) mouse.onPressHead(head.getAttribute('col-id') ?? '', event);
    if (!cell && !head) return;
    event.preventDefault();
    mouse.onMenu(cell?.cursor ?? null, event);
  });
  let hovered: Element | null = null;
  host.addEventListener('mouseover', (event) => {
    const cell = cellOf(event);
    if (cell?.element === hovered) return;
    hovered = cell?.element ?? null;
    mouse.onHover(cell?.cursor ?? null, hovered);
  });
  host.addEventListener('mouseleave', () => {
    hovered = null;
    mouse.onHover(null, null);
  });
}

export function createSheetGrid(host: HTMLElement, view: SheetView, mouse: SheetMouse): SheetGrid {
  const definitions: ColDef<SheetRow>[] = [];
  let shown: readonly SheetRow[] = [];
  let byKey: ReadonlyMap<string, SheetRow> = new Map();
  let byColumn: ReadonlyMap<string, SheetColumn> = new Map();
  const api: GridApi<SheetRow> = createGrid<SheetRow>(host, {
    theme: sheetTheme,
    columnDefs: definitions,
    rowData: [],
    getRowId: ({ data }) => data.key,
    defaultColDef: { sortable: false, resizable: false, suppressMovable: true, suppressHeaderKeyboardEvent: () => true },
    suppressCellFocus: true,
    suppressHeaderFocus: true,
    tabIndex: -1,
    // Which totals are pinned says the layout: the grid unpins for want of room, and never pins again.
    processUnpinnedColumns: () => [],
    suppressRowTransform: true, // pinned cells then stay above what is drawn over the rows
    suppressRowHoverHighlight: true,
    animateRows: false,
    ensureDomOrder: true,
    suppressNoRowsOverlay: true,
    rowClassRules: {
      'sheet-section': ({ data }) => data?.kind === 'section',
      'sheet-member': ({ data }) => data?.kind === 'item' && data.depth > 0,
      'sheet-watched': ({ data }) => data?.kind === 'item' && view.marks.isWatched(data.item, data.place),
    },
  });
  const surface = host.querySelector<HTMLElement>('.ag-grid-scrolling-container') ?? host;
  const painter = createCellPainter(surface, view);
  listenToMouse(host, mouse);
  // The grid draws its own scroll bars; they are for the mouse, keys move the cursor.
  for (const bar of host.querySelectorAll<HTMLElement>('.ag-body-horizontal-scroll-viewport, .ag-body-vertical-scroll-viewport'))
    bar.tabIndex = -1;
  const viewport = watchViewport(host.querySelector<HTMLElement>('.ag-grid-viewport') ?? host);

  return {
    surface,
    setRows(rows) {
      const same = rows.length === shown.length && rows.every((row, index) => row.key === shown[index]?.key);
      if (!same) api.setGridOption('rowData', [...rows]);
      // An edit changes what a row says, not which rows there are: handing all of them over again costs a frame.
      else rows.forEach((row, index) => row !== shown[index] && api.getRowNode(row.key)?.updateData(row));
      shown = rows;
      byKey = new Map(rows.map((row) => [row.key, row]));
    },
    setColumns(columns, widths) {
      byColumn = new Map(columns.map((column) => [column.id, column]));
      viewport.setColumns(columns, widths);
      api.setGridOption('columnDefs', columnDefinitions(view, columns, widths));
    },
    paint: (items, quiet) => painter.paint(byKey, byColumn, items, quiet),
    redraw() {
      api.refreshCells({ force: true, suppressFlash: true });
      api.redrawRows();
    },
    reveal({ row, column }, box, toTop = false) {
      if (box && !toTop && viewport.shows(box)) return;
      const node = api.getRowNode(row);
      if (!node) return;
      api.ensureNodeVisible(node, toTop ? 'top' : null);
      api.ensureColumnVisible(column);
    },
    cellAt(x, y, from) {
      const { row, column, into, beyond } = viewport.at(x, y, from ? (byColumn.get(from.column)?.pinned ?? null) : null);
      const key = shown[Math.min(shown.length - 1, row)]?.key;
      const id = [...byColumn.keys()][column];
      const cell = key !== undefined && id !== undefined ? { row: key, column: id } : null;
      return { cell, into: row < shown.length ? into : 1, beyond };
    },
    isNumber: (column) => (byColumn.get(column)?.period ?? -1) >= 0,
    scrollBy: (x, y) => viewport.scrollBy(x, y),
    page: () => viewport.page(),
    destroy() {
      painter.stop();
      viewport.stop();
      api.destroy();
    },
  };
}
