import { describe, expect, test } from 'vitest';
import { allBlocks } from '../../src/blocks/all-blocks.ts';
import { addBlock, changePlan, createEngine, hasBlock, parsePlan, removeBlock, type Plan } from '../../src/core/index.ts';
import { templates } from '../../src/templates/index.ts';

const plans = await Promise.all(templates.map(async ({ id, load }) => ({ id, plan: await load() })));
const problemsOf = (plan: Plan) =>
  [...parsePlan(plan).problems, ...createEngine(plan, null).result().problems].map((one) => JSON.stringify(one));

describe.each(allBlocks.map((block) => [block.id, block] as const))('block %s', (id, block) => {
  test.each(plans.map(({ id: name, plan }) => [name, plan] as const))(
    'computes in %s without a new problem, and goes without a trace',
    (_, plan) => {
      const added = changePlan(plan, (draft) => addBlock(draft, block)).plan;
      const known = problemsOf(plan);
      expect(problemsOf(added).filter((problem) => !known.includes(problem))).toEqual([]);
      expect(hasBlock(added, id)).toBe(true);
      const removed = changePlan(added, (draft) => removeBlock(draft, id)).plan;
      expect(JSON.stringify(removed)).toBe(JSON.stringify(plan));
    },
  );
});
