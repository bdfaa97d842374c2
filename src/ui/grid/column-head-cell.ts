import type { IHeaderComp, IHeaderParams } from 'ag-grid-community';
import { resizeHandle } from './column-resize.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { headOf, type SheetView } from './sheet-view.ts';

interface HeadParams extends IHeaderParams {
  view: SheetView;
  sheetColumn: SheetColumn;
}

/** A column's head: its name, and for names the switch of the quarter totals, for a quarter the fold of its months. */
export class ColumnHeadCell implements IHeaderComp {
  private readonly element = document.createElement('div');

  init({ view, sheetColumn: column }: HeadParams): void {
    this.element.className = 'sheet-head';
    const head = headOf(view, column);
    const handle = resizeHandle(column.pinned === 'right' ? 'left' : 'right', view.texts.resize, (width) =>
      view.onResize(column.id, width),
    );
    if (column.kind === 'quarter') {
      const folded = view.foldedQuarters?.has(column.id) ?? false;
      const fold = button(head, view.texts.foldQuarter(head, folded), () => view.onToggleQuarter(column.id));
      fold.setAttribute('aria-expanded', String(!folded));
      fold.classList.add('sheet-quarter');
      this.element.append(fold, handle);
      return;
    }
    const name = document.createElement('span');
    name.textContent = head;
    if (column.kind === 'trend') name.className = 'sheet-hint'; // the bars speak for themselves; screen readers need the word
    this.element.append(name);
    if (column.kind !== 'trend') this.element.append(handle);
    if (column.kind === 'name') {
      const { reading = 'value', scale = 'one' } = view.sheet;
      const show = button(reading === 'value' ? view.texts.show : view.texts.reading(reading), view.texts.showAs, () => view.onShow(show));
      show.setAttribute('aria-haspopup', 'dialog');
      show.classList.add('sheet-show');
      show.classList.toggle('is-on', reading !== 'value' || scale !== 'one');
      const quarters = button(view.texts.quarters, null, view.onToggleQuarters);
      quarters.title = view.texts.toggleQuarters;
      quarters.setAttribute('aria-pressed', String(view.foldedQuarters !== null));
      quarters.classList.add('sheet-quarters');
      const filter = button(view.texts.filter, null, () => view.onFilter(filter));
      filter.setAttribute('aria-haspopup', 'menu');
      filter.classList.add('sheet-filter');
      this.element.append(filter, show, quarters);
    }
  }

  getGui(): HTMLElement {
    return this.element;
  }

  refresh(): boolean {
    return false; // built anew
  }
}

function button(text: string, label: string | null, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  if (label !== null) {
    element.title = label;
    element.setAttribute('aria-label', label);
  }
  element.addEventListener('mousedown', (event) => event.preventDefault()); // the cell keeps the focus
  element.addEventListener('click', onPress);
  return element;
}
