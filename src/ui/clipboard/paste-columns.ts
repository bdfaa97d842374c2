import type { Timeline } from '../../core/index.ts';
import type { SheetColumn } from '../grid/sheet-columns.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';
import { pasteNumber } from './paste-number.ts';
import type { Pasted, PastedCell } from './pasted.ts';

/** The columns that a paste goes into, and what goes into them. */
export interface PasteColumns {
  pasted: Pasted;
  columns: readonly SheetColumn[];
}

/** The sheet's rows and columns from the corner of a paste on. */
interface Corner {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
}

/**
 * Months go into months: totals among the sheet's columns are passed over, unless what is pasted has totals at the same places. A paste
 * that begins on a total goes into the columns as they stand.
 */
export function pasteColumns(pasted: Pasted, { rows, columns }: Corner, timeline: Timeline): PasteColumns {
  if (columns[0]?.kind !== 'month') return { pasted, columns };
  const months = columns.filter((column) => column.kind === 'month');
  const { totals } = pasted;
  if (totals) {
    if (totals.every((total) => total) || !totals.some((total) => total)) return { pasted, columns: months };
    return { pasted: { rows: pasted.rows.map((row) => row.filter((_, index) => totals[index] !== true)) }, columns: months };
  }
  return { pasted, columns: hasTotals(pasted, rows, columns, timeline) ? columns : months };
}

/** Rows that are looked at: more say no more. */
const LOOKED_AT = 200;

/**
 * Whether the numbers that would fall on the sheet's totals add up the months before them, in most rows that do add up. Rows of other
 * rules tell nothing: in a row of equal rates any number is the mean of those before it.
 */
function hasTotals({ rows: pasted }: Pasted, rows: readonly SheetRow[], columns: readonly SheetColumn[], timeline: Timeline): boolean {
  const lines = pasted.slice(0, LOOKED_AT).flatMap((cells, index) => {
    const row = rows[index];
    return row?.kind === 'item' && (row.item.total ?? 'sum') === 'sum' && row.item.totalFormula === undefined ? [cells.map(numberOf)] : [];
  });
  const width = Math.max(0, ...lines.map((line) => line.length));
  let like = 0;
  let unlike = 0;
  columns.slice(0, width).forEach((column, at) => {
    const period = timeline.periods[column.period];
    if (column.kind === 'month' || !period) return;
    const months = columns.flatMap((other, index) =>
      other.kind === 'month' && other.period >= period.from && other.period < period.to ? index : [],
    );
    if (months.length < period.to - period.from) return;
    for (const line of lines) {
      const parts = months.map((index) => line[index] ?? NaN);
      const total = line[at] ?? NaN;
      const sum = parts.reduce((before, part) => before + part, 0);
      if (Number.isNaN(sum) || Number.isNaN(total) || parts.every((part) => part === 0)) continue;
      // Each number may be shown rounded.
      if (Math.abs(sum - total) <= 0.002 * Math.max(Math.abs(total), ...parts.map(Math.abs))) like++;
      else unlike++;
    }
  });
  return like > unlike;
}

function numberOf(cell: PastedCell): number {
  const reading = pasteNumber(cell, false);
  return reading.kind === 'number' ? reading.value : NaN;
}
