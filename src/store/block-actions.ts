import { loadBlocks } from '../blocks/index.ts';
import { addBlock, changePlan, hasBlock, removeBlock, type Block } from '../core/index.ts';
import type { BlockActions } from './block-acts.ts';
import { newProblem } from './new-problem.ts';
import type { OpenPlan } from './open-plan.ts';

/** The blocks, and the actions that add them to the plan that is open and remove them. */
export async function createBlockActions(open: OpenPlan): Promise<BlockActions> {
  const blocks = await loadBlocks();
  return {
    blocks,
    add(block: Block) {
      const { plan } = open.state;
      const recipe = (draft: typeof plan) => addBlock(draft, block);
      const problem = newProblem(plan, changePlan(plan, recipe).plan);
      if (!problem) open.commit({ key: 'blocks.add', name: block.name }, recipe);
      return problem;
    },
    remove(block: Block) {
      if (hasBlock(open.state.plan, block.id))
        open.commit({ key: 'blocks.remove', name: block.name }, (draft) => removeBlock(draft, block.id));
    },
  };
}
