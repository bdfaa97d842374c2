import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { readPlanText } from '../../../src/core/plan/read-plan-text.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';

it('keeps every sound plan as it is, through JSON and back', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      expect(readPlanText(JSON.stringify(plan))).toStrictEqual({ plan, problems: [] });
    }),
    { numRuns: 200 },
  );
});

it('reads its own result again without a problem, whatever it was given', () => {
  const anything = fc.jsonValue().chain((value) =>
    arbitraryPlan.chain((plan) => {
      const json = JSON.parse(JSON.stringify(plan)) as Record<string, unknown>;
      return fc.constantFrom(...Object.keys(json)).map((key) => ({ ...json, [key]: value }));
    }),
  );
  fc.assert(
    fc.property(anything, (json) => {
      const { plan, problems } = parsePlan(json);
      if (plan) {
        const again = parsePlan(plan);
        expect(again.plan).toStrictEqual(plan);
        // What stays wrong is only what cannot be mended by leaving something out.
        expect(again.problems.length).toBeLessThanOrEqual(problems.length);
      } else expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
