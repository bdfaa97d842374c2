import type { i18n } from 'i18next';
import { calendar as english } from './en/calendar.ts';
import { LANGUAGE_TAGS } from './language.ts';
import { calendar as chinese } from './zh-CN/calendar.ts';

/** The calendar's words, in both languages: they come with the view, so that the page need not wait for them. */
export function addCalendarTexts(texts: i18n): void {
  texts.addResourceBundle(LANGUAGE_TAGS.zh, 'calendar', chinese);
  texts.addResourceBundle(LANGUAGE_TAGS.en, 'calendar', english);
}
