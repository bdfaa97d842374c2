import type { Plan, Text } from '../plan/plan.ts';
import { normaliseName } from './normalise.ts';

/** The one constant with a name. In 「 」 it is a name like any other. */
export function isPi(name: string): boolean {
  return fold(name) === 'pi';
}

/** What a name means: one id, or several (a problem), or nothing. */
export type Meaning = { id: string } | { candidates: string[] } | null;

/** Likewise for a member, with the dimension it belongs to. */
export type MemberMeaning = { id: string; dimension: string } | { candidates: string[] } | null;

/** The names a formula of a plan may use. Ids win over names; names compare without case and full-width forms. */
export interface Vocabulary {
  item(name: string): Meaning;
  dimension(name: string): Meaning;
  /** A member of one of these dimensions (ids). */
  member(name: string, dimensions: readonly string[]): MemberMeaning;
  /** All ids and names of items, for suggestions. */
  readonly itemNames: readonly string[];
}

interface Named {
  id: string;
  name?: Text | undefined;
}

function namesOf(named: Named): string[] {
  const { name } = named;
  if (name === undefined) return [];
  return typeof name === 'string' ? [name] : [name.zh, name.en].filter((text) => text !== undefined);
}

const fold = (name: string): string => normaliseName(name).toLowerCase();

function index(list: readonly Named[]): (name: string) => Meaning {
  const ids = new Set(list.map((named) => named.id));
  const byName = new Map<string, string[]>();
  for (const named of list) {
    for (const key of new Set(namesOf(named).map(fold))) byName.set(key, [...(byName.get(key) ?? []), named.id]);
  }
  return (name) => {
    if (ids.has(name)) return { id: name };
    const found = byName.get(fold(name)) ?? (ids.has(fold(name)) ? [fold(name)] : []);
    const [only] = found;
    if (only === undefined) return null;
    return found.length === 1 ? { id: only } : { candidates: found };
  };
}

export function createVocabulary(plan: Plan): Vocabulary {
  const dimensions = plan.dimensions ?? [];
  const members = new Map(dimensions.map((dimension) => [dimension.id, index(dimension.members)]));
  const items = index(plan.items);
  const dimensionIds = new Set(dimensions.map(({ id }) => id));
  return {
    // Ids win over names here too: an item may bear a dimension's id as its name.
    item: (name) => (dimensionIds.has(name) ? null : items(name)),
    dimension: index(dimensions),
    member: (name, among) => {
      const found = among.flatMap((dimension) => {
        const meaning = members.get(dimension)?.(name) ?? null;
        return meaning ? [{ ...meaning, dimension }] : [];
      });
      const single = found.filter((meaning) => 'id' in meaning);
      const meant = single.find((meaning) => meaning.id === name) ?? (found.length === 1 ? single[0] : undefined);
      if (meant) return meant;
      return found.length === 0 ? null : { candidates: found.flatMap((meaning) => ('id' in meaning ? [meaning.id] : meaning.candidates)) };
    },
    itemNames: plan.items.flatMap((item) => [item.id, ...namesOf(item)]),
  };
}
