/** The languages everything a person sees exists in. */
export type Language = 'zh' | 'en';

/** As browsers, `lang` attributes and Intl name them. */
export const LANGUAGE_TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** The first of the reader's languages (`zh-TW`, `en-GB`) that is ours; Chinese when none is. */
export function preferredLanguage(tags: readonly string[]): Language {
  const known = tags.find((tag) => /^(zh|en)\b/i.test(tag));
  return known === undefined || /^zh/i.test(known) ? 'zh' : 'en';
}
