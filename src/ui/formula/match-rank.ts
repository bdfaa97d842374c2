/** Finds pinyin (whole or initials) in Chinese characters; both ends inclusive. */
export type MatchPinyin = (text: string, pinyin: string) => [start: number, end: number] | false;

/** Longest pinyin that is looked for: the time to part it into syllables grows quickly. */
const longestPinyin = 16;

export const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * How well a typed word fits one of the names of a thing; smaller is better, null when it does not. The whole name 0, its beginning 1
 * (in another language or as id 2), beginning as pinyin 3, a later word or pinyin 4, anywhere 5.
 */
export function matchRank(typed: string, names: readonly string[], pinyin: MatchPinyin | null): number | null {
  const word = fold(typed);
  if (word === '') return 1;
  const ranks = names.map((name, index) => {
    const whole = fold(name);
    if (whole === word) return 0;
    if (whole.startsWith(word)) return index === 0 ? 1 : 2;
    const found =
      pinyin && /^[a-z]+$/.test(word) && word.length <= longestPinyin && /\p{Script=Han}/u.test(whole) ? pinyin(whole, word) : false;
    if (found) return found[0] === 0 ? 3 : 4;
    if (whole.includes(` ${word}`) || whole.includes(`_${word}`)) return 4;
    return whole.includes(word) ? 5 : Infinity;
  });
  const best = Math.min(...ranks);
  return best === Infinity ? null : best;
}
