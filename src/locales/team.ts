import type { i18n } from 'i18next';
import { LANGUAGE_TAGS } from './language.ts';
import { team as english } from './en/team.ts';
import { team as chinese } from './zh-CN/team.ts';

/** The team view's words, in both languages: they come with the view, so that the page need not wait for them. */
export function addTeamTexts(texts: i18n): void {
  texts.addResourceBundle(LANGUAGE_TAGS.zh, 'team', chinese);
  texts.addResourceBundle(LANGUAGE_TAGS.en, 'team', english);
}
