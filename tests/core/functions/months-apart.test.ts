import { describe, expect, it } from 'vitest';
import { at } from '../../../src/core/functions/at.ts';
import { next } from '../../../src/core/functions/next.ts';
import { prev } from '../../../src/core/functions/prev.ts';
import { lagsOf, runFunction } from './run-function.ts';

const X = { opening: [-2, -1], values: [10, 20, 30, 40] };

describe('prev', () => {
  it('reads earlier months, then the openings, then 0', () => {
    expect(runFunction(prev, [X], 4)).toEqual([-1, 10, 20, 30]);
    expect(runFunction(prev, [X, 2], 4)).toEqual([-2, -1, 10, 20]);
    expect(runFunction(prev, [X, 3], 4)).toEqual([0, -2, -1, 10]);
    expect(runFunction(prev, [X, 0], 4)).toEqual([10, 20, 30, 40]);
  });

  it('takes another number of months each month, and none that is not whole or looks ahead', () => {
    expect(runFunction(prev, [X, [0, 1, 0.5, -1]], 4)).toEqual([10, 10, NaN, NaN]);
  });

  it('lags by the literal number of months, by 1 without one, and by 0 when it is computed', () => {
    expect(lagsOf(prev, undefined)).toEqual([1]);
    expect(lagsOf(prev, undefined, 3)).toEqual([3, 0]);
    expect(lagsOf(prev, undefined, undefined)).toEqual([0, 0]);
    expect(lagsOf(prev, 5)).toEqual([1]);
  });
});

describe('next', () => {
  it('reads later months, and past the end 0 or what is given', () => {
    expect(runFunction(next, [X], 4)).toEqual([20, 30, 40, 0]);
    expect(runFunction(next, [X, 2], 4)).toEqual([30, 40, 0, 0]);
    expect(runFunction(next, [X, 2, [5, 6, 7, 8]], 4)).toEqual([30, 40, 7, 8]);
    expect(runFunction(next, [X, 0, 99], 4)).toEqual([10, 20, 30, 40]);
  });

  it('has no value for a number of months that is not whole or looks back', () => {
    expect(runFunction(next, [X, [1.5, -1, 1, 1]], 4)).toEqual([NaN, NaN, 40, 0]);
  });

  it('may read any month', () => {
    expect(lagsOf(next, undefined, 2, undefined)).toEqual(['any', 0, 0]);
  });
});

describe('at', () => {
  it('reads the named month in every month, and the openings before the start', () => {
    expect(runFunction(at, [X, 2026, 3], 4)).toEqual([30, 30, 30, 30]);
    expect(runFunction(at, [X, 2025, 12], 4)).toEqual([-1, -1, -1, -1]);
  });

  it('has no value after the end, or for a month that is none', () => {
    expect(runFunction(at, [X, 2026, [4, 5, 0, 13]], 4)).toEqual([40, NaN, NaN, NaN]);
    expect(runFunction(at, [X, 2026.5, 1], 1)).toEqual([NaN]);
  });

  it('may read any month', () => {
    expect(lagsOf(at, undefined, 2026, 1)).toEqual(['any', 0, 0]);
  });
});
