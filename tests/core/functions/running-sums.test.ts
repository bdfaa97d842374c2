import { expect, it } from 'vitest';
import { cumulative } from '../../../src/core/functions/cumulative.ts';
import { rollingMean } from '../../../src/core/functions/rolling-mean.ts';
import { rollingSum } from '../../../src/core/functions/rolling-sum.ts';
import { timelineTotal } from '../../../src/core/functions/timeline-total.ts';
import { ytd } from '../../../src/core/functions/ytd.ts';
import { runFunction } from './run-function.ts';

const X = { opening: [100, 200], values: [1, 2, 4, 8, 16] };

it('cumulative starts from zero, whatever the openings', () => {
  expect(runFunction(cumulative, [X], 5, '2026-11')).toEqual([1, 3, 7, 15, 31]);
});

it('ytd starts anew in January', () => {
  expect(runFunction(ytd, [X], 5, '2026-11')).toEqual([1, 3, 4, 12, 28]);
});

it('ytd forgets last year’s month without value, cumulative does not', () => {
  expect(runFunction(ytd, [[NaN, 2, 4]], 3, '2026-11')).toEqual([NaN, NaN, 4]);
  expect(runFunction(cumulative, [[NaN, 2, 4]], 3, '2026-11')).toEqual([NaN, NaN, NaN]);
});

it('rolling sums and means end now and read openings, 0 before the oldest', () => {
  expect(runFunction(rollingSum, [X, 3], 5)).toEqual([301, 203, 7, 14, 28]);
  expect(runFunction(rollingSum, [X, 4], 3)).toEqual([301, 303, 207]);
  expect(runFunction(rollingMean, [X, 2], 5)).toEqual([100.5, 1.5, 3, 6, 12]);
});

it.each([0, -1, 1.5, 1e9])('a rolling sum or mean of %d months has no value', (n) => {
  expect(runFunction(rollingSum, [X, n], 1)).toEqual([NaN]);
  expect(runFunction(rollingMean, [X, n], 1)).toEqual([NaN]);
});

it('timeline_total is the sum of all months in every month, without openings', () => {
  expect(runFunction(timelineTotal, [X], 5)).toEqual([31, 31, 31, 31, 31]);
});
