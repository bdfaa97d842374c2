import { placeIndex, textIn, type Item, type Language, type Plan } from '../../core/index.ts';

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
      pieces.push({ kind: 'item', text: textIn(item.name, language, id) + suffix, item: id, place: placeFor(plan, item, members, named) });
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

function placeFor(plan: Plan, item: Item, members: ReadonlyMap<string, string>, named: readonly string[]): number {
  const over = (item.over ?? []).map((id) => ({ id, members: plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? [] }));
  const sizes = over.map((dimension) => dimension.members.length);
  const place = over.map((dimension, d) => {
    const index = dimension.members.findIndex(
      (member) => named.includes(member.id) || (named.length === 0 && member.id === members.get(dimension.id)),
    );
    return index < 0 ? (sizes[d] ?? 0) : index;
  });
  return placeIndex(sizes, place);
}
