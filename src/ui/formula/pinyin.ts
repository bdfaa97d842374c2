import { useEffect, useState } from 'react';
import type { MatchPinyin } from './match-rank.ts';

let match: MatchPinyin | null = null;

async function loadPinyin(): Promise<void> {
  const module = await import('pinyin-match');
  match = (text, pinyin) => module.default.match(text, pinyin);
}

/** Finds Chinese names by their pinyin; null until its dictionary is there, which is loaded when it is first `wanted`. */
export function usePinyin(wanted: boolean): MatchPinyin | null {
  const [, setReady] = useState(false);
  useEffect(() => {
    if (!wanted || match) return undefined;
    let live = true;
    // Without it names are still found by their characters.
    loadPinyin().then(
      () => live && setReady(true),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [wanted]);
  return match;
}
