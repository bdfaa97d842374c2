import { namesIn } from '../../formula/rewrite-names.ts';
import { tokenise } from '../../formula/tokenise.ts';
import { isBranch, type Nested } from '../nested.ts';
import type { Formulas, Plan, Text } from '../plan.ts';
import { addItem } from './add-item.ts';
import { findItem } from './find.ts';

/** The formula with one item's id put for another's. */
function withId(formula: string, from: string, to: string): string {
  const read = tokenise(formula);
  if ('problem' in read) return formula;
  const names = namesIn(read.tokens).filter(({ token, role }) => role === 'value' && token.text === from);
  return names.reduceRight((text, { token }) => text.slice(0, token.start) + to + text.slice(token.end), formula);
}

function inEach(formulas: Formulas, change: (text: string) => string): Formulas {
  const tree: Nested<string> = formulas;
  return isBranch(tree) ? Object.fromEntries(Object.entries(tree).map(([member, part]) => [member, inEach(part, change)])) : change(tree);
}

/** Adds a copy below an item, under an id that is free. What the item says of itself (`prev(cash) + profit`) the copy says of itself. */
export function duplicateItem(plan: Plan, from: string, id: string, name: Text): void {
  const source = findItem(plan, from);
  const own = (text: string) => withId(text, from, id);
  const copy = { ...source };
  if (copy.formula !== undefined) copy.formula = inEach(copy.formula, own);
  if (copy.totalFormula !== undefined) copy.totalFormula = own(copy.totalFormula);
  addItem(plan, { ...copy, id, name }, from);
}
