import { matchRank, type MatchPinyin } from '../formula/match-rank.ts';

/** A list longer than a screen has a search of its own. */
const SEARCHED = 30;

export const isSearched = (list: readonly unknown[]): boolean => list.length > SEARCHED;

/** Those of a long list whose name, or its pinyin, holds what was typed; a short list whole. */
export function foundByName<T>(list: readonly T[], nameOf: (one: T) => string, typed: string, pinyin: MatchPinyin | null): readonly T[] {
  return isSearched(list) ? list.filter((one) => matchRank(typed, [nameOf(one)], pinyin) !== null) : list;
}
