import type { Token } from './token.ts';

/**
 * The text mathjs reads: every name becomes `v` + the index of its token (so that no name of a plan is a word of mathjs),
 * and `not` gets brackets around all that binds tighter, because mathjs binds it tighter than comparisons.
 */
export function textForMathjs(tokens: readonly Token[]): string {
  const parts: string[] = [];
  const open: number[] = []; // depth of brackets at each `not` that still wants its closing bracket
  let depth = 0;
  const closeDownTo = (level: number) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) {
      open.pop();
      parts.push(')');
    }
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'number') parts.push(`(${String(token.value)})`);
    else if (token.kind === 'name') parts.push(`v${index}`);
    else {
      const { text } = token;
      if (text === ')' || text === ']') closeDownTo(depth);
      if (text === ',' || text === '?' || text === ':' || text === 'and' || text === 'or') closeDownTo(depth);
      if (text === '(' || text === '[') depth++;
      if (text === ')' || text === ']') depth--;
      parts.push(text === 'not' ? 'not (' : text);
      if (text === 'not') open.push(depth);
    }
  });
  closeDownTo(0);
  return parts.join(' ');
}
