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
  /** Candidates where an item and a dimension, or two items, bear the name. */
  item(name: string): Meaning;
  /** Null where an item bears the name too. */
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
  // One index for both: `sum(x, name)` must not take an item for a dimension of the same name, nor the other way round.
  const named = index([...plan.items, ...dimensions]);
  const dimensionIds = new Set(dimensions.map(({ id }) => id));
  const isOnlyDimensions = (meaning: Meaning) =>
    meaning !== null && ('id' in meaning ? [meaning.id] : meaning.candidates).every((id) => dimensionIds.has(id));
  return {
    item: (name) => {
      const meaning = named(name);
      return isOnlyDimensions(meaning) ? null : meaning;
    },
    dimension: (name) => {
      const meaning = named(name);
      return isOnlyDimensions(meaning) ? meaning : null;
    },
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
