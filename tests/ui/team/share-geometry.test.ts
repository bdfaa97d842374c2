import { expect, test } from 'vitest';
import { shareAt, size, steppedShare, topShare } from '../../../src/ui/team/share-geometry.ts';

test('the picture has room above its largest share', () => {
  expect(topShare([0.055, 0.02])).toBe(0.08); // 7.425%, to the next per cent
  expect(topShare([0, 0])).toBe(0.02);
});

test('a height in the picture is a share, never outside of 0 and 100%', () => {
  expect(shareAt(size.height, 0.08)).toBe(0);
  expect(shareAt(0, 0.08)).toBe(0.08);
  expect(shareAt(size.height / 2, 0.08)).toBeCloseTo(0.04, 12);
  expect(shareAt(size.height * 2, 0.08)).toBe(0);
  expect(shareAt(-size.height * 100, 0.5)).toBe(1);
});

test.each([
  ['ArrowUp', 0.055, 0.056],
  ['ArrowDown', 0.055, 0.054],
  ['PageUp', 0.055, 0.065],
  ['PageDown', 0.005, 0],
  ['ArrowUp', 1, 1],
] as const)('%s makes of %s %s', (key, share, stepped) => {
  expect(steppedShare(key, share)).toBeCloseTo(stepped, 12);
});

test('other keys change nothing', () => {
  expect(steppedShare('a', 0.05)).toBeNull();
});
