import { expect, it } from 'vitest';
import { max } from '../../../src/core/functions/max.ts';
import { mean } from '../../../src/core/functions/mean.ts';
import { min } from '../../../src/core/functions/min.ts';
import { sum } from '../../../src/core/functions/sum.ts';
import { callFunction } from './run-function.ts';

// the data of Excel's pages on AVERAGE, MIN and MAX
const DATA = [10, 7, 9, 27, 2];

it('adds up, averages and finds the ends', () => {
  expect(callFunction(sum, ...DATA)).toBe(55);
  expect(callFunction(mean, ...DATA)).toBe(11);
  expect(callFunction(min, ...DATA)).toBe(2);
  expect(callFunction(max, ...DATA)).toBe(27);
});

it('adds nothing up to 0, and has no mean or ends of nothing', () => {
  expect(callFunction(sum)).toBe(0);
  for (const entry of [mean, min, max]) expect(callFunction(entry)).toBeNaN();
});
