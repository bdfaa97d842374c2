import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { Language } from './language.ts';
import { LANGUAGE_TAGS } from './language.ts';

export { LANGUAGE_TAGS, preferredLanguage } from './language.ts';
export type { Language } from './language.ts';

/** The page waits for one language's words only; the other's come later. */
const WORDS = {
  zh: () => import('./zh-CN/index.ts'),
  en: () => import('./en/index.ts'),
};

/** Loads a language's words where they are not there yet, one namespace per part of the page (`shell`, `grid`, …). */
export async function addTexts(texts: i18n, language: Language): Promise<void> {
  const words = await WORDS[language]();
  for (const [part, own] of Object.entries(words)) texts.addResourceBundle(LANGUAGE_TAGS[language], part, own);
}

/** The texts of the page in one language. */
export async function createTexts(language: Language): Promise<i18n> {
  const texts = createInstance();
  await texts.init({
    lng: LANGUAGE_TAGS[language],
    fallbackLng: false,
    resources: {},
    defaultNS: 'shell',
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  });
  await addTexts(texts, language);
  return texts;
}

/** Goes over to a language, once its words are there. */
export async function speakLanguage(texts: i18n, language: Language): Promise<void> {
  const tag = LANGUAGE_TAGS[language];
  if (texts.language === tag) return;
  await addTexts(texts, language);
  await texts.changeLanguage(tag);
}
