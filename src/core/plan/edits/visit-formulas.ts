import { isBranch, type Nested } from '../nested.ts';
import type { Plan } from '../plan.ts';

/** Where a formula stands: in an item's rule, cells or totals; in a target's bound; in a scenario. */
export type FormulaPlace = { in: 'item' | 'target' | 'scenario'; id: string };

function visitTexts(tree: Nested<unknown>, visit: (text: string) => void): void {
  if (typeof tree === 'string') visit(tree);
  else if (Array.isArray(tree)) for (const cell of tree) visitTexts(cell, visit);
  else if (isBranch(tree)) for (const part of Object.values(tree)) visitTexts(part, visit);
}

/** Calls `visit` for every formula of a plan. */
export function visitFormulas(plan: Plan, visit: (text: string, place: FormulaPlace) => void): void {
  for (const item of plan.items) {
    const texts = [item.values, item.formula, item.totalFormula];
    for (const text of texts) visitTexts(text, (formula) => visit(formula, { in: 'item', id: item.id }));
  }
  for (const target of plan.targets ?? [])
    for (const bound of [target.min, target.max]) visitTexts(bound, (formula) => visit(formula, { in: 'target', id: target.id }));
  for (const scenario of plan.scenarios ?? [])
    for (const change of scenario.changes)
      for (const text of [change.set, change.formula]) visitTexts(text, (formula) => visit(formula, { in: 'scenario', id: scenario.id }));
}
