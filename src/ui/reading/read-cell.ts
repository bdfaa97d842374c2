import { valueAt, type Item } from '../../core/index.ts';
import type { Reading } from '../../store/index.ts';
import { without, type CellReading, type ReadSource } from './cell-reading.ts';
import { changeFrom, readChange } from './read-change.ts';
import { readShare } from './read-share.ts';
import { readAttainment, readGap, targetOf } from './read-target.ts';

/** A cell read in one of the ways. Shares and rates are fractions, amounts are in the item's unit. */
export function readCell(source: ReadSource, item: Item, place: number, column: number, reading: Reading): CellReading {
  const table = source.tables.get(item.id);
  if (!table) return without('noValue');
  switch (reading) {
    case 'value': {
      const value = valueAt(table, place, column);
      return Number.isFinite(value) ? { value, basis: NaN, missing: null } : without('noValue');
    }
    case 'mom':
    case 'yoy':
      return readChange(source, item, table, place, column, reading);
    case 'share':
      return readShare(source, item, table, place, column);
    case 'attainment':
      return readAttainment(targetOf(source, item, table, place, column));
    case 'gap':
      return readGap(targetOf(source, item, table, place, column));
    case 'base':
    case 'baseRate': {
      const baseTable = source.baseTables?.get(item.id);
      if (!baseTable) return without('noScenario');
      const [value, basis] = [valueAt(table, place, column), valueAt(baseTable, place, column)];
      if (reading === 'baseRate') return changeFrom(item, value, basis);
      return Number.isFinite(value - basis) ? { value: value - basis, basis, missing: null } : without('noValue', basis);
    }
    default:
      return reading satisfies never;
  }
}
