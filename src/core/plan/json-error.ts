/** Where a text stops being JSON. */
export interface JsonError {
  /** Both counted from 1. */
  line: number;
  column: number;
  /** The character there; empty at the end of the text. */
  found: string;
}

type Token = '[' | ']' | '{' | '}' | ':' | ',' | 'text' | 'scalar';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where a sticky pattern's match ends; −1 without one. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The token at `from`, and where it ends. A text is walked in steps, because one pattern for all of it overflows on megabytes. */
function tokenAt(text: string, from: number): { token: Token; end: number } | null {
  const mark = text[from];
  if (mark === '[' || mark === ']' || mark === '{' || mark === '}' || mark === ':' || mark === ',') return { token: mark, end: from + 1 };
  if (mark !== '"') {
    const end = endOf(SCALAR, text, from);
    return end < 0 ? null : { token: 'scalar', end };
  }
  let end = endOf(PLAIN, text, from + 1);
  while (text[end] === '\\') {
    const afterEscape = endOf(ESCAPE, text, end);
    if (afterEscape < 0) return null;
    end = endOf(PLAIN, text, afterEscape);
  }
  return text[end] === '"' ? { token: 'text', end: end + 1 } : null;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * The first place where a text stops being JSON; `null` when it is JSON. Engines disagree on whether and how their messages
 * tell the place, so it is found by walking the tokens (RFC 8259).
 */
export function findJsonError(text: string): JsonError | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let position = 0;
  for (;;) {
    if (text.charCodeAt(position) <= 0x20) position = endOf(SPACE, text, position);
    const found = tokenAt(text, position);
    const next: Expected | null = found && follow(found.token, expected, open);
    if (!found || !next) break;
    position = found.end;
    expected = next;
  }
  if (expected === 'nothing' && position === text.length) return null;
  const code = text.codePointAt(position);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found: code === undefined ? '' : String.fromCodePoint(code) };
}

/** What may follow a token that stands where `expected` was expected; `null` when it may not stand there. */
function follow(token: Token, expected: Expected, open: string[]): Expected | null {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  const close = (bracket: string): Expected | null => (open.pop() === bracket ? afterValue() : null);
  switch (expected) {
    case 'value':
    case 'value-or-end':
      if (token === '[' || token === '{') {
        open.push(token);
        return token === '[' ? 'value-or-end' : 'key-or-end';
      }
      if (token === ']' && expected === 'value-or-end') return close('[');
      return token === 'text' || token === 'scalar' ? afterValue() : null;
    case 'key':
    case 'key-or-end':
      if (token === '}' && expected === 'key-or-end') return close('{');
      return token === 'text' ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma-or-end':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      if (token === ']') return close('[');
      return token === '}' ? close('{') : null;
    case 'nothing':
      return null;
  }
}
