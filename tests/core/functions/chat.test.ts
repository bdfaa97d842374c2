import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastAgents } from '../../../src/core/functions/agents-needed.ts';
import { leastChatAgents } from '../../../src/core/functions/chat-agents-needed.ts';
import { chatsAnsweredInTime } from '../../../src/core/functions/chat-service-level.ts';
import { answeredInTime } from '../../../src/core/functions/service-level.ts';
import { concurrencies, handlingSeconds, levels, perHour, ROUNDING, targetSeconds } from './arbitrary-queue.ts';

/** What an agent with so many chats finishes in a handling time (Call Centre Helper). */
function finishedWith(chats: number): number {
  return [0, 1, 1.7, 2.5, 2.9, 3.5][chats] ?? NaN;
}

/** Chats the long way: from the empty state up, the queue cut off far out, and each wait as so many departures of a Poisson stream. */
function byChain(rate: number, seconds: number, agents: number, target: number, concurrency: number): number {
  const load = (rate * seconds) / 3600;
  const full = agents * concurrency;
  const fastest = agents * finishedWith(concurrency);
  const weights: number[] = [1];
  let weight = 1;
  for (let k = 1; k <= full || weight > 1e-18 * Math.max(...weights); k++) {
    // one chat after another goes to the agent who holds fewest
    const held = Array.from({ length: agents }, (_, agent) => Math.floor((k - 1 - agent) / agents) + 1);
    weight *= load / (k <= full ? held.reduce((sum, chats) => sum + finishedWith(chats), 0) : fastest);
    weights.push(weight);
  }
  const departures = (fastest * target) / seconds;
  let late = 0;
  let fewer = 0; // chance of at most k − full departures in time
  let term = Math.exp(-departures);
  weights.slice(full).forEach((waiting, ahead) => {
    fewer += term;
    term *= departures / (ahead + 1);
    late += waiting * fewer;
  });
  return 1 - late / weights.reduce((sum, weight) => sum + weight, 0);
}

describe('values from outside', () => {
  // the chain from the empty state up with 40 digits, in another program
  it.each([
    [120, 600, 10, 30, 3, 0.872418357424655],
    [120, 600, 9, 30, 3, 0.611484147562642],
    [60, 600, 7, 30, 2, 0.640129442639654],
    [5900, 600, 400, 10, 3, 0.665994507531622],
    [100, 300, 4, 20, 4, 0.91984471875006],
    [100, 300, 3, 20, 5, 0.777885855507348],
    [149000, 600, 10000, 1, 3, 0.878361592986724],
  ])('(%d, %d, %d, %d, %d)', (rate, seconds, agents, target, concurrency, level) => {
    expect(chatsAnsweredInTime(rate, seconds, agents, target, concurrency)).toBeCloseTo(level, 12);
  });

  it('one chat at once is Erlang C', () => {
    expect(chatsAnsweredInTime(200, 180, 12, 20, 1)).toBeCloseTo(0.640158, 7); // CRAN ErlangC's tests
    expect(leastChatAgents(250, 330, 30, 0.8, 1)).toBe(28); // a published worked example
    fc.assert(
      fc.property(
        perHour,
        handlingSeconds,
        fc.integer({ min: 0, max: 500 }),
        targetSeconds,
        levels,
        (rate, seconds, agents, target, level) => {
          expect(chatsAnsweredInTime(rate, seconds, agents, target, 1)).toBeCloseTo(answeredInTime(rate, seconds, agents, target), 11);
          const [chats, calls] = [leastChatAgents(rate, seconds, target, level, 1), leastAgents(rate, seconds, target, level, 1)];
          if (chats !== calls) expect(answeredInTime(rate, seconds, Math.min(chats, calls), target)).toBeCloseTo(level, 11);
        },
      ),
    );
  });

  it('agrees with the chain solved from the empty state up', () => {
    const busy = fc.double({ min: 0.05, max: 0.97, noNaN: true });
    fc.assert(
      fc.property(
        busy,
        fc.integer({ min: 1, max: 12 }),
        concurrencies,
        fc.double({ min: 0, max: 200, noNaN: true }),
        (share, agents, concurrency, target) => {
          const seconds = 400;
          const rate = (share * agents * finishedWith(concurrency) * 3600) / seconds;
          const level = chatsAnsweredInTime(rate, seconds, agents, target, concurrency);
          expect(level).toBeCloseTo(byChain(rate, seconds, agents, target, concurrency), 10);
        },
      ),
    );
  });
});

