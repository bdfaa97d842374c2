import { namesIn } from '../../formula/rewrite-names.ts';
import { tokenise } from '../../formula/tokenise.ts';
import { createVocabulary, type Vocabulary } from '../../formula/vocabulary.ts';
import type { At, Plan } from '../plan.ts';
import { visitFormulas } from './visit-formulas.ts';

/** Ids of what speaks of an item, a dimension or a member, each once and in the plan's order. */
export interface Users {
  /** Items whose formulas name it, that have the dimension, or that are correlated with the item. */
  items: string[];
  targets: string[];
  scenarios: string[];
  /** The team names it. */
  team?: true;
  /** The response to spend names it. */
  response?: true;
}

/** The ids that a formula means: items, dimensions and, with the dimensions of the item before the bracket, members. */
function idsIn(formula: string, vocabulary: Vocabulary, overOf: ReadonlyMap<string, readonly string[]>): string[] {
  const read = tokenise(formula);
  if ('problem' in read) return [];
  const meant = (name: string) => vocabulary.item(name) ?? vocabulary.dimension(name);
  return namesIn(read.tokens).flatMap(({ token, role, owner }) => {
    if (role !== 'value' && role !== 'member') return [];
    const item = meant(owner ?? '');
    const meaning =
      role === 'value' ? meant(token.text) : vocabulary.member(token.text, item && 'id' in item ? (overOf.get(item.id) ?? []) : []);
    return meaning === null ? [] : 'id' in meaning ? [meaning.id] : meaning.candidates;
  });
}

/** What of the plan uses these items, dimensions or members, other than themselves. */
export function usersOf(plan: Plan, ids: readonly string[]): Users {
  const asked = new Set(ids);
  const used = { item: new Set<string>(), target: new Set<string>(), scenario: new Set<string>() };
  const vocabulary = createVocabulary(plan);
  const overOf = new Map(plan.items.map((item) => [item.id, item.over ?? []]));
  visitFormulas(plan, (text, place) => {
    if (!used[place.in].has(place.id) && idsIn(text, vocabulary, overOf).some((id) => asked.has(id))) used[place.in].add(place.id);
  });
  const isAtAsked = (at: At | undefined) => Object.entries(at ?? {}).some((pair) => pair.some((id) => asked.has(id)));
  for (const item of plan.items) if (item.over?.some((id) => asked.has(id))) used.item.add(item.id);
  for (const { items } of plan.correlations ?? []) if (items.some((id) => asked.has(id))) items.forEach((id) => used.item.add(id));
  for (const { id, item, at } of plan.targets ?? []) if (asked.has(item) || isAtAsked(at)) used.target.add(id);
  for (const { id, changes } of plan.scenarios ?? [])
    if (changes.some(({ item, at }) => asked.has(item) || isAtAsked(at))) used.scenario.add(id);
  return {
    items: plan.items.flatMap(({ id }) => (used.item.has(id) && !asked.has(id) ? [id] : [])),
    targets: plan.targets?.flatMap(({ id }) => (used.target.has(id) ? [id] : [])) ?? [],
    scenarios: plan.scenarios?.flatMap(({ id }) => (used.scenario.has(id) ? [id] : [])) ?? [],
    ...(Object.values(plan.team ?? {}).some((id) => asked.has(String(id))) && { team: true }),
    ...(Object.values(plan.response ?? {}).some((id) => asked.has(String(id))) && { response: true }),
  };
}
