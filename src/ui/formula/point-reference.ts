import { formulaReferences, lenientTokens, type Plan } from '../../core/index.ts';
import { formulaStart } from './formula-context.ts';

interface Span {
  start: number;
  end: number;
}

/**
 * Writes a name where the caret or selection of a formula stands, as pointing at a cell does. `pointed`: the name that the last
 * pointing wrote, which the next one replaces. Null where no value can stand, because one has just ended: there pointing is no writing.
 */
export function pointReference(
  text: string,
  selection: Span,
  name: string,
  pointed: Span | null,
  plan: Plan,
): { text: string; written: Span } | null {
  const offset = formulaStart(text);
  if (offset === null || selection.start < offset) return null;
  const place = placeFor(text, offset, selection, pointed, plan);
  if (!place) return null;
  const written = { start: place.start, end: place.start + name.length };
  return { text: text.slice(0, place.start) + name + text.slice(place.end), written };
}

function placeFor(text: string, offset: number, selection: Span, pointed: Span | null, plan: Plan): Span | null {
  if (selection.start !== selection.end) return selection;
  if (pointed && selection.start === pointed.end) return pointed;
  const body = text.slice(offset);
  const at = selection.start - offset;
  const before = lenientTokens(body).findLast((token) => token.start < at);
  if (!before) return selection;
  if (before.kind === 'operator') return before.text === ')' || before.text === ']' ? null : selection;
  // A word that means nothing yet was the beginning of the name that is now pointed at.
  const known = formulaReferences(body, plan).some(({ start, end }) => start <= before.start && before.start < end);
  return before.kind === 'name' && !known && at <= before.end ? { start: offset + before.start, end: offset + before.end } : null;
}
