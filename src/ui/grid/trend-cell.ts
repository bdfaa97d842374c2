import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { SheetRow } from './sheet-rows.ts';
import { trendBars } from './trend-bars.ts';

const WIDTH = 46;
const HEIGHT = 15;
const SVG = 'http://www.w3.org/2000/svg';

/** A row's months as little bars: two paths, whatever the number of months. The cell's value is the row's numbers. */
export class TrendCell implements ICellRendererComp<SheetRow> {
  private readonly element = document.createElement('span');
  private readonly drawing = document.createElementNS(SVG, 'svg');
  private readonly above = document.createElementNS(SVG, 'path');
  private readonly below = document.createElementNS(SVG, 'path');

  constructor() {
    this.element.className = 'sheet-trend';
    this.element.setAttribute('aria-hidden', 'true');
    this.drawing.setAttribute('width', String(WIDTH));
    this.drawing.setAttribute('height', String(HEIGHT));
    this.below.setAttribute('class', 'is-negative');
    this.drawing.append(this.above, this.below);
    this.element.append(this.drawing);
  }

  init(params: ICellRendererParams<SheetRow, ArrayLike<number>>): void {
    this.draw(params.value);
  }

  refresh(params: ICellRendererParams<SheetRow, ArrayLike<number>>): boolean {
    this.draw(params.value);
    return true;
  }

  getGui(): HTMLElement {
    return this.element;
  }

  private draw(values: ArrayLike<number> | null | undefined): void {
    const { above, below } = trendBars(values ?? [], WIDTH, HEIGHT);
    this.above.setAttribute('d', above);
    this.below.setAttribute('d', below);
  }
}
