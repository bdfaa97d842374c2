import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abandonedShare } from '../../../src/core/functions/erlang-a-abandonment.ts';
import { answeredDespiteImpatience } from '../../../src/core/functions/erlang-a-service-level.ts';
import { chanceToBeBlocked } from '../../../src/core/functions/erlang-b.ts';
import { answeredInTime } from '../../../src/core/functions/service-level.ts';
import { handlingSeconds, patienceSeconds, perHour, ROUNDING, targetSeconds } from './arbitrary-queue.ts';
import { impatientChain } from './impatient-chain.ts';

describe('published values', () => {
  it('pyworkforce’s tests', () => {
    expect(answeredDespiteImpatience(200, 180, 14, 20, 300)).toBeCloseTo(0.916792, 6);
    expect(abandonedShare(200, 180, 14, 300)).toBeCloseTo(0.0139837, 7);
  });

  it('48 calls a minute of one minute, two minutes’ patience, 50 agents: 3.1% leave, the wait is 3.7 s (Garnett et al. 2002)', () => {
    const gone = abandonedShare(48 * 60, 60, 50, 120);
    expect(gone).toBeCloseTo(0.031, 3);
    expect(gone * 120).toBeCloseTo(3.7, 1); // mean wait = abandonment × patience
  });

  // confluent hypergeometric functions and quadrature of another program, with 40 digits
  it.each([
    [120, 300, 3, 30, 120, 0.0636591088820187, 0.703825105332457],
    [5, 600, 1, 30, 60, 0.543736221298784, 0.431898690386007],
    [1200, 600, 180, 30, 120, 0.754761235052052, 0.110610308338401],
    [12000, 600, 2000, 20, 120, 0.987349776433638, 0.0123268368639955],
    [60000, 600, 10000, 10, 600, 0.948426117828844, 0.00398938955896283],
    [60000, 600, 9500, 5, 600, 1.2095546971958e-5, 0.0500000004214844],
    [30000, 100, 500, 1800, 3600, 0.0441110901022776, 0.4],
    [30000, 100, 800, 900, 3600, 0.959999999999981, 0.0400000000000186],
    [60000, 600, 10, 30, 7200, 0, 0.999],
  ])('(%d, %d, %d, %d, %d)', (rate, seconds, agents, target, patience, level, gone) => {
    expect(Math.abs(answeredDespiteImpatience(rate, seconds, agents, target, patience) - level)).toBeLessThan(1e-10);
    expect(Math.abs(abandonedShare(rate, seconds, agents, patience) - gone)).toBeLessThan(1e-12);
  });
});

