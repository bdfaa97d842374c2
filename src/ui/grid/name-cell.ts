import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { unitWord } from '../../charts/unit-word.ts';
import { isMoney } from '../reading/cell-reading.ts';
import { readingOf, scaleOf } from '../reading/shown-value.ts';
import type { ItemRow, SheetRow } from './sheet-rows.ts';
import type { SheetView } from './sheet-view.ts';

interface NameCellParams extends ICellRendererParams<SheetRow> {
  view: SheetView;
}

/** A row's name with its grip, fold mark and unit. Grip and mark are for the mouse; keys move and fold the row from the cell itself. */
export class NameCell implements ICellRendererComp<SheetRow> {
  private readonly element = document.createElement('div');
  private readonly grip = document.createElement('span');
  private readonly mark = document.createElement('span');
  private readonly name = document.createElement('span');
  private readonly unit = document.createElement('span');
  /** Where name and unit have no room beside each other, the unit falls out of sight rather than being cut. */
  private readonly words = document.createElement('span');
  private cell: HTMLElement | null = null;

  constructor() {
    this.element.className = 'sheet-name';
    this.grip.className = 'sheet-grip';
    this.grip.setAttribute('aria-hidden', 'true');
    this.mark.className = 'sheet-fold';
    this.mark.setAttribute('aria-hidden', 'true');
    this.name.className = 'sheet-name-text';
    this.unit.className = 'sheet-unit';
    this.words.className = 'sheet-words';
    this.words.append(this.name, this.unit);
    this.element.append(this.grip, this.mark, this.words);
  }

  init(params: NameCellParams): void {
    this.cell = params.eGridCell;
    this.draw(params);
  }

  refresh(params: NameCellParams): boolean {
    this.draw(params);
    return true;
  }

  getGui(): HTMLElement {
    return this.element;
  }

  private draw({ data: row, view }: NameCellParams): void {
    if (!row) return;
    this.grip.title = view.texts.drag;
    this.name.textContent = row.name;
    this.name.title = row.name;
    this.unit.textContent = row.kind === 'item' ? markOf(view, row) : '';
    this.unit.classList.toggle('is-read', row.kind === 'item' && readingOf(view.sheet, row.key) !== 'value');
    this.element.style.paddingInlineStart = row.kind === 'item' ? `${row.depth * 14}px` : '0';
    this.mark.dataset['state'] = !row.foldable ? 'none' : row.folded ? 'folded' : 'open';
    if (row.foldable) this.cell?.setAttribute('aria-expanded', String(!row.folded));
    else this.cell?.removeAttribute('aria-expanded');
  }
}

/** What a row's numbers are: how they are read, else their unit. Members have their item's. */
function markOf(view: SheetView, row: ItemRow): string {
  const reading = readingOf(view.sheet, row.key);
  if (reading !== 'value') return view.texts.reading(reading);
  if (row.depth > 0 || row.item.unit === undefined) return '';
  const unit = unitWord(row.item.unit, view.language);
  const scale = scaleOf(view.sheet);
  return scale !== 'one' && isMoney(row.item, view.plan) ? view.texts.scaled(scale, unit) : unit;
}
