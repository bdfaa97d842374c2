import { textIn, type Item, type Language, type Plan } from '../../core/index.ts';
import { referencePlace } from './reference-place.ts';

/** A stretch of a formula as a reader sees it: plain text, or the name of an item that can be gone to. */
export type FormulaPiece = { kind: 'text'; text: string } | { kind: 'item'; text: string; item: string; place: number };

const WORD = /([a-z][a-z0-9_]*)(?:\[([^\]]*)\])?(?!\s*\()/g;
const SIGNS: Record<string, string> = { '*': '×', '/': '÷', '-': '−', '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' };

/**
 * A stored formula in the names of the reader's language. An item leads to the place that goes with `members` (ids by dimension): the
 * same member where both have the dimension, all members elsewhere.
 */
export function formulaPieces(formula: string, plan: Plan, language: Language, members: ReadonlyMap<string, string>): FormulaPiece[] {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const parts = new Map(
    (plan.dimensions ?? [])
      .flatMap((dimension) => [dimension, ...dimension.members])
      .map((part) => [part.id, textIn(part.name, language, part.id)]),
  );
  const pieces: FormulaPiece[] = [];
  const addText = (text: string) => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.kind === 'text') last.text += text;
    else pieces.push({ kind: 'text', text });
  };
  let end = 0;
  for (const match of formula.matchAll(WORD)) {
    addText(withSigns(formula.slice(end, match.index)));
    const [whole, id = '', inside] = match;
    const item = items.get(id);
    if (item) {
      const named = (inside ?? '')
        .split(',')
        .map((member) => member.trim())
        .filter((member) => member !== '');
      const suffix = named.length === 0 ? '' : `[${named.map((member) => parts.get(member) ?? member).join(', ')}]`;
      pieces.push({
        kind: 'item',
        text: textIn(item.name, language, id) + suffix,
        item: id,
        place: referencePlace(plan, id, namedMembers(plan, item, named), members),
      });
    } else addText((parts.get(id) ?? id) + (inside === undefined ? '' : `[${inside}]`));
    end = match.index + whole.length;
  }
  addText(withSigns(formula.slice(end)));
  return pieces;
}

/** Operators as on paper. Spaces stay as they are written. */
function withSigns(text: string): string {
  return text.replace(/<=|>=|!=|==|[*/-]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The members named in brackets, by their dimension. */
function namedMembers(plan: Plan, item: Item, named: readonly string[]): Map<string, string> {
  const over = (plan.dimensions ?? []).filter(({ id }) => item.over?.includes(id));
  return new Map(
    named.flatMap((member) => {
      const dimension = over.find(({ members }) => members.some(({ id }) => id === member));
      return dimension ? [[dimension.id, member] as const] : [];
    }),
  );
}
