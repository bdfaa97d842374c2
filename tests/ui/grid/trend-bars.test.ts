import { describe, expect, it } from 'vitest';
import { trendBars } from '../../../src/ui/grid/trend-bars.ts';

describe('trendBars', () => {
  it('draws bars from zero, losses below it', () => {
    // Range 3: zero lies at two thirds of the height of 30.
    expect(trendBars([2, -1], 20, 30)).toEqual({ above: 'M0.00 0.00h7.40v20.00h-7.40z', below: 'M10.00 20.00h7.40v10.00h-7.40z' });
  });

  it('leaves gaps for months without a value, and draws nothing of nothing', () => {
    expect(trendBars([NaN, 4], 20, 30).above).toBe('M10.00 0.00h7.40v30.00h-7.40z');
    expect(trendBars([0, 0, NaN], 20, 30)).toEqual({ above: '', below: '' });
    expect(trendBars([], 20, 30)).toEqual({ above: '', below: '' });
  });
});
