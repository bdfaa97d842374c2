import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { ItemRow, SheetRow } from './sheet-rows.ts';
import type { SheetView } from './sheet-view.ts';
import { trendBars } from './trend-bars.ts';

const WIDTH = 39;
const HEIGHT = 15;
const SVG = 'http://www.w3.org/2000/svg';

/** A row's numbers of the months, for its trend; none before they are computed. */
export function trendOf(view: SheetView, row: ItemRow): ArrayLike<number> {
  const table = view.source.tables.get(row.item.id);
  if (!table) return [];
  const start = row.place * table.periods;
  return table.values.subarray(start, start + view.timeline.months);
}

/** Draws a trend cell's bars anew. */
export function paintTrend(element: Element, values: ArrayLike<number>): void {
  const [above, below] = element.querySelectorAll('path');
  const bars = trendBars(values, WIDTH, HEIGHT);
  above?.setAttribute('d', bars.above);
  below?.setAttribute('d', bars.below);
}

/** A row's months as little bars: two paths, whatever the number of months. The cell's value is the row's numbers. */
export class TrendCell implements ICellRendererComp<SheetRow> {
  private readonly element = document.createElement('span');

  constructor() {
    const drawing = document.createElementNS(SVG, 'svg');
    const below = document.createElementNS(SVG, 'path');
    this.element.className = 'sheet-trend';
    this.element.setAttribute('aria-hidden', 'true');
    drawing.setAttribute('width', String(WIDTH));
    drawing.setAttribute('height', String(HEIGHT));
    below.setAttribute('class', 'is-negative');
    drawing.append(document.createElementNS(SVG, 'path'), below);
    this.element.append(drawing);
  }

  init(params: ICellRendererParams<SheetRow, ArrayLike<number>>): void {
    paintTrend(this.element, params.value ?? []);
  }

  refresh(params: ICellRendererParams<SheetRow, ArrayLike<number>>): boolean {
    paintTrend(this.element, params.value ?? []);
    return true;
  }

  getGui(): HTMLElement {
    return this.element;
  }
}
