/** Where a text stops being JSON. */
export interface JsonError {
  /** Both counted from 1. */
  line: number;
  column: number;
  /** The character there; empty at the end of the text. */
  found: string;
}

const TOKEN = /[ \t\n\r]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(true|false|null)(?!\w))/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * The first place where a text stops being JSON; `null` when it is JSON. Engines disagree on whether and how their messages
 * tell the place, so it is found by walking the tokens (RFC 8259).
 */
export function findJsonError(text: string): JsonError | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let position = 0;
  while (true) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    const next: Expected | null = match && follow(match, expected, open);
    if (!next) break;
    position = TOKEN.lastIndex;
    expected = next;
  }
  position += /^[ \t\n\r]*/.exec(text.slice(position))?.[0].length ?? 0;
  if (expected === 'nothing' && position === text.length) return null;
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found: [...text.slice(position, position + 2)][0] ?? '' };
}

/** What may follow a token that stands where `expected` was expected; `null` when it may not stand there. */
function follow([, mark, text, number, word]: RegExpExecArray, expected: Expected, open: string[]): Expected | null {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  const close = (bracket: string): Expected | null => (open.pop() === bracket ? afterValue() : null);
  switch (expected) {
    case 'value':
    case 'value-or-end':
      if (mark === '[' || mark === '{') {
        open.push(mark);
        return mark === '[' ? 'value-or-end' : 'key-or-end';
      }
      if (mark === ']' && expected === 'value-or-end') return close('[');
      return text !== undefined || number !== undefined || word !== undefined ? afterValue() : null;
    case 'key':
    case 'key-or-end':
      if (mark === '}' && expected === 'key-or-end') return close('{');
      return text === undefined ? null : 'colon';
    case 'colon':
      return mark === ':' ? 'value' : null;
    case 'comma-or-end':
      if (mark === ',') return open.at(-1) === '{' ? 'key' : 'value';
      if (mark === ']') return close('[');
      return mark === '}' ? close('{') : null;
    case 'nothing':
      return null;
  }
}
