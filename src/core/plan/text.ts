import type { Language, Text } from './plan.ts';

/** A name, note or source in the reader's language: else in the other language, else `fallback` (an id, mostly). */
export function textIn(text: Text | undefined, language: Language, fallback: string): string {
  if (text === undefined) return fallback;
  if (typeof text === 'string') return text === '' ? fallback : text;
  const [own, other] = language === 'zh' ? [text.zh, text.en] : [text.en, text.zh];
  if (own !== undefined && own !== '') return own;
  return other !== undefined && other !== '' ? other : fallback;
}
