import { expect, it } from 'vitest';
import { readPlanText } from '../../../src/core/plan/read-plan-text.ts';

const small = '{"suanpan":1,"timeline":{"start":"2026-01","months":1},"items":[]}';

it('reads a file with or without a byte order mark', () => {
  const plan = { suanpan: 1, timeline: { start: '2026-01', months: 1 }, items: [] };
  expect(readPlanText(small)).toEqual({ plan, problems: [] });
  expect(readPlanText(`\uFEFF${small}`)).toEqual({ plan, problems: [] });
});

it.each([
  ['', 1, 1, ''],
  ['{"a": [1, 2,], }', 1, 13, ']'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"'],
  ['{"a":\n 1', 2, 3, ''],
  ['[1] x', 1, 5, 'x'],
  ['{a: 1}', 1, 2, 'a'],
  ["{'a': 1}", 1, 2, "'"],
  ['[01]', 1, 2, '0'],
  ['[1 2]', 1, 4, '2'],
  ['{"a":1,}', 1, 8, '}'],
  ['["a\nb"]', 1, 2, '"'],
  ['["\\x"]', 1, 2, '"'],
  ['[1}', 1, 3, '}'],
  ['[𠀀]', 1, 2, '𠀀'],
  ['[NaN]', 1, 2, 'N'],
])('tells where %j stops being JSON', (text, line, column, found) => {
  expect(readPlanText(text)).toEqual({ plan: null, problems: [{ kind: 'syntax', reason: 'json', line, column, found }] });
});

it('finds the place behind megabytes of text', () => {
  expect(readPlanText(`["${'x'.repeat(3_000_000)}", ?]`).problems).toMatchObject([
    { reason: 'json', line: 1, column: 3_000_006, found: '?' },
  ]);
});

it('does not open more than 10 MB, counted as UTF-8', () => {
  const padded = (character: string, count: number) => small.replace('"items"', `"note":"${character.repeat(count)}","items"`);
  expect(readPlanText(padded('x', 9_990_000)).problems).toEqual([]);
  expect(readPlanText(padded('x', 10_000_000))).toEqual({ plan: null, problems: [{ kind: 'too-large', what: 'file', limit: 10_000_000 }] });
  expect(readPlanText(padded('算', 3_333_300)).problems).toEqual([]);
  expect(readPlanText(padded('算', 3_333_334)).problems).toMatchObject([{ kind: 'too-large' }]);
  expect(readPlanText(padded('𠀀', 2_500_000)).problems).toMatchObject([{ kind: 'too-large' }]);
});

it('survives deep nesting', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(readPlanText(deep).plan).toBeNull();
  expect(readPlanText(small.replace('[]', deep)).problems).toMatchObject([{ reason: 'type', path: 'items[0]' }]);
});
