import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastAgents } from '../../../src/core/functions/agents-needed.ts';
import { answeredInTime } from '../../../src/core/functions/service-level.ts';
import { handlingSeconds, levels, occupancies, perHour, ROUNDING, targetSeconds } from './arbitrary-queue.ts';

describe('published values', () => {
  it.each([
    [200, 180, 20, 0.8, 0.85, 14], // CRAN ErlangC's and pyworkforce's tests
    [250, 330, 30, 0.8, 1, 28], // a published worked example
    [100, 752, 20, 0.9, 1, 28], // another program's tests
  ])('(%d, %d, %d, %d, %d) is %d', (rate, seconds, target, level, occupancy, agents) => {
    expect(leastAgents(rate, seconds, target, level, occupancy)).toBe(agents);
  });
});

describe('edges', () => {
  it('no arrivals need nobody, arrivals that take no time need one', () => {
    expect([leastAgents(0, 180, 20, 0.8, 0.85), leastAgents(0, 0, 0, 0, 1), leastAgents(50, 0, 0, 0.8, 0.85)]).toEqual([0, 0, 1]);
  });

  it('whatever the level, more agents than erlangs, and no busier than allowed', () => {
    expect(leastAgents(200, 180, 20, 0, 1)).toBe(11); // 10 erlangs
    expect(leastAgents(200, 180, 1e9, 0.8, 1)).toBe(11);
    expect(leastAgents(102, 300, 20, 0, 0.85)).toBe(10); // 8.5 erlangs at 85% are ten, though 8.5 / 0.85 comes out above
    expect(leastAgents(120, 300, 20, 0, 0.1)).toBe(100);
  });

  it.each([
    [-1, 180, 20, 0.8, 0.85],
    [200, -1, 20, 0.8, 0.85],
    [200, 180, -1, 0.8, 0.85],
    [200, 180, 20, -0.1, 0.85],
    [200, 180, 20, 1, 0.85], // some wait, however many are there
    [200, 180, 20, 80, 0.85],
    [200, 180, 20, 0.8, 0],
    [200, 180, 20, 0.8, 1.1],
    [1e9, 180, 20, 0.8, 0.85], // more agents than are computed with
    [1.999e6, 180, 0, 0.9999999, 1],
    [1e300, 1e300, 20, 0.8, 0.85],
  ])('(%d, %d, %d, %d, %d) has no value', (rate, seconds, target, level, occupancy) => {
    expect(leastAgents(rate, seconds, target, level, occupancy)).toBeNaN();
  });

  it('finds ten thousand and more', () => {
    const agents = leastAgents(198_000, 180, 20, 0.8, 1);
    expect(answeredInTime(198_000, 180, agents, 20)).toBeGreaterThanOrEqual(0.8);
    expect(answeredInTime(198_000, 180, agents - 1, 20)).toBeLessThan(0.8);
    expect(leastAgents(1.7e6, 180, 20, 0.8, 0.85)).toBe(100_000); // 85,000 erlangs
  });
});

describe('for any queue', () => {
  it('is the least: it meets level and occupancy, one fewer misses one of them', () => {
    fc.assert(
      fc.property(perHour, handlingSeconds, targetSeconds, levels, occupancies, (rate, seconds, target, level, occupancy) => {
        const agents = leastAgents(rate, seconds, target, level, occupancy);
        const busy = (rate * seconds) / 3600 / agents;
        expect(answeredInTime(rate, seconds, agents, target)).toBeGreaterThanOrEqual(level - ROUNDING);
        expect(busy).toBeLessThanOrEqual(occupancy + ROUNDING);
        const fewerAreTooBusy = agents === 1 || (busy * agents) / (agents - 1) > Math.min(occupancy, 1) - ROUNDING;
        expect(fewerAreTooBusy || answeredInTime(rate, seconds, agents - 1, target) < level + ROUNDING).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('rises with arrivals, their time and the level, falls with the target and the occupancy', () => {
    const more = fc.double({ min: 1, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(perHour, handlingSeconds, targetSeconds, levels, occupancies, more, (rate, seconds, target, level, occupancy, factor) => {
        const agents = leastAgents(rate, seconds, target, level, occupancy);
        expect(leastAgents(rate * factor, seconds, target, level, occupancy)).toBeGreaterThanOrEqual(agents);
        expect(leastAgents(rate, seconds * factor, target, level, occupancy)).toBeGreaterThanOrEqual(agents);
        expect(leastAgents(rate, seconds, target, Math.min(0.999, level * factor), occupancy)).toBeGreaterThanOrEqual(agents);
        expect(leastAgents(rate, seconds, target * factor, level, occupancy)).toBeLessThanOrEqual(agents);
        expect(leastAgents(rate, seconds, target, level, Math.min(1, occupancy * factor))).toBeLessThanOrEqual(agents);
      }),
    );
  });
});
