import type { i18n } from 'i18next';
import { LANGUAGE_TAGS } from './language.ts';
import { whatif as english } from './en/whatif.ts';
import { whatif as chinese } from './zh-CN/whatif.ts';

/** The words of goal seek, in both languages: they come with its panel, so that the page need not wait for them. */
export function addWhatIfTexts(texts: i18n): void {
  texts.addResourceBundle(LANGUAGE_TAGS.zh, 'whatif', chinese);
  texts.addResourceBundle(LANGUAGE_TAGS.en, 'whatif', english);
}
