import { valueAt, type Item, type Table } from '../../core/index.ts';
import { isRate, without, type CellReading, type ReadSource } from './cell-reading.ts';
import { earlierTotal } from './earlier-numbers.ts';

/** Months of a whole period. */
const WHOLE = { month: 1, quarter: 3, year: 12 } as const;

/**
 * A cell against the same item earlier: the period before (`mom`) or the same months a year before (`yoy`). Quarters are held against
 * quarters, years against years.
 */
export function readChange(
  source: ReadSource,
  item: Item,
  table: Table,
  place: number,
  column: number,
  against: 'mom' | 'yoy',
): CellReading {
  const { periods } = source.timeline;
  const period = periods[column];
  const value = valueAt(table, place, column);
  if (!period || !Number.isFinite(value)) return without('noValue');
  const months = period.to - period.from;
  if (period.per === 'timeline' && (against === 'mom' || months > 12)) return without('wholeTimeline');
  // A quarter that lies only partly in the timeline is no match for a whole one; a year earlier the same part is taken.
  if (against === 'mom' && period.per !== 'timeline' && months !== WHOLE[period.per]) return without('partPeriod');
  const back = against === 'yoy' ? 12 : months;
  const [from, to] = [period.from - back, period.to - back];
  const known = periods.findIndex((one) => one.per === period.per && one.from === from && one.to === to);
  const basis = known >= 0 ? valueAt(table, place, known) : earlierTotal(source, item, table, place, from, to);
  return basis === null ? without('recalculated') : changeFrom(item, value, basis);
}

/** How far a number is from another one of the same item: in percentage points of rates, else as a share of that one. */
export function changeFrom(item: Item, value: number, basis: number): CellReading {
  if (!Number.isFinite(value)) return without('noValue', basis);
  if (!Number.isFinite(basis)) return without('noEarlier');
  if (isRate(item)) return { value: value - basis, basis, missing: null };
  if (basis === 0) return without('zeroBasis', basis);
  if (basis < 0) return without('negativeBasis', basis);
  return { value: value / basis - 1, basis, missing: null };
}
