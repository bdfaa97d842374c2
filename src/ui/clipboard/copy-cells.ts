import { cellContents, valueAt, type CellContent, type Item, type Plan, type Table, type Timeline } from '../../core/index.ts';
import type { CellRef, Scale } from '../../store/index.ts';
import { editText } from '../grid/edit-text.ts';
import { editUnit } from '../grid/edit-unit.ts';
import { writeOwnCopy } from './own-copy.ts';
import type { PastedCell } from './pasted.ts';
import { escaped, tableTexts, type CopiedTexts } from './table-texts.ts';

/** A rectangle of the sheet: its cells row by row, null where a heading stands. */
export interface CopiedBlock {
  cells: readonly (readonly (CellRef | null)[])[];
  /** Which of the columns add up months. */
  totals: readonly boolean[];
  /** What stands left of each row and above each column, when that is copied too. */
  heads?: { rows: readonly string[]; columns: readonly string[]; corner: string };
}

interface CopiedState {
  plan: Plan;
  timeline: Timeline;
  scenario: string | null;
  tables: ReadonlyMap<string, Table>;
  /** What the sheet counts money in. */
  scale?: Scale;
}

/**
 * Cells as other programs read them: every digit, no separators, rates as `20%`, money in what the sheet counts it in, so that they come
 * back as they went; nothing for no value. The HTML also carries what this program reads back: exact numbers in the items' own units and
 * the cells' own formulas.
 */
export function copyCells(state: CopiedState, { cells, totals, heads }: CopiedBlock): CopiedTexts {
  const contentAt = cellContents(state.plan, state.timeline, state.scenario);
  const items = new Map(state.plan.items.map((item) => [item.id, item]));
  const rows = cells.map((row) =>
    row.map((ref): PastedCell => {
      const item = ref && items.get(ref.item);
      return ref && item ? copyCell(state, item, ref, contentAt(ref)) : { text: '', gap: true };
    }),
  );
  const shown = rows.map((row) => row.map((cell) => cell.text));
  const lines = heads ? [[heads.corner, ...heads.columns], ...shown.map((row, index) => [heads.rows[index] ?? '', ...row])] : shown;
  return tableTexts(lines, heads ? '' : ` data-suanpan="${escaped(writeOwnCopy({ rows, totals }))}"`);
}

function copyCell({ plan, tables, scale = 'one' }: CopiedState, item: Item, ref: CellRef, content: CellContent | null): PastedCell {
  const table = tables.get(ref.item);
  const value = table ? valueAt(table, ref.place, ref.column) : NaN;
  const number = Number.isFinite(value) ? { number: value } : {};
  // What was computed carries the arithmetic's noise behind its fifteenth digit, where spreadsheets stop too.
  const digits = content?.cell === value ? value : Number(value.toPrecision(15));
  const text = Number.isFinite(value) ? editText(digits, editUnit(item, plan, scale)) : '';
  const own = content?.from === 'values' || content?.from === 'scenario' ? content.cell : null;
  return typeof own === 'string' ? { text, ...number, formula: own } : { text, ...number };
}
