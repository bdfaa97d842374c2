import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRate, irr } from '../../../src/core/functions/irr.ts';
import { npv } from '../../../src/core/functions/npv.ts';
import { levelPayment } from '../../../src/core/functions/pmt.ts';
import { runFunction } from './run-function.ts';

/** Excel's published flows: a shop bought for 70,000 and five years of income. */
const SHOP = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000];

describe('npv', () => {
  it.each([
    // Excel's page on NPV
    [0.1, [-10_000, 3000, 4200, 6800], '1188.44'],
    // Adobe's reference for FormCalc
    [0.1, [500, 1500, 4000, 10_000], '11529.60863329'],
    [0.0275 / 12, [50, 60, 40, 100, 25], '273.14193838'],
  ])('at %d of %j is %s', (rate, flows, published) => {
    const values = runFunction(npv, [rate, flows], flows.length);
    expect(new Set(values).size).toBe(1);
    expect(values[0]?.toFixed((published.split('.')[1] ?? '').length)).toBe(published);
  });

  it('reads the rate of the first month, and has none at a loss of everything', () => {
    expect(
      runFunction(
        npv,
        [
          [0, 9],
          [3, 4],
        ],
        2,
      ),
    ).toEqual([7, 7]);
    expect(runFunction(npv, [-1, [3, 4]], 2)).toEqual([NaN, NaN]);
  });
});

describe('irr', () => {
  it.each([
    // Excel's page on IRR
    [SHOP, '8.7'],
    [SHOP.slice(0, 5), '-2.1'],
    [SHOP.slice(0, 3), '-44.4'],
  ])('of %j is %s%%', (flows, published) => {
    expect((internalRate(flows) * 100).toFixed(1)).toBe(published);
  });

  it.each([
    // another spreadsheet's manual, from a guess of 0
    [[-80, 90, 67, 72, -90], -0.32606171],
    [[-700, 750, 900, 600, 850], 1.0462142],
    // closed forms
    [[-100, 100], 0],
    [[-100, 110], 0.1],
    [[0, 0, -1, 2, 0], 1],
    [[100, -1], -0.99],
    [[-1, 1e12], 1e12 - 1],
    [[-4000, 25_000, -25_000], 0.25], // the other one is 4
  ])('of %j is %d', (flows, rate) => {
    expect(Math.abs(internalRate(flows) - rate)).toBeLessThan(5e-8 * Math.max(1, rate)); // the digits printed
  });

  it('has no value without a change of sign, or with a month that has none', () => {
    for (const flows of [[], [0], [1, 1], [-1, -2], [-1, NaN, 2]]) expect(internalRate(flows)).toBeNaN();
  });

  it('has no value where the flows never balance', () => {
    expect(internalRate([1, -1, 1])).toBeNaN();
  });

  it('finds the rate that ten years of months were made from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.2, max: 1, noNaN: true }),
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 119 }),
        (rate, income) => {
          const price = income.reduce((sum, flow, index) => sum + flow / (1 + rate) ** (index + 1), 0);
          expect(internalRate([-price, ...income])).toBeCloseTo(rate, 9);
        },
      ),
    );
  });

  it('is the same in every month, and discounts the months to nothing', () => {
    const rates = runFunction(irr, [SHOP], SHOP.length);
    expect(new Set(rates).size).toBe(1);
    expect(runFunction(npv, [rates[0] ?? NaN, SHOP], SHOP.length)[0]).toBeCloseTo(0, 8);
  });
});

describe('pmt', () => {
  it.each([
    // Excel's page on PMT
    [0.08 / 12, 10, 10_000, '-1037.03'],
    // Adobe's reference for FormCalc, where payments are positive
    [0.0475 / 12, 25 * 12, 150_000, '-855.17604207'],
    [0.085, 12, 25_000, '-3403.82145170'],
    [0, 10, 1000, '-100'],
  ])('%d per period, %d periods, %d is %s', (rate, periods, present, published) => {
    expect(levelPayment(rate, periods, present).toFixed((published.split('.')[1] ?? '').length)).toBe(published);
  });

  it('keeps its digits at the smallest rates, near the payment without interest', () => {
    expect(levelPayment(1e-14, 10, 1000)).toBeCloseTo(-100, 9);
  });

  it('has no value without periods', () => {
    expect(levelPayment(0, 0, 1000)).toBeNaN();
    expect(levelPayment(-1, 5, 1000)).toBeNaN();
  });
});
