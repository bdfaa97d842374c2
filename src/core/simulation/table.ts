/**
 * An item's numbers with all their totals. A *place* is one choice per dimension: a member's index, or the dimension's
 * size for "all members". Values lie place × period, periods innermost (months, quarters, years, timeline: `Timeline.periods`).
 * `NaN` is "no value".
 */
export interface Table {
  /** Ids of the dimensions, in the item's order. */
  readonly over: readonly string[];
  /** Members in each dimension. */
  readonly sizes: readonly number[];
  /** Periods in a row. */
  readonly periods: number;
  readonly values: Float64Array;
}

/** Number of places, "all members" included. */
export function placeCount(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * (size + 1), 1);
}

/** Index of a place: one member index per dimension, its size for "all". */
export function placeIndex(sizes: readonly number[], place: readonly number[]): number {
  let index = 0;
  for (let d = 0; d < sizes.length; d++) index = index * ((sizes[d] ?? 0) + 1) + (place[d] ?? sizes[d] ?? 0);
  return index;
}

/** The place of an index: the inverse of `placeIndex`. */
export function placeAt(sizes: readonly number[], index: number): number[] {
  const place = new Array<number>(sizes.length);
  for (let d = sizes.length - 1; d >= 0; d--) {
    const width = (sizes[d] ?? 0) + 1;
    place[d] = index % width;
    index = Math.floor(index / width);
  }
  return place;
}

/** The place that adds up every dimension: always the last. */
export function totalPlace(sizes: readonly number[]): number {
  return placeCount(sizes) - 1;
}

/** The number at a place and period; `NaN` when there is none. */
export function valueAt(table: Table, place: number, period: number): number {
  return table.values[place * table.periods + period] ?? NaN;
}
