import type { Token } from './token.ts';

/** What still nests at one level of brackets: it ends at a token that binds looser. */
interface Level {
  nots: number;
  powers: number;
  signs: number;
  conditions: number;
}

/**
 * Deepest nesting of brackets, calls, `not`, `? :`, powers and signs, counted on the tokens, so that a hostile text cannot exhaust
 * the parser's stack. A chain of + is one level.
 */
export function nestingDepth(tokens: readonly Token[]): number {
  const outer: { level: Level; depth: number }[] = [];
  let level: Level = { nots: 0, powers: 0, signs: 0, conditions: 0 };
  let depth = 0;
  let deepest = 0;
  for (const token of tokens) {
    if (token.kind !== 'operator') {
      level.signs = 0;
      continue;
    }
    const { text } = token;
    if (text === '(' || text === '[') {
      outer.push({ level, depth });
      depth += 1 + level.nots + level.powers + level.signs + level.conditions;
      level = { nots: 0, powers: 0, signs: 0, conditions: 0 };
    } else if (text === ')' || text === ']') {
      const opened = outer.pop();
      if (!opened) break; // unbalanced: the parser says so
      ({ level, depth } = opened);
      level.signs = 0;
    } else if (text === ',') level = { nots: 0, powers: 0, signs: 0, conditions: 0 };
    else if (text === 'not') level.nots++;
    else if (text === '^') level.powers++;
    else if (text === '+' || text === '-') level.signs++;
    else {
      level.powers = 0;
      level.signs = 0;
      if (text === '?') level.conditions++;
      if (text === '?' || text === ':' || text === 'and' || text === 'or') level.nots = 0;
    }
    // A sum ends a power; only signs in a row nest, which the number or name after them resets.
    if ((text === '+' || text === '-') && level.signs === 1) level.powers = 0;
    deepest = Math.max(deepest, depth + level.nots + level.powers + level.signs + level.conditions);
  }
  return deepest;
}
