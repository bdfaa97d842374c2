import { describe, expect, it } from 'vitest';
import { continueSeries } from '../../../src/ui/fill/series.ts';

describe('a series', () => {
  it('continues the step of two numbers', () => {
    expect(continueSeries([10, 20], 3, 'step')).toEqual([30, 40, 50]);
    expect(continueSeries([0.1, 0.2], 3, 'step')).toEqual([0.3, 0.4, 0.5]);
    expect(continueSeries([5, 3], 3, 'step')).toEqual([1, -1, -3]);
  });

  // Excel's FORECAST.LINEAR / GROWTH of the same numbers.
  it('continues three and more by least squares', () => {
    expect(continueSeries([1, 2, 4], 2, 'step')).toEqual([5.33333333333, 6.83333333333]);
    expect(continueSeries([1, 3, 2, 4], 2, 'step')).toEqual([4.5, 5.3]);
  });

  it('grows by a factor', () => {
    expect(continueSeries([100, 200], 3, 'growth')).toEqual([400, 800, 1600]);
    expect(continueSeries([1, 2, 4, 8], 2, 'growth')).toEqual([16, 32]);
    expect(continueSeries([-1, -3], 1, 'growth')).toEqual([-9]);
  });

  it('counts on from one number where growth is asked for', () => {
    expect(continueSeries([7], 3, 'growth')).toEqual([8, 9, 10]);
    expect(continueSeries([0.2], 2, 'growth', -0.01)).toEqual([0.19, 0.18]);
  });

  it('repeats one number, and what has no trend', () => {
    expect(continueSeries([7], 3, 'step')).toEqual([7, 7, 7]);
    expect(continueSeries([1, 'rate * 2', 3], 4, 'step')).toEqual([1, 'rate * 2', 3, 1]);
    expect(continueSeries([0, 5], 3, 'growth')).toEqual([0, 5, 0]);
    expect(continueSeries([null], 2, 'step')).toEqual([null, null]);
  });
});
