import type { Item, Plan } from '../plan/plan.ts';
import { spaceOf, type Axes } from '../plan/space.ts';
import type { Problem } from '../problem.ts';
import { compileFormula } from './compile-formula.ts';
import { NodePool } from './node.ts';
import { createVocabulary } from './vocabulary.ts';

/** What is wrong with a formula typed for an item, names in any language; null when it can be computed. Offsets are into the text as typed. */
export function checkFormula(text: string, plan: Plan, item: Pick<Item, 'over'>): Problem | null {
  const space = spaceOf(plan);
  const axesOf = (over: readonly string[] = []): Axes => over.flatMap((id) => space.indexOf.get(id) ?? []);
  const indexOf = new Map(plan.items.map((other, index) => [other.id, { index, axes: axesOf(other.over) }]));
  const scope = { vocabulary: createVocabulary(plan), space, item: (id: string) => indexOf.get(id), pool: new NodePool() };
  const compiled = compileFormula(text, scope, axesOf(item.over));
  return 'problem' in compiled ? compiled.problem : null;
}