describe('edges', () => {
  it('no arrivals: nobody leaves; no agents: everybody does', () => {
    expect([abandonedShare(0, 180, 0, 300), answeredDespiteImpatience(0, 180, 0, 20, 300)]).toEqual([0, 1]);
    expect([abandonedShare(200, 180, 0, 300), answeredDespiteImpatience(200, 180, 0, 20, 300)]).toEqual([1, 0]);
    expect([abandonedShare(200, 0, 2, 300), answeredDespiteImpatience(200, 0, 2, 0, 300)]).toEqual([0, 1]);
  });

  it('no patience at all is Erlang B', () => {
    expect(abandonedShare(200, 180, 12, 0)).toBeCloseTo(chanceToBeBlocked(10, 12), 14);
    expect(answeredDespiteImpatience(200, 180, 12, 20, 0)).toBeCloseTo(1 - chanceToBeBlocked(10, 12), 14);
    expect(abandonedShare(200, 180, 12, 1e-9)).toBeCloseTo(chanceToBeBlocked(10, 12), 9);
  });

  it('endless patience is Erlang C', () => {
    expect(answeredDespiteImpatience(200, 180, 12, 20, 1e9)).toBeCloseTo(answeredInTime(200, 180, 12, 20), 6);
    expect(abandonedShare(200, 180, 12, 1e9)).toBeCloseTo(0, 6);
    // the share that cannot be handled leaves
    expect(abandonedShare(200, 180, 8, 1e9)).toBeCloseTo(0.2, 12);
    expect(answeredDespiteImpatience(200, 180, 8, 20, 1e9)).toBeCloseTo(0, 6);
  });

  it('a fraction of agents is part of the time one more', () => {
    expect(abandonedShare(12, 300, 1.84, 120)).toBeCloseTo(
      0.16 * abandonedShare(12, 300, 1, 120) + 0.84 * abandonedShare(12, 300, 2, 120),
      14,
    );
    const level = (agents: number) => answeredDespiteImpatience(12, 300, agents, 30, 120);
    expect(level(0.5)).toBeCloseTo(level(1) / 2, 14);
  });

  it.each([
    [-1, 180, 14, 20, 300],
    [200, -1, 14, 20, 300],
    [200, 180, -1, 20, 300],
    [200, 180, 200_000, 20, 300],
    [200, 180, 14, 20, -1],
    [1e9, 180, 14, 20, 1e9],
  ])('(%d, %d, %d, %d, %d) has no value', (rate, seconds, agents, target, patience) => {
    expect(answeredDespiteImpatience(rate, seconds, agents, target, patience)).toBeNaN();
    expect(abandonedShare(rate, seconds, agents, patience)).toBeNaN();
  });

  it('a negative target has no value', () => {
    expect(answeredDespiteImpatience(200, 180, 14, -1, 300)).toBeNaN();
  });
});

describe('for any queue', () => {
  const agents = fc.integer({ min: 0, max: 60 });

  it('agrees with its birth–death chain, solved state by state', () => {
    const load = fc.double({ min: 0.05, max: 3, noNaN: true });
    const patience = fc.double({ min: 5, max: 900, noNaN: true });
    const target = fc.double({ min: 0, max: 120, noNaN: true });
    fc.assert(
      fc.property(
        load,
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 20, max: 900, noNaN: true }),
        target,
        patience,
        (busy, n, aht, T, p) => {
          const rate = (busy * n * 3600) / aht;
          const chain = impatientChain(rate, aht, n, T, p);
          expect(abandonedShare(rate, aht, n, p)).toBeCloseTo(chain.abandoned, 9);
          expect(answeredDespiteImpatience(rate, aht, n, T, p)).toBeCloseTo(chain.inTime, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shares stay shares; agents bring them up and down', () => {
    fc.assert(
      fc.property(perHour, handlingSeconds, agents, targetSeconds, patienceSeconds, (rate, seconds, n, target, patience) => {
        const level = answeredDespiteImpatience(rate, seconds, n, target, patience);
        const gone = abandonedShare(rate, seconds, n, patience);
        expect(level).toBeGreaterThanOrEqual(0);
        expect(gone).toBeGreaterThanOrEqual(0);
        expect(level + gone).toBeLessThanOrEqual(1 + ROUNDING);
        expect(answeredDespiteImpatience(rate, seconds, n + 1, target, patience)).toBeGreaterThanOrEqual(level - ROUNDING);
        expect(abandonedShare(rate, seconds, n + 1, patience)).toBeLessThanOrEqual(gone + ROUNDING);
        expect(answeredDespiteImpatience(rate, seconds, n, target + 5, patience)).toBeGreaterThanOrEqual(level - ROUNDING);
        expect(abandonedShare(rate * 1.1, seconds, n, patience)).toBeGreaterThanOrEqual(gone - ROUNDING);
      }),
      { numRuns: 300 },
    );
  });

  it('who is not answered in the longest time has left', () => {
    fc.assert(
      fc.property(perHour, handlingSeconds, agents, patienceSeconds, (rate, seconds, n, patience) => {
        const inTheEnd = answeredDespiteImpatience(rate, seconds, n, 1e7, patience);
        expect(inTheEnd).toBeCloseTo(1 - abandonedShare(rate, seconds, n, patience), 9);
      }),
    );
  });
});
