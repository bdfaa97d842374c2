import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as en from '../../src/locales/en/index.ts';
import { blocks as enBlocks } from '../../src/locales/en/blocks.ts';
import { calendar as enCalendar } from '../../src/locales/en/calendar.ts';
import { okr as enOkr } from '../../src/locales/en/okr.ts';
import { response as enResponse } from '../../src/locales/en/response.ts';
import { team as enTeam } from '../../src/locales/en/team.ts';
import { whatif as enWhatif } from '../../src/locales/en/whatif.ts';
import { createTexts, speakLanguage } from '../../src/locales/index.ts';
import * as zh from '../../src/locales/zh-CN/index.ts';
import { blocks as zhBlocks } from '../../src/locales/zh-CN/blocks.ts';
import { calendar as zhCalendar } from '../../src/locales/zh-CN/calendar.ts';
import { okr as zhOkr } from '../../src/locales/zh-CN/okr.ts';
import { response as zhResponse } from '../../src/locales/zh-CN/response.ts';
import { team as zhTeam } from '../../src/locales/zh-CN/team.ts';
import { whatif as zhWhatif } from '../../src/locales/zh-CN/whatif.ts';

interface Tree {
  [key: string]: string | Tree;
}

/** Every text by its full key; plural forms under one key, because languages differ in theirs. */
function textsOf(tree: Tree, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const full = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') texts.set(full.replace(/_(one|other)$/, ''), value);
    else for (const [inner, text] of textsOf(value, full)) texts.set(inner, text);
  }
  return texts;
}

const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
// The words of these come with their code.
const chinese: Record<string, Tree> = {
  ...zh,
  team: zhTeam,
  blocks: zhBlocks,
  okr: zhOkr,
  response: zhResponse,
  calendar: zhCalendar,
  whatif: zhWhatif,
};
const english: Record<string, Tree> = {
  ...en,
  team: enTeam,
  blocks: enBlocks,
  okr: enOkr,
  response: enResponse,
  calendar: enCalendar,
  whatif: enWhatif,
};

it('has the same parts in both languages', () => {
  expect(Object.keys(english)).toEqual(Object.keys(chinese));
  expect(Object.keys(chinese)).toContain('shell');
});

describe.each(Object.keys(chinese))('the texts of %s', (part) => {
  const own = textsOf(chinese[part] ?? {});
  const other = textsOf(english[part] ?? {});

  it('have the same keys in both languages', () => {
    expect([...other.keys()].sort()).toEqual([...own.keys()].sort());
  });

  it('say something, with the same values in it', () => {
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('');
      expect([key, holes(other.get(key) ?? '')]).toEqual([key, holes(text)]);
    }
  });
});

/** Folders of the ui whose components read the namespace of the same name. */
const PARTS = ['shell', 'inspector', 'whatif', 'structure', 'team', 'blocks', 'okr', 'response', 'calendar'];

it.each(PARTS)('the components of %s ask for texts that exist', (part) => {
  const folder = new URL(`../../src/ui/${part}/`, import.meta.url);
  const keys = textsOf(chinese[part] ?? {});
  const asked = readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1] ?? ''));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((key) => !keys.has(key))).toEqual([]);
});

it('speaks the language asked for, plurals included, and goes over to the other', async () => {
  const words = await createTexts('zh');
  expect(words.t('shell:targets.missed')).toBe('未达标');
  await speakLanguage(words, 'en');
  expect(words.t('shell:share.length', { count: 1 })).toBe('1 character');
  expect(words.t('shell:share.length', { count: 2 })).toBe('2 characters');
});
