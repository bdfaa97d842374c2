import { valueAt, type Item, type Table, type Timeline } from '../../core/index.ts';
import type { SheetColumn } from '../grid/sheet-columns.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';
import { pasteNumber } from './paste-number.ts';
import type { Pasted, PastedCell } from './pasted.ts';

/** The columns that a paste goes into, and what goes into them. */
export interface PasteColumns {
  pasted: Pasted;
  columns: readonly SheetColumn[];
}

/** The numbers as they stand. */
interface Sheet {
  timeline: Timeline;
  tables?: ReadonlyMap<string, Table> | undefined;
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
export function pasteColumns(pasted: Pasted, { rows, columns }: Corner, { timeline, tables }: Sheet): PasteColumns {
  if (columns[0]?.kind !== 'month') return { pasted, columns };
  const months = columns.filter((column) => column.kind === 'month');
  const { totals } = pasted;
  if (totals) {
    if (totals.every((total) => total) || !totals.some((total) => total)) return { pasted, columns: months };
    return { pasted: { rows: pasted.rows.map((row) => row.filter((_, index) => totals[index] !== true)) }, columns: months };
  }
  return { pasted, columns: hasTotals(pasted, { rows, columns }, { timeline, tables }) ? columns : months };
}

/** Rows that are looked at: more say no more. */
const LOOKED_AT = 200;

/**
 * Whether what is pasted has totals where the sheet has them: most cells that would fall on one are what the months beside it come to, or
 * what stands there now. A paste as wide as all columns to the sheet's end was copied from them, unless sums say that it was not: its means
 * may be rounded, or months changed since.
 */
function hasTotals({ rows: pasted }: Pasted, { rows, columns }: Corner, { timeline, tables }: Sheet): boolean {
  const lines = pasted.slice(0, LOOKED_AT).flatMap((cells, index) => {
    const row = rows[index];
    return row?.kind === 'item' ? [{ row, numbers: cells.map(numberOf) }] : [];
  });
  const width = Math.max(0, ...lines.map(({ numbers }) => numbers.length));
  const covered = columns.slice(0, width);
  let like = 0;
  let unlike = 0;
  let unlikeSums = 0;
  covered.forEach((column, at) => {
    const period = timeline.periods[column.period];
    if (column.kind === 'month' || !period) return;
    const months = columns.flatMap((other, index) =>
      other.kind === 'month' && other.period >= period.from && other.period < period.to ? index : [],
    );
    if (months.length < period.to - period.from) return;
    for (const { row, numbers } of lines) {
      const table = tables?.get(row.item.id);
      const now = table ? valueAt(table, row.place, column.period) : NaN;
      const parts = months.map((index) => numbers[index] ?? NaN);
      const fits = isTotal(row.item, numbers[at] ?? NaN, parts, now);
      if (fits === true) like++;
      if (fits === false) unlike++;
      if (fits === false && isSum(row.item)) unlikeSums++;
    }
  });
  const toTheEnd = width === columns.length && covered.some(({ kind }) => kind !== 'month');
  return like > unlike || (toTheEnd && like >= unlikeSums);
}

const isSum = ({ total = 'sum', totalFormula }: Item) => total === 'sum' && totalFormula === undefined;

/** Whether a number is the total of the months before it; null where it may as well be a month like them. `now`: the total that stands. */
function isTotal(item: Item, total: number, parts: readonly number[], now: number): boolean | null {
  if (Number.isNaN(total) || parts.some(Number.isNaN)) return null;
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const sums = isSum(item);
  if (sums && most === 0 && least === 0) return null;
  const sum = parts.reduce((before, part) => before + part, 0);
  // Each number may be shown rounded.
  if (sums && Math.abs(sum - total) <= 0.002 * Math.max(Math.abs(total), most, -least)) return true;
  // A number that is one of the months' may be the next month of a row that hardly moves; others tell by their last digits.
  const isNear = (value: number) => Math.abs(value - total) <= 1e-9 * Math.abs(total);
  const means = item.total === 'mean';
  if (!parts.some(isNear) && (isNear(now) || (means && isNear(sum / parts.length)))) return true;
  return sums || (means && most > least) ? false : null;
}

function numberOf(cell: PastedCell): number {
  const reading = pasteNumber(cell);
  return reading.kind === 'number' ? reading.value : NaN;
}
