import type { SyntaxReason } from '../problem.ts';
import type { Token } from './token.ts';

/** First token at which brackets do not match; where to point when mathjs only says that the text is wrong. */
export function locateSyntaxError(tokens: readonly Token[]): { reason: SyntaxReason; token: Token | undefined } {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'operator') continue;
    if (token.text === '(' || token.text === '[') open.push(token);
    if (token.text === ')' || token.text === ']') {
      const opening = open.pop();
      if (opening?.text !== (token.text === ')' ? '(' : '[')) return { reason: 'unexpected', token };
    }
  }
  if (open.length > 0) return { reason: 'unclosed', token: open.at(-1) };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token?.kind === 'operator' && !')]'.includes(token.text)) {
      if (!next) return { reason: 'unexpected', token };
      if (next.kind === 'operator' && !['(', '-', '+', 'not'].includes(next.text) && !(token.text === '(' && next.text === ')')) {
        return { reason: 'unexpected', token: next };
      }
    } else if (next && (next.kind !== 'operator' || next.text === 'not')) return { reason: 'implicit-multiplication', token: next };
  }
  return { reason: 'unexpected', token: tokens.at(-1) };
}
