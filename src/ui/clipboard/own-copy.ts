import type { Pasted, PastedCell } from './pasted.ts';

/**
 * What goes along with a table that is copied here, in its `data-suanpan`: each cell's exact number, `null` for no value, `""` where
 * there is no cell, or a cell's own formula (ids) with its number; and which columns add up others.
 */
interface OwnCopy {
  version: 1;
  totals: boolean[];
  cells: OwnCell[][];
}
type OwnCell = number | null | '' | { formula: string; number: number | null };

export function writeOwnCopy({ rows, totals = [] }: Pasted): string {
  const copy: OwnCopy = {
    version: 1,
    totals: [...totals],
    cells: rows.map((row) =>
      row.map(({ gap, formula, number = null }) => (gap ? '' : formula === undefined ? number : { formula, number })),
    ),
  };
  return JSON.stringify(copy);
}

/** What was copied here, out of the HTML; null when it comes from elsewhere or is damaged. */
export function readOwnCopy(html: string): Pasted | null {
  const written = /<table\b[^>]*?\sdata-suanpan="([^"]*)"/.exec(html)?.[1];
  if (written === undefined) return null;
  const entities: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" };
  const text = written.replace(/&(quot|amp|lt|gt|#39);/g, (_, name: string) => entities[name] ?? '');
  try {
    return checked(JSON.parse(text));
  } catch {
    return null;
  }
}

function checked(copy: unknown): Pasted | null {
  if (typeof copy !== 'object' || copy === null || !('version' in copy) || copy.version !== 1) return null;
  if (!('cells' in copy) || !Array.isArray(copy.cells) || !('totals' in copy) || !Array.isArray(copy.totals)) return null;
  const rows: PastedCell[][] = [];
  const lines: unknown[] = copy.cells;
  const totals: unknown[] = copy.totals;
  for (const line of lines) {
    if (!Array.isArray(line)) return null;
    const cells: unknown[] = line;
    rows.push(cells.map(readCell));
  }
  return { rows, totals: totals.map((total) => total === true) };
}

function readCell(cell: unknown): PastedCell {
  if (typeof cell === 'number') return { text: String(cell), number: cell, exact: true };
  if (cell === '') return { text: '', gap: true };
  if (typeof cell !== 'object' || cell === null || !('formula' in cell) || typeof cell.formula !== 'string') return { text: '' };
  const number = 'number' in cell && typeof cell.number === 'number' ? { number: cell.number, exact: true as const } : {};
  return { text: `=${cell.formula}`, formula: cell.formula, ...number };
}
