import { formulaReferences, functionNamed, lenientTokens, type Plan } from '../../core/index.ts';

/** What is being typed at the caret: `text` up to the caret, without 「; taking a completion replaces `start` to `end`. */
export interface FormulaWord {
  start: number;
  end: number;
  text: string;
}

/** Where in a formula the caret stands. Offsets are into the text with its `=`. */
export interface FormulaContext {
  /** The longest reading first: `Gross mar`, then `mar`. Empty where no name is being typed. */
  words: FormulaWord[];
  /** The item in whose [ ] the caret stands. */
  owner: string | null;
  /** The innermost call around the caret, and which of its arguments is being typed. */
  call: { name: string; argument: number } | null;
}

type Tokens = ReturnType<typeof lenientTokens>;

/** Where the formula begins behind its `=`; null for a text that is none. */
export function formulaStart(text: string): number | null {
  return /^\s*[=＝]\s*/.exec(text)?.[0].length ?? null;
}

/** What the caret of a formula stands in; null for other texts. */
export function formulaContext(text: string, caret: number, plan: Plan): FormulaContext | null {
  const offset = formulaStart(text);
  if (offset === null || caret < offset) return null;
  const body = text.slice(offset);
  const at = caret - offset;
  const tokens = lenientTokens(body);
  const bracket = formulaReferences(body, plan).find(({ inside }) => inside && inside.start <= at && at <= inside.end);
  const words = wordsAt(body, tokens, at);
  if (bracket && words.length === 0) words.push({ start: at, end: at, text: '' });
  return {
    words: words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset })),
    owner: bracket?.item ?? null,
    call: callAt(tokens, at),
  };
}

function wordsAt(body: string, tokens: Tokens, at: number): FormulaWord[] {
  const index = tokens.findIndex((token) => token.kind === 'name' && token.start < at && at <= token.end);
  const token = tokens[index];
  if (token?.kind !== 'name') return [];
  if (token.quoted) {
    const closed = body.charAt(token.end - 1) === '」' && !token.text.includes('「');
    if (closed && at === token.end) return [];
    return [{ start: token.start, end: closed ? token.end : at, text: body.slice(token.start + 1, at) }];
  }
  // An English name has spaces, which part it into names until it is in 「 」.
  let { start } = token;
  const words: FormulaWord[] = [{ start, end: token.end, text: body.slice(start, at) }];
  for (const before of tokens.slice(0, index).reverse()) {
    if (before.kind === 'operator' || (before.kind === 'name' && before.quoted) || body.slice(before.end, start).trim() !== '') break;
    start = before.start;
    if (before.kind === 'name') words.unshift({ start, end: token.end, text: body.slice(start, at) });
  }
  return words;
}

function callAt(tokens: Tokens, at: number): FormulaContext['call'] {
  const levels: { name: string | null; argument: number }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.end > at) break;
    if (token.kind !== 'operator') continue;
    if (token.text === '(') {
      const before = tokens[index - 1];
      const named = before?.kind === 'name' && !before.quoted ? functionNamed(before.text) : undefined;
      levels.push({ name: named?.name ?? null, argument: 0 });
    } else if (token.text === '[') levels.push({ name: null, argument: 0 });
    else if (token.text === ')' || token.text === ']') levels.pop();
    else if (token.text === ',') {
      const level = levels.at(-1);
      if (level) level.argument++;
    }
  }
  const call = levels.findLast(({ name }) => name !== null);
  return call?.name ? { name: call.name, argument: call.argument } : null;
}
