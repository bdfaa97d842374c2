import { expect, test } from 'vitest';
import { createTimeline, type Table } from '../../../src/core/index.ts';
import { withoutSubtotals } from '../../../src/ui/grid/without-subtotals.ts';

// Six months, then Q1, Q2, the year and the timeline: columns 0–5, 6, 7, 8, 9.
const timeline = createTimeline(2026 * 12, 6);
const table = (sizes: number[]): Table => ({
  over: sizes.map((_, axis) => `d${axis}`),
  sizes,
  periods: timeline.periods.length,
  values: new Float64Array(0),
});
const tables = new Map([
  ['plain', table([])],
  ['split', table([2])],
]);
const row = (item: string, place: number, columns: number[]) => columns.map((column) => ({ item, place, column }));
const left = (cells: ReturnType<typeof row>) => withoutSubtotals(cells, tables, timeline).map(({ place, column }) => [place, column]);

test('a quarter among its months is left out, and a year among its quarters’ months', () => {
  expect(left(row('plain', 0, [0, 1, 2, 6, 3]))).toEqual([0, 1, 2, 3].map((column) => [0, column]));
  expect(left(row('plain', 0, [0, 1, 2, 6, 3, 4, 5, 7, 8]))).toEqual([0, 1, 2, 3, 4, 5].map((column) => [0, column]));
});

test('a quarter counts where some of its months are not chosen', () => {
  expect(left(row('plain', 0, [2, 6, 3]))).toEqual([2, 6, 3].map((column) => [0, column]));
  expect(left(row('plain', 0, [6, 7]))).toEqual([6, 7].map((column) => [0, column]));
});

test('a row is left out beside all its members, not beside some', () => {
  const cells = [...row('split', 2, [0]), ...row('split', 0, [0]), ...row('split', 1, [0])];
  expect(left(cells)).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect(left(cells.slice(0, 2))).toHaveLength(2);
});
