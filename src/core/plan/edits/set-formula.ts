import { leafAt } from '../nested.ts';
import type { Formulas, Plan } from '../plan.ts';
import { withLeaf } from '../with-leaf.ts';
import { findItem } from './find.ts';
import { setRow } from './set-cell.ts';

/** Formulas with another text for one choice of members, or (without members) for all. */
export function withFormula(formulas: Formulas | undefined, formula: string, members: readonly string[] | null): Formulas {
  return members === null ? formula : withLeaf<string>(formulas, members, () => formula);
}

/**
 * Sets the rule of a whole item (`members` null), which makes an input a formula item, or of one choice of members.
 * An input keeps its cells: one member's rule then stands in every month of its row, because a formula item needs a rule for each member.
 */
export function setFormula(plan: Plan, id: string, formula: string, members: readonly string[] | null): void {
  const item = findItem(plan, id);
  if (item.values !== undefined && members !== null) {
    setRow(plan, id, members, formula);
    return;
  }
  if (item.formula !== undefined && (members === null ? item.formula : leafAt<string>(item.formula, members)) === formula) return;
  delete item.values;
  delete item.earlier;
  // A spread around the cells has no meaning once there are none.
  delete item.uncertainty;
  item.formula = withFormula(item.formula, formula, members);
}
