import type { Plan } from '../plan/plan.ts';
import type { Span } from './expression.ts';
import { lenientTokens } from './lenient-tokens.ts';
import { namesIn } from './rewrite-names.ts';
import type { Token } from './token.ts';
import { createVocabulary } from './vocabulary.ts';

/** An item that a formula names, with the members in its brackets. */
export interface FormulaReference extends Span {
  item: string;
  /** Dimension → member; a bracket's names that mean nothing are not in it. */
  members: ReadonlyMap<string, string>;
  /** What stands between the brackets, as far as it is written; null without brackets. */
  inside: Span | null;
}

/** The items that a formula names, in its order; names in any language, the text may be unfinished. */
export function formulaReferences(text: string, plan: Plan): FormulaReference[] {
  const tokens = lenientTokens(text);
  const vocabulary = createVocabulary(plan);
  return namesIn(tokens).flatMap(({ token, role }) => {
    const meaning = role === 'value' ? vocabulary.item(token.text) : null;
    if (!meaning || !('id' in meaning)) return [];
    const inside = bracketsAfter(text, tokens, tokens.indexOf(token));
    const over = plan.items.find((item) => item.id === meaning.id)?.over ?? [];
    const members = new Map<string, string>();
    for (const name of inside?.names ?? []) {
      const member = vocabulary.member(name, over);
      if (member && 'id' in member) members.set(member.dimension, member.id);
    }
    const span = inside && { start: inside.start, end: inside.end };
    return [{ item: meaning.id, members, inside: span, start: token.start, end: inside?.after ?? token.end }];
  });
}

/** The brackets behind a name; not closed yet, they reach as far as names and commas do. */
function bracketsAfter(text: string, tokens: readonly Token[], name: number): (Span & { after: number; names: string[] }) | null {
  const open = tokens[name + 1];
  if (open?.kind !== 'operator' || open.text !== '[') return null;
  const names: string[] = [];
  for (const token of tokens.slice(name + 2)) {
    if (token.kind === 'name') names.push(token.text);
    else if (token.kind === 'operator' && token.text === ']') return { start: open.end, end: token.start, after: token.end, names };
    else if (token.kind !== 'operator' || token.text !== ',') return { start: open.end, end: token.start, after: token.start, names };
  }
  return { start: open.end, end: text.length, after: text.length, names };
}
