import type { i18n } from 'i18next';
import { LANGUAGE_TAGS } from './language.ts';
import { blocks as english } from './en/blocks.ts';
import { blocks as chinese } from './zh-CN/blocks.ts';

/** The words of the dialog of blocks, in both languages: they come with the dialog, so that the page need not wait for them. */
export function addBlockTexts(texts: i18n): void {
  texts.addResourceBundle(LANGUAGE_TAGS.zh, 'blocks', chinese);
  texts.addResourceBundle(LANGUAGE_TAGS.en, 'blocks', english);
}
