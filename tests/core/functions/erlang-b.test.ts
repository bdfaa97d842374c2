import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceToBeBlocked } from '../../../src/core/functions/erlang-b.ts';
import { loads, wholeAgents } from './arbitrary-queue.ts';

/** The recursion of the literature, from no agents up. */
function byRecursion(load: number, agents: number): number {
  let blocked = 1;
  for (let k = 1; k <= agents; k++) blocked = (load * blocked) / (k + load * blocked);
  return blocked;
}

describe('published values', () => {
  it.each([
    // pyworkforce's tests
    [1, 1, 0.5],
    [1, 2, 0.2],
    // other programs' tests
    [5, 1, 0.8333333333333334],
    [10, 5, 0.56395],
    [20, 10, 0.5379631686320729],
    [200, 190, 0.08869684386923561],
  ])('%d erlangs, %d agents: %d', (load, agents, blocked) => {
    expect(chanceToBeBlocked(load, agents)).toBeCloseTo(blocked, blocked === 0.56395 ? 5 : 13);
  });

  it.each([
    [5, 200, 5.31667137954674e-238],
    [500, 1000, 1.6524151277513355e-86],
  ])('%d erlangs, %d agents: next to nothing, but not nothing', (load, agents, blocked) => {
    expect(Math.abs(chanceToBeBlocked(load, agents) / blocked - 1)).toBeLessThan(1e-12);
  });

  // Tables give the load that so many agents carry with this share blocked, rounded.
  it.each([
    [10, 0.01, 4.46, 0.01],
    [20, 0.01, 12, 0.1],
    [50, 0.01, 37.9, 0.1],
    [100, 0.01, 84.1, 0.1],
    [10, 0.02, 5.08, 0.01],
    [50, 0.02, 40.3, 0.1],
    [100, 0.02, 88, 0.1],
  ])('the Erlang B table: %d agents and %d blocked carry %d erlangs', (agents, blocked, load, digit) => {
    expect(chanceToBeBlocked(load - digit / 2, agents)).toBeLessThan(blocked);
    expect(chanceToBeBlocked(load + digit / 2, agents)).toBeGreaterThan(blocked);
  });

  it('ten erlangs need 17 agents for at most 2% (pyworkforce’s tests)', () => {
    expect(chanceToBeBlocked(10, 17)).toBeLessThanOrEqual(0.02);
    expect(chanceToBeBlocked(10, 16)).toBeGreaterThan(0.02);
  });

  it.each([
    [9800, 0.00053713040210626948],
    [10000, 0.00793656324880567188],
    [20000, 0.50004998001598122855],
  ])('10,000 agents under %d erlangs, as another program computes with 40 digits', (load, blocked) => {
    expect(Math.abs(chanceToBeBlocked(load, 10_000) / blocked - 1)).toBeLessThan(1e-11);
  });
});

describe('edges', () => {
  it('no agents block everyone, no load blocks nobody', () => {
    expect([chanceToBeBlocked(3, 0), chanceToBeBlocked(0, 0)]).toEqual([1, 1]);
    expect([chanceToBeBlocked(0, 1), chanceToBeBlocked(0, 100_000), chanceToBeBlocked(1e-300, 400)]).toEqual([0, 0, 0]);
  });

  it('a fraction of agents is part of the time one more', () => {
    expect(chanceToBeBlocked(1, 1.84)).toBeCloseTo(0.16 * 0.5 + 0.84 * 0.2, 14);
    expect(chanceToBeBlocked(1, 0.25)).toBeCloseTo(0.75 + 0.25 * 0.5, 14);
    expect(chanceToBeBlocked(1, 0.1 * 3 * 10 - 1)).toBe(0.2); // 2.0000000000000004
  });

  it.each([
    [-1, 3],
    [1, -0.5],
    [1, 100_001],
    [1, 1e300],
  ])('%d erlangs, %d agents: no value', (load, agents) => {
    expect(chanceToBeBlocked(load, agents)).toBeNaN();
  });
});

describe('for any load', () => {
  it('agrees with the recursion', () => {
    fc.assert(
      fc.property(loads, wholeAgents, (load, agents) => {
        const blocked = byRecursion(load, agents);
        expect(Math.abs(chanceToBeBlocked(load, agents) - blocked)).toBeLessThanOrEqual(1e-12 * blocked + 1e-300);
      }),
    );
  });

  it('falls with agents, fractions of them too, and rises with load', () => {
    const agents = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(loads, loads, agents, agents, (load, moreLoad, some, more) => {
        const [few, many] = some < more ? [some, more] : [more, some];
        const [light, heavy] = load < moreLoad ? [load, moreLoad] : [moreLoad, load];
        expect(chanceToBeBlocked(light, many)).toBeLessThanOrEqual(chanceToBeBlocked(light, few) * (1 + 1e-12));
        expect(chanceToBeBlocked(heavy, few)).toBeGreaterThanOrEqual(chanceToBeBlocked(light, few) * (1 - 1e-12));
      }),
    );
  });
});
