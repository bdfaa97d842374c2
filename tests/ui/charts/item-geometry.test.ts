import { expect, test } from 'vitest';
import { pathOf, rangeOf, roundTicks } from '../../../src/ui/charts/item-geometry.ts';

test('ticks are round and enclose the values', () => {
  expect(roundTicks(-8698, 18400, 3)).toEqual([-10000, 0, 10000, 20000]);
  expect(roundTicks(0, 380400, 3)).toEqual([0, 200000, 400000]);
  expect(roundTicks(131, 173, 3)).toEqual([120, 140, 160, 180]);
});

test('zero is in the picture unless all lies far from it', () => {
  expect(rangeOf([140, 170])).toEqual({ low: 140, high: 170 });
  expect(rangeOf([10, 170])).toEqual({ low: 0, high: 170 });
  expect(rangeOf([-5, -1])).toEqual({ low: -5, high: 0 });
  expect(rangeOf([5, 5])).toEqual({ low: 0, high: 5 });
  expect(rangeOf([0, 0])).toEqual({ low: 0, high: 1 });
});

test('a line has a gap where there is no value; a target is a stroke over its month', () => {
  const x = (index: number) => 10 + 20 * index;
  const y = (value: number) => 100 - value;
  expect(pathOf([1, 2, null, 4], 'line', x, y)).toBe('M10.0 99.0L30.0 98.0M70.0 96.0');
  expect(pathOf([5, null, 6], 'limit', x, y)).toBe('M0.0 95.0H20.0M40.0 94.0H60.0');
});
