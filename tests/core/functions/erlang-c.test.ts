import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanWait } from '../../../src/core/functions/average-wait.ts';
import { erlangC } from '../../../src/core/functions/erlang-c.ts';
import { answeredInTime } from '../../../src/core/functions/service-level.ts';
import { handlingSeconds, loads, perHour, ROUNDING, targetSeconds, wholeAgents } from './arbitrary-queue.ts';
import { callFunction } from './run-function.ts';

function chanceToWait(load: number, agents: number): number {
  return callFunction(erlangC, load, agents);
}

describe('published values', () => {
  it.each([
    [10, 14, 0.1741319, 7], // CRAN ErlangC's tests
    [123, 132, 0.3211, 4], // other programs' tests
    [12345, 12421, 0.3812, 4],
    [1000, 900, 1, 15],
    [0.5, 1, 0.5, 15], // one agent: the load
    [1, 2, 1 / 3, 15], // two agents: A² / (2 + A)
  ])('chance to wait of %d erlangs with %d agents: %d', (load, agents, waits, digits) => {
    expect(chanceToWait(load, agents)).toBeCloseTo(waits, digits);
  });

  it('service levels', () => {
    expect(answeredInTime(200, 180, 12, 20)).toBeCloseTo(0.640158, 7); // CRAN ErlangC's tests
    expect(answeredInTime(250, 330, 28, 30)).toBeCloseTo(0.85685, 5); // a published worked example
    expect(answeredInTime(140, 752, 37, 20)).toBeCloseTo(0.90425, 4); // another program's tests: 0.9042 to 0.9043
    expect(answeredInTime(200, 180, 14, 20)).toBeCloseTo(0.888, 3); // pyworkforce's tests
  });

  it('average waits', () => {
    expect(meanWait(200, 180, 12)).toBeCloseTo(40.4449, 4); // CRAN ErlangC's tests
    expect(meanWait(48 * 60, 60, 50)).toBeCloseTo(20.8, 1); // Gans, Koole and Mandelbaum 2003
    expect(meanWait(30, 60, 1)).toBeCloseTo(60, 12); // M/M/1: ρ·h / (1 − ρ)
  });

  it('10,000 agents, as another program computes with 40 digits', () => {
    expect(chanceToWait(9800, 10_000)).toBeCloseTo(0.0261677995902229699, 13);
    expect(chanceToWait(9900, 10_000)).toBeCloseTo(0.222776928864148241, 13);
    expect(answeredInTime(198_000, 180, 10_000, 5)).toBeCloseTo(0.98614850493090499, 13);
    expect(meanWait(198_000, 180, 10_000)).toBeCloseTo(0.400998471955466834, 12);
  });
});

describe('edges', () => {
  it('the queue never drains when the agents do not exceed the load', () => {
    for (const agents of [0, 3, 10]) {
      expect([chanceToWait(10, agents), answeredInTime(200, 180, agents, 20), meanWait(200, 180, agents)]).toEqual([1, 0, NaN]);
    }
  });

  it('nobody waits where nobody comes, nor where handling takes no time', () => {
    for (const agents of [0, 0.5, 3]) {
      expect([chanceToWait(0, agents), answeredInTime(0, 180, agents, 20), meanWait(0, 180, agents)]).toEqual([0, 1, 0]);
    }
    expect([answeredInTime(200, 0, 1, 0), meanWait(200, 0, 1)]).toEqual([1, 0]);
    expect([answeredInTime(200, 0, 0, 0), meanWait(200, 0, 0)]).toEqual([0, NaN]);
  });

  it('a fraction of agents is part of the time one more', () => {
    expect(chanceToWait(1, 1.84)).toBeCloseTo(0.16 + 0.84 / 3, 14);
    expect(answeredInTime(12, 300, 2.5, 30)).toBeCloseTo((answeredInTime(12, 300, 2, 30) + answeredInTime(12, 300, 3, 30)) / 2, 14);
    expect(meanWait(12, 300, 1.84)).toBeNaN(); // with one agent the wait is without end
    expect(meanWait(60, 600, 11 - 1e-12)).toBe(meanWait(60, 600, 11));
  });

  it.each([
    [-1, 180, 12, 20],
    [200, -1, 12, 20],
    [200, 180, -1, 20],
    [200, 180, 12, -1],
    [200, 180, 1e6, 20],
  ])('(%d, %d, %d, %d) has no value', (rate, seconds, agents, target) => {
    expect(answeredInTime(rate, seconds, agents, target)).toBeNaN();
    if (target >= 0) expect(meanWait(rate, seconds, agents)).toBeNaN();
    if (rate < 0) expect(chanceToWait(rate, agents)).toBeNaN();
  });
});

describe('for any queue', () => {
  it('the chance to wait falls with agents and rises with load', () => {
    fc.assert(
      fc.property(loads, loads, wholeAgents, wholeAgents, (load, moreLoad, some, more) => {
        const [few, many] = some < more ? [some, more] : [more, some];
        const [light, heavy] = load < moreLoad ? [load, moreLoad] : [moreLoad, load];
        expect(chanceToWait(light, many)).toBeLessThanOrEqual(chanceToWait(light, few) + ROUNDING);
        expect(chanceToWait(heavy, few)).toBeGreaterThanOrEqual(chanceToWait(light, few) - ROUNDING);
      }),
    );
  });

  it('the level lies between 0 and 1 and rises with agents and with the target', () => {
    fc.assert(
      fc.property(perHour, handlingSeconds, wholeAgents, targetSeconds, targetSeconds, (rate, seconds, agents, target, later) => {
        const level = answeredInTime(rate, seconds, agents, target);
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(1);
        expect(answeredInTime(rate, seconds, agents + 1, target)).toBeGreaterThanOrEqual(level - ROUNDING);
        expect(answeredInTime(rate, seconds, agents, target + later)).toBeGreaterThanOrEqual(level - ROUNDING);
        expect(answeredInTime(rate * 1.1, seconds, agents, target)).toBeLessThanOrEqual(level + ROUNDING);
      }),
    );
  });

  it('the average wait is the area above the level: ∫ (1 − level) dT', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 0.95, noNaN: true }), fc.integer({ min: 1, max: 30 }), (occupancy, agents) => {
        const [seconds, rate] = [100, 36 * agents * occupancy];
        const scale = seconds / (agents * (1 - occupancy)); // the wait of those who wait
        const step = scale / 100;
        let area = 0;
        for (let n = 0; n < 4000; n++) area += step * (1 - answeredInTime(rate, seconds, agents, (n + 0.5) * step)); // midpoints
        expect(Math.abs(meanWait(rate, seconds, agents) / area - 1)).toBeLessThan(1e-4);
      }),
      { numRuns: 20 },
    );
  });
});
