import { namesIn } from './rewrite-names.ts';
import { tokenise } from './tokenise.ts';

/** The formula with other ids put for some, of items, dimensions and members alike. A text that cannot be read stays as it is. */
export function withIds(formula: string, ids: ReadonlyMap<string, string>): string {
  const read = tokenise(formula);
  if ('problem' in read) return formula;
  return namesIn(read.tokens).reduceRight((text, { token, role }) => {
    const id = role === 'value' || role === 'member' ? ids.get(token.text) : undefined;
    return id === undefined ? text : text.slice(0, token.start) + id + text.slice(token.end);
  }, formula);
}
