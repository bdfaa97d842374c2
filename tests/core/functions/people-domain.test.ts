import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functions } from '../../../src/core/functions/index.ts';
import { evaluateFormula } from '../../../src/core/index.ts';
import { callFunction } from './run-function.ts';

/** Whatever the bounds of an argument admit that stays within 10,000 agents. */
const within: Record<string, fc.Arbitrary<number>> = {
  load: fc.double({ min: 0, max: 8000, noNaN: true }),
  agents: fc.oneof(fc.double({ min: 0, max: 10_000, noNaN: true }), fc.integer({ min: 0, max: 10_000 })),
  per_hour: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 50_000, noNaN: true })),
  aht_seconds: fc.double({ min: 0, max: 600, noNaN: true }),
  target_seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
  level: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  max_occupancy: fc.double({ min: 0.5, max: 1, noNaN: true }),
  patience_seconds: fc.double({ min: 0, max: 20_000, noNaN: true }),
  concurrency: fc.integer({ min: 1, max: 5 }),
};

const people = functions.filter(({ group, behaviour }) => group === 'people' && behaviour.kind === 'cell');

it('there are nine functions of numbers for people', () => {
  expect(people).toHaveLength(9);
});

describe.each(people.map((entry) => [entry.name, entry] as const))('%s within its bounds', (name, entry) => {
  const argumentValues = entry.arguments.map((argument) => within[argument.name] ?? fc.constant(NaN));

  it('gives a number, but for a wait without end', () => {
    fc.assert(
      fc.property(fc.tuple(...argumentValues), (values) => {
        const value = callFunction(entry, ...values);
        const [rate = 0, seconds = 0, agents = 0] = values;
        const endless = name === 'average_wait' && rate > 0 && Math.floor(agents) <= (rate * seconds) / 3600;
        if (endless && Math.abs(agents - Math.round(agents)) > 1e-9) expect(value).toBeNaN();
        else if (!endless) expect(value).toSatisfy(Number.isFinite);
        if (!Number.isNaN(value)) expect(value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a number or no value, never an endless one, beyond all bounds', () => {
    const usual = [10, 30, 20, 0.5, 1];
    entry.arguments.forEach((_, index) => {
      for (const odd of [-1, 1e308]) {
        const values = entry.arguments.map((argument, at) => (at === index ? odd : argument.name === 'level' ? 0.5 : (usual[at] ?? 1)));
        const value = callFunction(entry, ...values);
        expect(Number.isNaN(value) || (odd > 0 && value >= 0 && value < 1e308)).toBe(true);
      }
    });
  });
});

it.each([
  ['agents_needed(200, 180, 20, 100%, 85%)', { reason: 'argument-bounds', argument: { name: 'level', value: 1, below: 1 } }],
  ['agents_needed(200, 180, 20, 80%, 85)', { argument: { name: 'max_occupancy', value: 85, most: 1 } }],
  ['chat_agents_needed(200, 180, 20, 100%, 3)', { argument: { name: 'level', value: 1 } }],
  ['chat_service_level(120, 600, 10, 30, 6)', { argument: { name: 'concurrency', value: 6, most: 5 } }],
  ['chat_service_level(120, 600, 10, 30, month_index() + 2.5)', { argument: { name: 'concurrency', value: 2.5, whole: true } }],
  ['safety_stock(100%, 20, 9)', { argument: { name: 'level', value: 1 } }],
  ['erlang_b(1, 1e9)', { argument: { name: 'agents', value: 1e9 } }],
  ['average_wait(-200, 180, 10)', { argument: { name: 'per_hour', value: -200, least: 0 } }],
  ['average_wait(200, 180, 10)', { reason: 'queue-without-end' }],
])('%s has no value, and it is said why', (formula, why) => {
  const { value, problem } = evaluateFormula(formula);
  expect(value).toBeNaN();
  expect(problem).toMatchObject({ kind: 'no-value', operation: formula.slice(0, formula.indexOf('(')), ...why });
});

it('chats are counted whole', () => {
  expect(evaluateFormula('chat_service_level(120, 600, 10, 30, 2.5)').problem).toMatchObject({ kind: 'wrong-arguments', reason: 'whole' });
});
