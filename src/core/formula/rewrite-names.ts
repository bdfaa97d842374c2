import { textIn } from '../plan/text.ts';
import type { Language, Plan, Text } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { functionNamed } from '../functions/index.ts';
import { normaliseName } from './normalise.ts';
import { readTokens } from './read-tokens.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { createVocabulary, isPi, type Meaning } from './vocabulary.ts';

const BARE = /^[\p{L}_][\p{L}\p{N}\p{M}_]*$/u;

type NameRole = 'value' | 'constant' | 'function' | 'member';

/** Tokens that are names, with the part they play: a value, π, a function before its bracket, or a member within [ ]. */
export function namesIn(tokens: readonly Token[]): { token: Token & { kind: 'name' }; role: NameRole; owner: string | undefined }[] {
  let owner: string | undefined;
  let bracket = 0;
  return tokens.flatMap((token, index) => {
    if (token.kind === 'operator') {
      if (token.text === '[') bracket++;
      if (token.text === ']') bracket--;
    }
    if (token.kind !== 'name') return [];
    const next = tokens[index + 1];
    const before = (text: '(' | '[') => next?.kind === 'operator' && next.text === text;
    const role: NameRole =
      bracket > 0 ? 'member' : token.quoted ? 'value' : before('(') ? 'function' : isPi(token.text) && !before('[') ? 'constant' : 'value';
    if (role === 'value') owner = token.text;
    return [{ token, role, owner: role === 'member' ? owner : undefined }];
  });
}

/** Whether a name without 「 」 would be read as something else. */
function isWord(name: string): boolean {
  const plain = normaliseName(name);
  return /^(and|or|not)$/i.test(plain) || isPi(plain) || functionNamed(plain) !== undefined;
}

function replaceTokens(text: string, tokens: readonly Token[], replacement: (token: Token) => string): string {
  let result = '';
  let at = 0;
  for (const token of tokens) {
    result += text.slice(at, token.start) + replacement(token);
    at = token.end;
  }
  return result + text.slice(at);
}

/** Names in any language → ids, operators and digits in plain form: how formulas are stored. Names that mean nothing stay for the problem to name. */
export function storeFormula(text: string, plan: Plan): { formula: string } | { problem: Problem } {
  const read = readTokens(text);
  if ('problem' in read) return read;
  const vocabulary = createVocabulary(plan);
  const over = new Map(plan.items.map((item) => [item.id, item.over ?? []]));
  const stored = new Map<Token, string>();
  for (const { token, role, owner } of namesIn(read.tokens)) {
    if (role === 'constant') continue;
    if (role === 'function') {
      stored.set(token, functionNamed(token.text)?.name ?? token.text);
      continue;
    }
    let meaning: Meaning;
    if (role === 'member') {
      const item = vocabulary.item(owner ?? '');
      meaning = vocabulary.member(token.text, item && 'id' in item ? (over.get(item.id) ?? []) : []);
    } else meaning = vocabulary.item(token.text) ?? vocabulary.dimension(token.text);
    if (meaning && 'candidates' in meaning) {
      return {
        problem: {
          kind: 'unknown-name',
          name: token.text,
          candidates: meaning.candidates,
          formula: text,
          start: token.start,
          end: token.end,
        },
      };
    }
    stored.set(token, meaning ? meaning.id : token.quoted ? `「${token.text}」` : token.text);
  }
  const formula = replaceTokens(text, read.tokens, (token) => stored.get(token) ?? token.text).trim();
  return { formula };
}

/** Ids → names in the reader's language, in 「 」 where they hold brackets or spaces; an id stays where its name would not find it again. */
export function displayFormula(formula: string, plan: Plan, language: Language): string {
  const tokenised = tokenise(formula);
  if ('problem' in tokenised) return formula;
  const { tokens } = tokenised;
  const vocabulary = createVocabulary(plan);
  const written = (named: { id: string; name?: Text }, finds: (name: string) => Meaning): string => {
    const name = textIn(named.name, language, named.id);
    const found = finds(name);
    if (!found || !('id' in found) || found.id !== named.id || /[「」\n\r]/.test(name)) return named.id;
    return BARE.test(name) && !isWord(name) ? name : `「${name}」`;
  };
  const shown = new Map<Token, string>();
  for (const { token, role, owner } of namesIn(tokens)) {
    if (role === 'function' || role === 'constant') continue;
    if (role === 'member') {
      const item = vocabulary.item(owner ?? '');
      const dimensions = (item && 'id' in item ? plan.items.find(({ id }) => id === item.id)?.over : undefined) ?? [];
      const members = (plan.dimensions ?? []).filter(({ id }) => dimensions.includes(id)).flatMap((dimension) => dimension.members);
      const member = members.find(({ id }) => id === token.text);
      if (member)
        shown.set(
          token,
          written(member, (name) => vocabulary.member(name, dimensions)),
        );
      continue;
    }
    const item = plan.items.find(({ id }) => id === token.text);
    const dimension = plan.dimensions?.find(({ id }) => id === token.text);
    if (item)
      shown.set(
        token,
        written(item, (name) => vocabulary.item(name)),
      );
    else if (dimension)
      shown.set(
        token,
        written(dimension, (name) => (vocabulary.item(name) ? null : vocabulary.dimension(name))),
      );
  }
  return replaceTokens(formula, tokens, (token) => shown.get(token) ?? formula.slice(token.start, token.end));
}
