import type { SyntaxReason } from '../problem.ts';
import type { Operator, Token } from './token.ts';

/** The first token that cannot stand where it does. */
interface Fault {
  reason: SyntaxReason;
  token: Token;
}

/** Operators that may stand before a value. */
const PREFIXES: ReadonlySet<string> = new Set(['(', '-', '+', 'not']);
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/**
 * Says where a formula is badly written: brackets that do not match, an operator without a value beside it, two values in a row,
 * `a < b < c`, a comma or colon out of place. Null when nothing is; the parser may still refuse the text, but it does not say where.
 */
export function locateSyntaxError(tokens: readonly Token[]): Fault | null {
  return unbalanced(tokens) ?? badNeighbours(tokens) ?? misplaced(tokens);
}

function is(token: Token | undefined, ...operators: Operator[]): boolean {
  return token?.kind === 'operator' && operators.includes(token.text);
}

function unbalanced(tokens: readonly Token[]): Fault | null {
  const open: Token[] = [];
  for (const token of tokens) {
    if (is(token, '(', '[')) open.push(token);
    if (is(token, ')', ']') && !is(open.pop(), is(token, ')') ? '(' : '[')) return { reason: 'unexpected', token };
  }
  const unclosed = open.at(-1);
  return unclosed ? { reason: 'unclosed', token: unclosed } : null;
}

function badNeighbours(tokens: readonly Token[]): Fault | null {
  const [first] = tokens;
  if (first?.kind === 'operator' && !PREFIXES.has(first.text)) return { reason: 'unexpected', token: first };
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const ended = token.kind !== 'operator' || is(token, ')', ']'); // a value ends here
    if (!ended && !next) return { reason: 'unexpected', token };
    if (!next) continue;
    if (!ended && next.kind === 'operator' && !PREFIXES.has(next.text) && !(is(token, '(') && is(next, ')'))) {
      return { reason: 'unexpected', token: next };
    }
    if (ended && (next.kind !== 'operator' || is(next, 'not'))) return { reason: 'implicit-multiplication', token: next };
    if (ended && !(token.kind === 'name' && !token.quoted) && is(next, '(')) return { reason: 'implicit-multiplication', token: next };
    if (is(next, '[') && token.kind !== 'name') return { reason: 'member-brackets', token: next };
  }
  return null;
}

/** What each level of brackets remembers. */
interface Level {
  /** Brackets of a call or of members, which may hold commas. */
  list: boolean;
  compared: boolean;
  questions: number;
}

function misplaced(tokens: readonly Token[]): Fault | null {
  const levels: Level[] = [];
  let level: Level = { list: false, compared: false, questions: 0 };
  for (const [index, token] of tokens.entries()) {
    if (is(token, '(', '[')) {
      levels.push(level);
      level = { list: tokens[index - 1]?.kind === 'name', compared: false, questions: 0 };
    } else if (is(token, ')', ']')) level = levels.pop() ?? level;
    else if (is(token, ',')) {
      if (!level.list) return { reason: 'unexpected', token };
      level = { list: true, compared: false, questions: 0 };
    } else if (is(token, '?')) level = { ...level, compared: false, questions: level.questions + 1 };
    else if (is(token, ':')) {
      if (level.questions === 0) return { reason: 'unexpected', token };
      level = { ...level, compared: false, questions: level.questions - 1 };
    } else if (is(token, 'and', 'or', 'not')) level = { ...level, compared: false };
    else if (token.kind === 'operator' && COMPARISONS.has(token.text)) {
      if (level.compared) return { reason: 'chained-comparison', token };
      level = { ...level, compared: true };
    }
  }
  return null;
}
