import type { Row } from '../cell-of.ts';
import type { Cell, Item, TotalRule } from '../plan.ts';

/** How the members of an item become one: as its total over members does, as far as cells can. */
export type Combination = 'sum' | 'mean' | 'max' | 'min';

export function combinationOf(item: Item): Combination {
  const rule: TotalRule = item.memberTotal ?? (item.totalFormula === undefined ? (item.total ?? 'sum') : 'formula');
  if (rule === 'first' || rule === 'last') return 'sum';
  return rule === 'none' || rule === 'formula' ? 'mean' : rule;
}

function combineNumbers(how: Combination, numbers: readonly number[]): number {
  if (numbers.length === 0) return 0; // a dimension without members
  if (how === 'max') return Math.max(...numbers);
  if (how === 'min') return Math.min(...numbers);
  const sum = numbers.reduce((total, number) => total + number, 0);
  const combined = how === 'sum' ? sum : sum / numbers.length;
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, combined)); // a file holds finite numbers
}

/** One cell for several: a number, or a formula where one of them is. No value stays no value. */
function combineCells(how: Combination, cells: readonly Cell[]): Cell {
  const [first = 0] = cells;
  if (how !== 'sum' && cells.every((cell) => cell === first)) return first;
  if (cells.includes(null)) return null;
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === cells.length) return combineNumbers(how, numbers);
  return how === 'sum' ? cells.map((cell) => `(${String(cell)})`).join(' + ') : `${how}(${cells.join(', ')})`;
}

/** Month by month; members that say nothing hold 0. */
export function combineRows(how: Combination, rows: readonly (Row | undefined)[]): Row {
  const cellAt = (row: Row | undefined, month: number): Cell =>
    Array.isArray(row) ? (row[Math.min(month, row.length - 1)] ?? null) : row === undefined ? 0 : row;
  const lengths = rows.map((row) => (Array.isArray(row) ? row.length : 0));
  const months = Math.max(0, ...lengths);
  const at = (month: number) =>
    combineCells(
      how,
      rows.map((row) => cellAt(row, month)),
    );
  return months === 0 ? at(0) : Array.from({ length: months }, (_, month) => at(month));
}

/** Likewise for openings, which end with the month before the start. */
export function combineOpenings(how: Combination, rows: readonly (number | number[] | undefined)[]): number | number[] {
  const months = Math.max(0, ...rows.map((row) => (Array.isArray(row) ? row.length : 0)));
  const at = (back: number) =>
    combineNumbers(
      how,
      rows.map((row) => (Array.isArray(row) ? (row.at(-back) ?? 0) : (row ?? 0))),
    );
  return months === 0 ? at(1) : Array.from({ length: months }, (_, month) => at(months - month));
}

/** One of `count` equal parts. */
export function partOf(cell: Cell, count: number): Cell {
  if (cell === null || count <= 1) return cell;
  return typeof cell === 'number' ? cell / count : `(${cell}) / ${count}`;
}