describe('edges', () => {
  it('no arrivals need nobody; no agents answer nobody; no handling time needs one', () => {
    expect([leastChatAgents(0, 600, 30, 0.9, 3), chatsAnsweredInTime(0, 600, 0, 30, 3)]).toEqual([0, 1]);
    expect(chatsAnsweredInTime(120, 600, 0, 30, 3)).toBe(0);
    expect([leastChatAgents(120, 0, 30, 0.9, 3), chatsAnsweredInTime(120, 0, 1, 30, 3), chatsAnsweredInTime(120, 0, 0, 30, 3)]).toEqual([
      1, 1, 0,
    ]);
  });

  it('eight agents with three chats finish exactly 20 in a handling time: 20 never catch up', () => {
    expect(chatsAnsweredInTime(120, 600, 8, 30, 3)).toBe(0);
    expect(leastChatAgents(120, 600, 30, 0, 3)).toBe(9);
  });

  it('a fraction of agents is part of the time one more', () => {
    const level = (agents: number) => chatsAnsweredInTime(120, 600, agents, 30, 3);
    expect(level(9.25)).toBeCloseTo(0.75 * level(9) + 0.25 * level(10), 14);
  });

  it.each([
    [-1, 600, 30, 0.9, 3],
    [120, -1, 30, 0.9, 3],
    [120, 600, -1, 0.9, 3],
    [120, 600, 30, 1, 3],
    [120, 600, 30, -0.1, 3],
    [120, 600, 30, 0.9, 0],
    [120, 600, 30, 0.9, 6],
    [120, 600, 30, 0.9, 2.5],
    [1e9, 600, 30, 0.9, 3],
  ])('(%d, %d, %d, %d, %d) has no value', (rate, seconds, target, level, concurrency) => {
    expect(leastChatAgents(rate, seconds, target, level, concurrency)).toBeNaN();
    if (level === 0.9 && rate < 1e9) expect(chatsAnsweredInTime(rate, seconds, 10, target, concurrency)).toBeNaN();
  });

  it('too many and too few agents have no value', () => {
    expect([chatsAnsweredInTime(120, 600, -1, 30, 3), chatsAnsweredInTime(120, 600, 100_001, 30, 3)]).toEqual([NaN, NaN]);
  });
});

describe('for any queue', () => {
  it('the level rises with agents and the target, falls with arrivals', () => {
    fc.assert(
      fc.property(
        perHour,
        handlingSeconds,
        fc.integer({ min: 0, max: 200 }),
        targetSeconds,
        concurrencies,
        (rate, seconds, agents, target, concurrency) => {
          const level = chatsAnsweredInTime(rate, seconds, agents, target, concurrency);
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
          expect(chatsAnsweredInTime(rate, seconds, agents + 1, target, concurrency)).toBeGreaterThanOrEqual(level - ROUNDING);
          expect(chatsAnsweredInTime(rate, seconds, agents, target + 5, concurrency)).toBeGreaterThanOrEqual(level - ROUNDING);
          expect(chatsAnsweredInTime(rate * 1.1, seconds, agents, target, concurrency)).toBeLessThanOrEqual(level + ROUNDING);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the agents needed are the least, and more for more arrivals', () => {
    fc.assert(
      fc.property(perHour, handlingSeconds, targetSeconds, levels, concurrencies, (rate, seconds, target, level, concurrency) => {
        const agents = leastChatAgents(rate, seconds, target, level, concurrency);
        expect(chatsAnsweredInTime(rate, seconds, agents, target, concurrency)).toBeGreaterThanOrEqual(level);
        const fewer = agents - 1;
        const neverCatchUp = fewer * finishedWith(concurrency) <= (rate * seconds) / 3600;
        expect(neverCatchUp || chatsAnsweredInTime(rate, seconds, fewer, target, concurrency) < level).toBe(true);
        expect(leastChatAgents(rate * 1.2, seconds, target, level, concurrency)).toBeGreaterThanOrEqual(agents);
      }),
      { numRuns: 300 },
    );
  });
});
