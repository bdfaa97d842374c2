import { expect, test } from 'vitest';
import { functions } from '../../../src/core/index.ts';
import { formula as en } from '../../../src/locales/en/formula.ts';
import { formula as zh } from '../../../src/locales/zh-CN/formula.ts';

test.each([
  ['zh-CN', zh],
  ['en', en],
])('every argument and unit of a function has its words in %s, and no others', (_, texts) => {
  const all = functions.flatMap((entry) => entry.arguments);
  const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();
  expect(sorted(Object.keys(texts.arguments))).toEqual(sorted(all.map(({ name }) => name)));
  expect(sorted(Object.keys(texts.units))).toEqual(sorted(all.flatMap(({ unit }) => unit ?? [])));
});
