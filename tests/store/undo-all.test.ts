import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { it } from 'vitest';
import { parsePlan, type Plan } from '../../src/core/index.ts';
import { planJson } from '../../src/formats/plan-json.ts';
import { randomPlan } from '../core/random-plan.ts';
import { randomAct } from './random-act.ts';
import { computed, shop, startStore } from './start-store.ts';

/** All of a plan as text, whatever order its keys are in; where a file can hold it, also the file that is written of it. */
function bytesOf(plan: Plan): string {
  const sorted = JSON.stringify(plan, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
  return parsePlan(plan).problems.length === 0 ? `${sorted}\n${planJson(plan)}` : sorted;
}

const RUNS = 20;
const ACTS = 25;

it('any acts are undone to the last byte, and done again', async () => {
  const store = await startStore();
  const { actions, getState } = store;
  const bytes = () => bytesOf(getState().plan);
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.boolean(), async (draw, ofShop) => {
      await actions.newPlan(ofShop ? shop : randomPlan(draw));
      await computed(store);
      // What the plan was after so many steps.
      const steps = [bytes()];
      for (let act = 0; act < ACTS; act++) {
        await randomAct(draw, store);
        await computed(store);
        const { length } = getState().undo;
        if (length < steps.length && steps[length] !== bytes()) throw new Error('changed without a step of undo');
        steps[length] = bytes();
      }
      const same = (step: number, turned: string) => {
        if (bytes() !== steps[step])
          throw new Error(`${turned} to another plan, step ${step} of ${steps.length - 1}:\n${bytes()}\n${String(steps[step])}`);
      };
      for (let step = steps.length - 2; step >= 0; step--) {
        actions.undo();
        same(step, 'undone');
      }
      for (let step = 1; step < steps.length; step++) {
        actions.redo();
        same(step, 'redone');
      }
      return getState().redo.length === 0;
    }),
    { numRuns: RUNS },
  );
});
