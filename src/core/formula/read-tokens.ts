import type { Problem } from '../problem.ts';
import { locateSyntaxError } from './locate-syntax-error.ts';
import { nestingDepth } from './nesting-depth.ts';
import { formulaDepthLimit, type Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/**
 * A formula's tokens, or what is wrong with them: all that can be said without the parser, which the page's thread does not load
 * before it is needed.
 */
export function readTokens(text: string): { tokens: Token[] } | { problem: Problem } {
  const tokenised = tokenise(text);
  if ('problem' in tokenised) return tokenised;
  const { tokens } = tokenised;
  const depth = nestingDepth(tokens);
  if (depth > formulaDepthLimit) return { problem: { kind: 'too-large', what: 'depth', limit: formulaDepthLimit, found: depth } };
  const fault = locateSyntaxError(tokens);
  if (!fault) return { tokens };
  const { start, end } = fault.token;
  return { problem: { kind: 'syntax', reason: fault.reason, found: text.slice(start, end), formula: text, start, end } };
}
