import { expect, it } from 'vitest';
import { preferredLanguage } from '../../src/locales/language.ts';

it.each([
  [['zh-TW', 'en'], 'zh'],
  [['fr-FR', 'en-GB', 'zh'], 'en'],
  [['zhuang', 'en'], 'en'],
  [['de'], 'zh'],
])('of %j takes %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});
