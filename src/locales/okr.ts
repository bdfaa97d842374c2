import type { i18n } from 'i18next';
import { LANGUAGE_TAGS } from './language.ts';
import { okr as english } from './en/okr.ts';
import { okr as chinese } from './zh-CN/okr.ts';

/** The words of the sheet of targets by owner, in both languages: they come with the sheet, so that the page need not wait for them. */
export function addOkrTexts(texts: i18n): void {
  texts.addResourceBundle(LANGUAGE_TAGS.zh, 'okr', chinese);
  texts.addResourceBundle(LANGUAGE_TAGS.en, 'okr', english);
}
