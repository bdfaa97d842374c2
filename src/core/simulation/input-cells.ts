import { leavesOf } from '../plan/nested.ts';
import type { Cell, Item } from '../plan/plan.ts';
import type { Axes, Space } from '../plan/space.ts';

/** An input's cells, cell × month: numbers (`NaN` where a cell has no value or is a text) and the texts by index. */
export interface InputCells {
  numbers: Float64Array;
  texts: Map<number, string>;
}

/** Reads `values`: a cell for every month, or one per month whose last repeats; 0 for members that are not named. */
export function readInputCells(values: Item['values'], space: Space, axes: Axes, months: number): InputCells {
  const rows = leavesOf<Cell | Cell[]>(values ?? null, space, axes);
  const numbers = new Float64Array(rows.length * months).fill(NaN);
  const texts = new Map<number, string>();
  rows.forEach((row, cell) => {
    for (let month = 0; month < months; month++) {
      const value = Array.isArray(row) ? row[Math.min(month, row.length - 1)] : row;
      const at = cell * months + month;
      if (typeof value === 'number') numbers[at] = value;
      else if (typeof value === 'string') texts.set(at, value);
      else if (row === undefined) numbers[at] = 0;
    }
  });
  return { numbers, texts };
}
