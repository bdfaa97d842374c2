import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** Pieces that are passed over before the rest is given up: a text with more is no formula. */
const mostFaults = 20;

/**
 * The tokens of a text that is still being typed. What cannot be read is passed over; a 「 that is not closed yet holds the rest.
 * Offsets are into the text as written.
 */
export function lenientTokens(text: string): Token[] {
  let readable = text;
  for (let fault = 0; fault < mostFaults; fault++) {
    const tokenised = tokenise(readable);
    if ('tokens' in tokenised) return tokenised.tokens;
    const { problem } = tokenised;
    if (problem.kind !== 'syntax' || problem.reason === 'empty' || problem.start === undefined || problem.end === undefined) return [];
    const { start, end } = problem;
    if (problem.reason === 'unclosed') {
      const open: Token = { kind: 'name', text: text.slice(start + 1), quoted: true, start, end: text.length };
      return [...lenientTokens(readable.slice(0, start)), open];
    }
    readable = readable.slice(0, start) + ' '.repeat(end - start) + readable.slice(end);
  }
  return [];
}
