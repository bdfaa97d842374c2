import { withIds } from '../../formula/with-ids.ts';
import type { Plan, Text } from '../plan.ts';
import { addItem } from './add-item.ts';
import { findItem } from './find.ts';
import { eachLeaf } from './member-tree.ts';

/**
 * Adds a copy below an item, under an id that is free. What the item says of itself (`prev(cash) + profit`) the copy says of itself. It
 * belongs to no block: what a planner has made stays when the block goes.
 */
export function duplicateItem(plan: Plan, from: string, id: string, name: Text): void {
  const source = findItem(plan, from);
  const own = (text: string) => withIds(text, new Map([[from, id]]));
  const copy = { ...source };
  delete copy.block;
  if (copy.formula !== undefined) copy.formula = eachLeaf<string, string>(copy.formula, own);
  if (copy.totalFormula !== undefined) copy.totalFormula = own(copy.totalFormula);
  addItem(plan, { ...copy, id, name }, from);
}
