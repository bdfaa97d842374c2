import { expect, it } from 'vitest';
import { numberLook } from '../../../src/ui/grid/format-number.ts';
import { formatDifference, formatGap } from '../../../src/ui/shell/format-difference.ts';

const money = numberLook({ unit: 'CNY' });
const rate = numberLook({ unit: '%' });

it('writes the distance of rates in points', () => {
  expect(formatGap(-0.008, rate, 'zh')).toBe('0.8 个点');
  expect(formatGap(0.014, rate, 'en')).toBe('1.4 pp');
  expect(formatGap(-9859, money, 'en')).toBe('9,859');
});

it('shows which way a difference goes', () => {
  expect(formatDifference(1200, money, 'en')).toBe('+1,200');
  expect(formatDifference(-1200, money, 'zh')).toBe('−1,200');
  expect(formatDifference(0, money, 'zh')).toBe('0');
  expect(formatDifference(-0.031, rate, 'en')).toBe('−3.1 pp');
});
