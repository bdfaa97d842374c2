import { expect, it } from 'vitest';
import { createTimeline, type Table } from '../../../src/core/index.ts';
import { partsOfTotal } from '../../../src/ui/inspector/parts-of-total.ts';

const timeline = createTimeline(2026 * 12, 3);
/** Two members and their sum, over Jan, Feb, Mar, Q1, 2026, timeline. */
const table: Table = {
  over: ['channel'],
  sizes: [2],
  periods: 6,
  values: Float64Array.from([1, 2, 3, 6, 6, 6, 10, 20, 30, 60, 60, 60, 11, 22, 33, 66, 66, 66]),
};

it('is the months of a quarter, at the same place', () => {
  expect(partsOfTotal('x', table, timeline, 1, 3)).toEqual([
    { item: 'x', place: 1, column: 0, value: 10 },
    { item: 'x', place: 1, column: 1, value: 20 },
    { item: 'x', place: 1, column: 2, value: 30 },
  ]);
});

it('is the members of a month', () => {
  expect(partsOfTotal('x', table, timeline, 2, 1).map(({ place, value }) => [place, value])).toEqual([
    [0, 2],
    [1, 20],
  ]);
});

it('is nothing for a single cell', () => {
  expect(partsOfTotal('x', table, timeline, 0, 1)).toEqual([]);
});

it('opens the first dimension that is added up and keeps the other', () => {
  const two: Table = { over: ['a', 'b'], sizes: [2, 2], periods: 6, values: new Float64Array(54) };
  // Places of 2 × 2 with totals: row a, column b. 7 = all of a, b's second member.
  expect(partsOfTotal('x', two, timeline, 7, 0).map((part) => part.place)).toEqual([1, 4]);
});
