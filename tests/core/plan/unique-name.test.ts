import { describe, expect, test } from 'vitest';
import { uniqueName } from '../../../src/core/index.ts';

describe('a name', () => {
  test.each([
    ['大促', [], '大促'],
    ['大促', ['大促'], '大促 2'],
    ['大促', ['大促', '大促 2'], '大促 3'],
    ['大促 2', ['大促 2'], '大促 3'],
    ['方案 3', ['方案 3', '方案 4'], '方案 5'],
    ['双11', ['双11'], '双11 2'],
    ['店 (2)', ['店 (2)'], '店 (3)'],
    ['Push ', [' Push'], 'Push 2'],
    ['2026', ['2026'], '2026 2'],
  ])('%s beside %j is %s', (wanted, others, expected) => {
    expect(uniqueName(wanted, others)).toBe(expected);
  });

  test('is free in each of its languages', () => {
    const others = [{ zh: '大促', en: 'Push' }, 'Sale', undefined, { en: 'Calm' }];
    expect(uniqueName({ zh: '大促', en: 'Push' }, others)).toEqual({ zh: '大促 2', en: 'Push 2' });
    expect(uniqueName({ zh: '大促', en: 'Rush' }, others)).toEqual({ zh: '大促 2', en: 'Rush' });
    expect(uniqueName({ en: 'Sale' }, others)).toEqual({ en: 'Sale 2' });
  });
});
