import { tokenise } from '../../formula/tokenise.ts';
import type { Plan, Text } from '../plan.ts';
import { isReservedWord } from '../reserved-words.ts';
import { visitFormulas } from './visit-formulas.ts';

const LONGEST = 40;

/** `Search ads` → `search_ads`; empty where a name has no Latin letters to begin with. */
function wordOf(name: Text | undefined): string {
  const texts = typeof name === 'string' ? [name] : [name?.en, name?.zh];
  for (const text of texts) {
    const word = (text ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[0-9_]+/, '')
      .slice(0, LONGEST)
      .replace(/_+$/, '');
    if (word !== '') return word;
  }
  return '';
}

/** Ids of items, dimensions and members, and every word of a formula: what is new must not answer to a name that is broken today. */
function takenIds(plan: Plan): Set<string> {
  const taken = new Set(plan.items.map((item) => item.id));
  for (const dimension of plan.dimensions ?? []) {
    taken.add(dimension.id);
    for (const member of dimension.members) taken.add(member.id);
  }
  visitFormulas(plan, (text) => {
    const read = tokenise(text);
    if ('tokens' in read) for (const token of read.tokens) if (token.kind === 'name') taken.add(token.text);
  });
  return taken;
}

function firstFree(base: string, isTaken: (id: string) => boolean): string {
  let id = base;
  for (let number = 2; isTaken(id); number++) id = `${base}_${number}`;
  return id;
}

/** An id for a new item, dimension or member: from its name, else `otherwise`, with a number where it is taken or means something in formulas. */
export function freeId(plan: Plan, name: Text | undefined, otherwise: 'item' | 'dimension' | 'member'): string {
  const taken = takenIds(plan);
  return firstFree(wordOf(name) || otherwise, (id) => taken.has(id) || isReservedWord(id));
}

/** Likewise for a section; sections have their ids to themselves. */
export function freeSectionId(plan: Plan, name: Text | undefined): string {
  const taken = new Set(plan.sections?.map((section) => section.id));
  return firstFree(wordOf(name) || 'section', (id) => taken.has(id));
}

/** Ids as they are wanted, with a number where one is taken or was given before. */
export function freeIds(plan: Plan): (wanted: string) => string {
  const taken = takenIds(plan);
  return (wanted) => {
    const id = firstFree(wanted, (candidate) => taken.has(candidate) || isReservedWord(candidate));
    taken.add(id);
    return id;
  };
}

/** Likewise for an event. */
export function freeEventId(plan: Plan, name: Text | undefined): string {
  const taken = new Set(plan.events?.map((event) => event.id));
  return firstFree(wordOf(name) || 'event', (id) => taken.has(id));
}
