import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatches } from '../../../../src/core/plan/apply-patches.ts';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import { createScenario, deleteScenario, duplicateScenario, renameScenario } from '../../../../src/core/plan/edits/edit-scenarios.ts';
import { renameItem, renamePlan, setItemNote } from '../../../../src/core/plan/edits/rename.ts';
import { clearScenarioCell, setScenarioCell } from '../../../../src/core/plan/edits/scenario-cell.ts';
import { setScenarioFormula, setScenarioOpening } from '../../../../src/core/plan/edits/scenario-rule.ts';
import { setCell } from '../../../../src/core/plan/edits/set-cell.ts';
import { setFormula } from '../../../../src/core/plan/edits/set-formula.ts';
import { setOpening } from '../../../../src/core/plan/edits/set-opening.ts';
import { clearOverride, setOverride } from '../../../../src/core/plan/edits/set-override.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { cells, placesOver, plans } from './plan-arbitrary.ts';

type Edit = (plan: Plan) => void;

const overOf = (plan: Plan, id: string) => plan.items.find((item) => item.id === id)?.over ?? [];

/** Every edit there is, aimed at a cell of the plan. */
function editsOf(plan: Plan): fc.Arbitrary<Edit> {
  const spend = fc.constantFrom(...placesOver(overOf(plan, 'spend')));
  const sales = fc.constantFrom(...placesOver(overOf(plan, 'sales')));
  const month = fc.integer({ min: 0, max: plan.timeline.months - 1 });
  const monthName = fc.constantFrom('2026-11', '2026-12', '2027-01');
  const number = fc.integer();
  const text = fc.constantFrom('rest * 3', '2');
  const opening = fc.option(number);
  return fc.oneof(
    fc.tuple(spend, month, cells).map(([members, at, cell]): Edit => (draft) => {
      if (draft.items[1]?.values !== undefined) setCell(draft, 'spend', members, at, cell);
    }),
    fc.tuple(fc.option(spend), text).map(
      ([members, formula]): Edit =>
        (draft) =>
          setFormula(draft, 'spend', formula, members),
    ),
    fc.tuple(fc.option(sales), text).map(
      ([members, formula]): Edit =>
        (draft) =>
          setFormula(draft, 'sales', formula, members),
    ),
    fc.tuple(sales, monthName, number).map(
      ([members, at, value]): Edit =>
        (draft) =>
          setOverride(draft, 'sales', members, at, value),
    ),
    fc.tuple(sales, monthName).map(
      ([members, at]): Edit =>
        (draft) =>
          clearOverride(draft, 'sales', members, at),
    ),
    fc.tuple(fc.option(sales), opening).map(
      ([members, value]): Edit =>
        (draft) =>
          setOpening(draft, 'sales', value, members),
    ),
    fc.tuple(spend, monthName, cells).map(
      ([members, at, cell]): Edit =>
        (draft) =>
          setScenarioCell(draft, 'push', 'spend', members, at, cell),
    ),
    fc.tuple(spend, monthName).map(
      ([members, at]): Edit =>
        (draft) =>
          clearScenarioCell(draft, 'push', 'spend', members, at),
    ),
    fc.tuple(fc.option(sales), text).map(
      ([members, formula]): Edit =>
        (draft) =>
          setScenarioFormula(draft, 'push', 'sales', formula, members),
    ),
    fc.tuple(fc.option(sales), opening).map(
      ([members, value]): Edit =>
        (draft) =>
          setScenarioOpening(draft, 'push', 'sales', value, members),
    ),
    fc.constantFrom<Edit[]>(
      (draft) => createScenario(draft, `s${draft.scenarios?.length ?? 0}`, { zh: '新', en: 'New' }),
      (draft) => duplicateScenario(draft, 'push', `d${draft.scenarios?.length ?? 0}`, 'Copy'),
      (draft) => renameScenario(draft, 'push', 'Renamed'),
      (draft) => {
        const last = draft.scenarios?.at(-1)?.id;
        if (last !== undefined && last !== 'push') deleteScenario(draft, last);
      },
      (draft) => renameItem(draft, 'spend', 'Spend'),
      (draft) => setItemNote(draft, 'spend', 'why'),
      (draft) => setItemNote(draft, 'spend', null),
      (draft) => renamePlan(draft, 'Plan'),
    ),
  );
}

const plansWithEdits = plans.chain((plan) => fc.tuple(fc.constant(plan), fc.array(editsOf(plan), { minLength: 1, maxLength: 12 })));

describe('any edits', () => {
  test('undone give the plan as it was, redone the plan as it became', () => {
    fc.assert(
      fc.property(plansWithEdits, ([plan, edits]) => {
        const before = structuredClone(plan);
        const steps = [];
        let current = plan;
        for (const edit of edits) {
          const step = changePlan(current, edit);
          steps.push(step);
          current = step.plan;
        }
        const after = structuredClone(current);
        for (const step of steps.toReversed()) current = applyPatches(current, step.inverse);
        expect(current).toEqual(before);
        for (const step of steps) current = applyPatches(current, step.patches);
        expect(current).toEqual(after);
        expect(plan).toEqual(before);
      }),
    );
  });

  test('survive a plan that was cloned in between, as a worker and storage do', () => {
    fc.assert(
      fc.property(plansWithEdits, ([plan, edits]) => {
        let here = plan;
        let there = structuredClone(plan);
        for (const edit of edits) {
          const step = changePlan(here, edit);
          here = step.plan;
          there = applyPatches(there, structuredClone(step.patches));
        }
        expect(there).toEqual(here);
      }),
    );
  });

  test('leave the identity of the items they do not touch', () => {
    fc.assert(
      fc.property(plansWithEdits, ([plan, edits]) => {
        let current = plan;
        for (const edit of edits) current = changePlan(current, edit).plan;
        expect(current.items[0]).toBe(plan.items[0]);
      }),
    );
  });
});
