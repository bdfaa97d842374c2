import { placeAt, placeIndex, valueAt, type Reference, type Table, type Timeline } from '../../core/index.ts';

/** The cells a total adds up: its months, or, within one month, the members of the first dimension that is added up. Empty for a single cell. */
export function partsOfTotal(item: string, table: Table, timeline: Timeline, place: number, column: number): Reference[] {
  const reference = (at: number, inColumn: number): Reference => ({
    item,
    place: at,
    column: inColumn,
    value: valueAt(table, at, inColumn),
  });
  const period = timeline.periods[column];
  if (period && period.per !== 'month') {
    return Array.from({ length: period.to - period.from }, (_, month) => reference(place, period.from + month));
  }
  const choice = placeAt(table.sizes, place);
  const open = choice.findIndex((member, d) => member === table.sizes[d]);
  if (open < 0) return [];
  return Array.from({ length: table.sizes[open] ?? 0 }, (_, member) =>
    reference(placeIndex(table.sizes, choice.with(open, member)), column),
  );
}
