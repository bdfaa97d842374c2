import { MARK_CLASSES } from './cell-classes.ts';
import { cellText, cellValue } from './cell-value.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { ItemRow, SheetRow } from './sheet-rows.ts';
import type { SheetView } from './sheet-view.ts';
import { paintTrend, trendOf } from './trend-cell.ts';

/** Milliseconds for which a cell that changed is lit. */
const LIT = 600;

/** Writes new numbers into cells that the grid has made. The grid's own refresh does the same at three times the cost. */
export interface CellPainter {
  /** Paints the rows of these items (null: all rows); cells whose text changed light up, unless `quiet`. */
  paint(
    rows: ReadonlyMap<string, SheetRow>,
    columns: ReadonlyMap<string, SheetColumn>,
    items: ReadonlySet<string> | null,
    quiet: boolean,
  ): void;
  stop(): void;
}

export function createCellPainter(surface: HTMLElement, view: SheetView): CellPainter {
  const drawn = surface.getElementsByClassName('ag-row');
  const motion = matchMedia('(prefers-reduced-motion: reduce)');
  let lit: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goOut = () => {
    for (const cell of lit) cell.classList.remove('is-lit');
    lit = [];
  };

  return {
    paint(rows, columns, items, quiet) {
      const changed: Element[] = [];
      for (const element of drawn) {
        const row = rows.get(element.getAttribute('row-id') ?? '');
        if (row?.kind !== 'item' || (items !== null && !items.has(row.item.id))) continue;
        for (const cell of element.getElementsByClassName('ag-cell')) {
          const column = columns.get(cell.getAttribute('col-id') ?? '');
          if (column && paintCell(view, cell, row, column)) changed.push(cell);
        }
      }
      if (quiet || motion.matches || changed.length === 0) return;
      goOut();
      for (const cell of changed) cell.classList.add('is-lit');
      lit = changed;
      clearTimeout(timer);
      timer = setTimeout(goOut, LIT);
    },
    stop: () => clearTimeout(timer),
  };
}

/** True when a number's text changed. */
function paintCell(view: SheetView, cell: Element, row: ItemRow, column: SheetColumn): boolean {
  if (column.kind === 'name') {
    cell.classList.toggle('has-problem', view.marks.problemOf(row.item, row.place) !== null);
    return false;
  }
  if (column.kind === 'trend') {
    if (cell.firstElementChild) paintTrend(cell.firstElementChild, trendOf(view, row));
    return false;
  }
  const value = cellValue(view, row, column);
  const mark = view.marks.at(row.item, row.place, column.period);
  for (const [name, applies] of MARK_CLASSES) cell.classList.toggle(name, applies(mark, value));
  const text = cellText(view, row, column, value);
  if (cell.textContent === text) return false;
  const { firstChild } = cell;
  // Changing a text node's words spares the making of another.
  if (firstChild instanceof Text && firstChild === cell.lastChild) firstChild.data = text;
  else cell.textContent = text;
  return true;
}
