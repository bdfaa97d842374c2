import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine, parsePlan, type Plan } from '../../../src/core/index.ts';
import { allTables } from '../all-tables.ts';
import { randomPlan } from '../random-plan.ts';

it.each([
  ['without loops', false],
  ['with loops', true],
])('any order of the items gives the same numbers, %s', (_, loops) => {
  fc.assert(
    fc.property(fc.gen(), fc.constantFrom(null, 's'), (draw, scenario) => {
      const plan = randomPlan(draw, loops);
      const items = draw(() => fc.shuffledSubarray(plan.items, { minLength: plan.items.length }));
      const shuffled: Plan = { ...plan, items };
      const [first, second] = [createEngine(plan, scenario).result(), createEngine(shuffled, scenario).result()];
      expect(allTables(second.tables)).toEqual(allTables(first.tables));
      expect(second.targets).toEqual(first.targets);
    }),
    { numRuns: 100 },
  );
});

it('a random plan is sound: read from its file it is itself, without a problem', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const plan = randomPlan(draw);
      const read = parsePlan(JSON.parse(JSON.stringify(plan)));
      expect(read.problems).toEqual([]);
      expect(read.plan).toEqual(plan);
    }),
    { numRuns: 100 },
  );
});
