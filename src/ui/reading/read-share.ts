import { placeAt, placeIndex, valueAt, type Item, type Table } from '../../core/index.ts';
import { isRate, without, type CellReading, type ReadSource } from './cell-reading.ts';
import { memberRule } from './earlier-numbers.ts';

/**
 * A cell as a part: a member of what its row and the rows beside it add up to; an item's month or quarter of its calendar year, its
 * year of the whole timeline. Only of what is added up: rates and levels are no parts of anything.
 */
export function readShare({ timeline }: ReadSource, item: Item, table: Table, place: number, column: number): CellReading {
  const value = valueAt(table, place, column);
  if (!Number.isFinite(value)) return without('noValue');
  if (isRate(item)) return without('notAdded');
  const choice = placeAt(table.sizes, place);
  const deepest = choice.findLastIndex((member, d) => member < (table.sizes[d] ?? 0));
  if (deepest >= 0) {
    if (memberRule(item) !== 'sum') return without('notAdded');
    return partOf(value, valueAt(table, placeIndex(table.sizes, choice.with(deepest, table.sizes[deepest] ?? 0)), column));
  }
  const period = timeline.periods[column];
  if (!period || (item.total ?? 'sum') !== 'sum') return without('notAdded');
  const whole = timeline.periods.findIndex(
    ({ per, from, to }) =>
      per === (period.per === 'month' || period.per === 'quarter' ? 'year' : 'timeline') && from <= period.from && to >= period.to,
  );
  return partOf(value, valueAt(table, place, whole));
}

function partOf(value: number, basis: number): CellReading {
  if (!Number.isFinite(basis)) return without('noValue');
  if (basis === 0) return without('zeroBasis', basis);
  return basis < 0 ? without('negativeBasis', basis) : { value: value / basis, basis, missing: null };
}
