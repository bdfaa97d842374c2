import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadNumber, type SpreadLimits } from '../../../../src/core/plan/edits/spread-number.ts';

const free = (...values: number[]) => values.map((value) => ({ value, fixed: false }));
const open: SpreadLimits = { min: -Infinity, max: Infinity, decimals: null };
const values = (cells: ReturnType<typeof free>, sum: number, limits: Partial<SpreadLimits> = {}) => {
  const spread = spreadNumber(cells, sum, { ...open, ...limits });
  return spread.kind === 'values' ? spread.values : spread;
};

describe('a number spread over cells', () => {
  it('keeps their proportions', () => {
    expect(values(free(10, 20, 30), 120)).toEqual([20, 40, 60]);
    expect(values(free(10, 0, 30), 20)).toEqual([5, 0, 15]);
    expect(values(free(-10, -30), -80)).toEqual([-20, -60]);
    expect(values(free(10, -5), 10)).toEqual([20, -10]);
  });

  it('is spread equally when all are zero', () => {
    expect(values(free(0, 0, 0, 0), 100)).toEqual([25, 25, 25, 25]);
  });

  it('leaves fixed cells alone', () => {
    expect(values([{ value: 40, fixed: true }, ...free(10, 20)], 100)).toEqual([40, 20, 40]);
    expect(values([{ value: 40, fixed: true }], 100)).toEqual({ kind: 'all-fixed' });
    expect(values([{ value: 40, fixed: true }], 40)).toEqual([40]);
  });

  it('gives to the others what a bound keeps from one', () => {
    expect(values(free(10, 30), 60, { max: 40 })).toEqual([20, 40]);
    expect(values(free(10, 30), 20, { min: 8 })).toEqual([8, 12]);
    expect(values(free(0, 50), 100, { min: 0, max: 60 })).toEqual([40, 60]);
    // 60 would be 30 + 20 + 10; at most 25 each: the 5 go to the others 2 : 1, which fills the second too.
    expect(values(free(30, 20, 10), 66, { max: 25 })).toEqual([25, 25, 16]);
  });

  it('says what is nearest when bounds are in the way', () => {
    expect(values(free(10, 30), 100, { max: 40 })).toEqual({ kind: 'unreachable', nearest: 80 });
    expect(values([{ value: 7, fixed: true }, ...free(10, 30)], 0, { min: 0 })).toEqual({ kind: 'unreachable', nearest: 7 });
  });

  it('rounds by largest remainder', () => {
    expect(values(free(0, 0, 0), 100, { decimals: 0 })).toEqual([34, 33, 33]);
    // The usual example of Hamilton's method: 10 seats for 41, 33, 26 votes are 4.1, 3.3, 2.6.
    expect(values(free(41, 33, 26), 10, { decimals: 0 })).toEqual([4, 3, 3]);
    expect(values(free(1, 1, 1), 1, { decimals: 2 })).toEqual([0.34, 0.33, 0.33]);
    expect(values(free(1, 1), -3, { decimals: 0 })).toEqual([-1, -2]);
  });

  it('puts a fraction of the last digit into the largest cell', () => {
    expect(values(free(10, 30), 40.5, { decimals: 0 })).toEqual([10, 30.5]);
  });

  it('adds up, stays within the bounds and moves fixed cells never', () => {
    const cell = fc.record({ value: fc.integer({ min: 0, max: 1000 }), fixed: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 12_000 }),
        fc.boolean(),
        (cells, sum, whole) => {
          const spread = spreadNumber(cells, sum, { min: 0, max: 1000, decimals: whole ? 0 : null });
          const fixed = cells.reduce((total, one) => total + (one.fixed ? one.value : 0), 0);
          const room = cells.filter((one) => !one.fixed).length * 1000;
          if (room === 0) {
            expect(spread.kind).toBe(fixed === sum ? 'values' : 'all-fixed');
            return;
          }
          expect(spread.kind).toBe(sum < fixed || sum > fixed + room ? 'unreachable' : 'values');
          if (spread.kind !== 'values') return;
          expect(Math.abs(spread.values.reduce((a, b) => a + b, 0) - sum)).toBeLessThanOrEqual(whole ? 0 : 1e-8);
          spread.values.forEach((value, index) => {
            if (cells[index]?.fixed) expect(value).toBe(cells[index].value);
            else expect(value >= 0 && value <= 1000).toBe(true);
            if (whole) expect(Number.isInteger(value)).toBe(true);
          });
        },
      ),
    );
  });
});
