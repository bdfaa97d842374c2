import { expect, test } from 'vitest';
import { loadLevel, loadWords } from '../../../src/charts/index.ts';

test.each([
  [3, 2, 'over'],
  [2.00001, 2, 'over'],
  [1, 0, 'over'], // nobody there for work that there is
  [2, 2, 'within'],
  [0.1 + 0.2, 0.3, 'within'], // 0.30000000000000004 is no shortage
  [1.5, 2, 'within'],
  [1.4, 2, 'below'],
  [1, 2, 'below'],
  [0.9, 2, 'far'],
  [0, 2, 'far'],
  [0, 0, 'none'],
  [null, 2, null],
  [2, null, null],
] as const)('%s needed and %s there: %s', (required, effective, level) => {
  expect(loadLevel(required, effective)).toBe(level);
});

test.each(['zh', 'en'] as const)('the levels differ by sign and by word in %s', (language) => {
  const words = Object.values(loadWords[language]);
  expect(new Set(words.map(({ sign }) => sign)).size).toBe(words.length);
  expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
});
