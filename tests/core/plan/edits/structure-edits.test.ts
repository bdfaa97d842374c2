import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatches } from '../../../../src/core/plan/apply-patches.ts';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import { parsePlan } from '../../../../src/core/plan/parse-plan.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { arbitraryPlan } from '../arbitrary-plan.ts';
import { structureEdit } from './structure-arbitrary.ts';

/** The plan as its file says it, keys in the file's order. */
const fileOf = (plan: Plan) => JSON.stringify(parsePlan(JSON.parse(JSON.stringify(plan))).plan);

const plansWithEdits = fc.tuple(arbitraryPlan, fc.array(structureEdit, { minLength: 1, maxLength: 12 }));

describe('any structure edits', () => {
  test('undone give the file as it was, redone the file as it became', () => {
    fc.assert(
      fc.property(plansWithEdits, ([plan, edits]) => {
        const before = fileOf(plan);
        let current = plan;
        const steps = edits.map((edit) => {
          const step = changePlan(current, edit);
          current = step.plan;
          return step;
        });
        const after = fileOf(current);
        for (const step of steps.toReversed()) current = applyPatches(current, structuredClone(step.inverse));
        expect(fileOf(current)).toBe(before);
        for (const step of steps) current = applyPatches(current, structuredClone(step.patches));
        expect(fileOf(current)).toBe(after);
        expect(fileOf(plan)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test('leave a plan that a file may hold', () => {
    fc.assert(
      fc.property(plansWithEdits, ([plan, edits]) => {
        let current = plan;
        for (const edit of edits) {
          const before = current;
          current = changePlan(current, edit).plan;
          const { plan: read, problems } = parsePlan(JSON.parse(JSON.stringify(current)));
          expect([String(edit), problems, before]).toEqual([String(edit), [], before]);
          expect(read).toEqual(JSON.parse(JSON.stringify(current)));
        }
      }),
      { numRuns: 150 },
    );
  });
});
