import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperColours } from '../../src/charts/index.ts';

test('files are drawn in the light tokens of the page', () => {
  const [light = ''] = readFileSync('src/ui/shell/tokens.css', 'utf8').split("[data-theme='dark']");
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
  const { series, lineStrong, ink2, ink3, ...others } = paperColours;
  expect(series).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => token(`s${number}`)));
  expect({ lineStrong, ink2, ink3 }).toEqual({ lineStrong: token('line-strong'), ink2: token('ink-2'), ink3: token('ink-3') });
  for (const [name, colour] of Object.entries(others)) expect([name, colour]).toEqual([name, token(name)]);
});
