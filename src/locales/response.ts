import type { i18n } from 'i18next';
import { response as english } from './en/response.ts';
import { LANGUAGE_TAGS } from './language.ts';
import { response as chinese } from './zh-CN/response.ts';

/** The words of the dialog that fits response curves, in both languages: they come with the dialog. */
export function addResponseTexts(texts: i18n): void {
  texts.addResourceBundle(LANGUAGE_TAGS.zh, 'response', chinese);
  texts.addResourceBundle(LANGUAGE_TAGS.en, 'response', english);
}
