import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import * as en from './en/index.ts';
import * as zh from './zh-CN/index.ts';
import type { Language } from './language.ts';
import { LANGUAGE_TAGS } from './language.ts';

export { LANGUAGE_TAGS, preferredLanguage } from './language.ts';
export type { Language } from './language.ts';

/** The texts of the page, one namespace per part of it (`shell`, `grid`, …); both languages are there at once, so switching waits for nothing. */
export function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.init({
    lng: LANGUAGE_TAGS[language],
    fallbackLng: false,
    resources: { 'zh-CN': { ...zh }, en: { ...en } },
    ns: Object.keys(zh),
    defaultNS: 'shell',
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  });
  return texts;
}
