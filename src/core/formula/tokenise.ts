import type { Problem, SyntaxReason } from '../problem.ts';
import { normaliseCharacter } from './normalise.ts';
import { formulaLengthLimit, type Operator, type Token } from './token.ts';

const NUMBER = /^(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?/;
const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_]*/u;
const OPERATORS: readonly Operator[] = ['==', '!=', '<=', '>=', '+', '-', '*', '/', '^', '(', ')', '[', ']', ',', '?', ':', '<', '>'];
const WORDS: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/**
 * Splits a formula into tokens before mathjs sees it, because mathjs reads `20% + 1` as a remainder, knows no names in 「 」,
 * and accepts much that a formula must not hold.
 */
export function tokenise(text: string): { tokens: Token[] } | { problem: Problem } {
  if (text.length > formulaLengthLimit) {
    return { problem: { kind: 'too-large', what: 'formula', limit: formulaLengthLimit, found: text.length } };
  }
  const fail = (reason: SyntaxReason, start: number, end: number): { problem: Problem } => ({
    problem: { kind: 'syntax', reason, found: text.slice(start, end), formula: text, start, end },
  });
  // Character by character, so that offsets stay those of the text as written.
  const plain = Array.from({ length: text.length }, (_, i) => normaliseCharacter(text.charAt(i))).join('');
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = plain.charAt(at);
    if (character === ' ' || character === '\t') {
      at++;
      continue;
    }
    if (character === '「') {
      const close = text.indexOf('」', at);
      if (close < 0) return fail('unclosed', at, text.length);
      if (/[\n\r]/.test(text.slice(at, close))) return fail('not-allowed', at, close + 1);
      tokens.push({ kind: 'name', text: text.slice(at + 1, close), quoted: true, start: at, end: close + 1 });
      at = close + 1;
      continue;
    }
    const rest = plain.slice(at);
    const number = NUMBER.exec(rest);
    if (number) {
      const end = at + number[0].length;
      const percent = plain.charAt(end) === '%';
      const value = Number(number[0]) / (percent ? 100 : 1);
      if (!Number.isFinite(value)) return fail('number', at, end);
      tokens.push({ kind: 'number', value, text: number[0] + (percent ? '%' : ''), start: at, end: percent ? end + 1 : end });
      at = percent ? end + 1 : end;
      continue;
    }
    const name = NAME.exec(rest);
    if (name) {
      const end = at + name[0].length;
      const word = name[0].toLowerCase();
      if (WORDS.has(word)) tokens.push({ kind: 'operator', text: word as Operator, start: at, end });
      else tokens.push({ kind: 'name', text: name[0], quoted: false, start: at, end });
      at = end;
      continue;
    }
    if (character === '%') return fail('percent', at, at + 1);
    const written = text.charAt(at);
    const wide: Operator | undefined = written === '≤' ? '<=' : written === '≥' ? '>=' : written === '≠' ? '!=' : undefined;
    const operator = wide ?? (rest.startsWith('<>') ? '!=' : OPERATORS.find((candidate) => rest.startsWith(candidate)));
    if (operator === undefined) {
      if (character === '=') return fail('assignment', at, at + 1);
      return fail(character === '"' || character === "'" || character === '“' || character === '”' ? 'text' : 'not-allowed', at, at + 1);
    }
    const end = at + (wide ? 1 : rest.startsWith('<>') ? 2 : operator.length);
    if (operator === '?' && plain.charAt(end) === '?') return fail('not-allowed', at, end + 1);
    tokens.push({ kind: 'operator', text: operator, start: at, end });
    at = end;
  }
  return tokens.length === 0 ? fail('empty', 0, text.length) : { tokens };
}
