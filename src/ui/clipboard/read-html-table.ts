import type { PastedCell } from './pasted.ts';

/** The part of the DOM that is read; an element parsed without being shown. */
interface ElementLike {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: ArrayLike<ElementLike>;
  getAttribute(name: string): string | null;
}
interface DocumentLike {
  querySelector(selector: string): ElementLike | null;
}

/** How far a cell may reach, as in the HTML standard. */
const LONGEST_SPAN = 1000;

/**
 * The first table of a page that a spreadsheet put on the clipboard. A cell over several rows or columns stands at its corner, the
 * others are empty. `no-table`, or `too-many-cells` than `limit`.
 */
export function readHtmlTable(page: DocumentLike, limit: number): PastedCell[][] | 'no-table' | 'too-many-cells' {
  const table = page.querySelector('table');
  if (!table) return 'no-table';
  const rows: PastedCell[][] = [];
  /** Rows for which a column is still taken by a cell above. */
  const taken: number[] = [];
  let cells = 0;
  for (const line of rowsOf(table)) {
    const row: PastedCell[] = [];
    const place = (cell: PastedCell) => {
      row.push(cell);
      cells++;
    };
    const fill = () => {
      while ((taken[row.length] ?? 0) > 0) {
        taken[row.length] = (taken[row.length] ?? 0) - 1;
        place({ text: '' });
      }
    };
    for (const element of Array.from(line.children)) {
      if (element.localName !== 'td' && element.localName !== 'th') continue;
      fill();
      const columns = spanOf(element, 'colspan');
      const rowsBelow = spanOf(element, 'rowspan') - 1;
      for (let column = 0; column < columns; column++) {
        taken[row.length] = rowsBelow;
        place(column === 0 ? readCell(element) : { text: '' });
      }
      if (cells > limit) return 'too-many-cells';
    }
    fill();
    rows.push(row);
  }
  return rows.length === 0 ? 'no-table' : rows;
}

function rowsOf(part: ElementLike): ElementLike[] {
  return Array.from(part.children).flatMap((child) =>
    child.localName === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.localName) ? rowsOf(child) : [],
  );
}

function spanOf(cell: ElementLike, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 1 ? Math.min(span, LONGEST_SPAN) : 1;
}

function readCell(cell: ElementLike): PastedCell {
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  const number = numberBehind(cell);
  return number === null ? { text } : { text, number };
}

/** The number behind the text: `x:num` of Excel and WPS, `sdval` of LibreOffice, `data-sheets-value` of Google Sheets. */
function numberBehind(cell: ElementLike): number | null {
  const plain = cell.getAttribute('x:num') ?? cell.getAttribute('sdval');
  if (plain !== null && plain.trim() !== '') return finite(Number(plain));
  const sheets = cell.getAttribute('data-sheets-value');
  const number = sheets === null ? undefined : /"1":3,"3":(-?[\d.]+(?:[eE][+-]?\d+)?)/.exec(sheets)?.[1];
  return number === undefined ? null : finite(Number(number));
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
