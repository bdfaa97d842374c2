import { expect, it } from 'vitest';
import { formatDifference, formatShort, formatValue } from '../../src/locales/format-value.ts';
import { formatPeriod, formatPeriodShort } from '../../src/locales/format-period.ts';
import { preferredLanguage } from '../../src/locales/language.ts';
import { unitName } from '../../src/locales/unit-name.ts';

it.each([
  [2442803.4, {}, '2,442,803'],
  [154.61, {}, '155'],
  [1.5, {}, '1.50'],
  [99.999, {}, '100'],
  [5, {}, '5'],
  [-8698.2, {}, '−8,698'],
  [-0.001, {}, '0.00'],
  [0.1863, { unit: '%' }, '18.6%'],
  [-0.031, { unit: '%', decimals: 0 }, '−3%'],
  [154.6, { decimals: 2 }, '154.60'],
  [NaN, {}, '–'],
])('writes %f with %o as %s', (value, style, text) => {
  expect(formatValue(value, style, 'zh')).toBe(text);
});

it.each([
  [2442803, '244万', '2.4m'],
  [203567, '20.4万', '204k'],
  [9999, '1万', '10k'],
  [-31000, '−3.1万', '−31k'],
  [1.5e9, '15亿', '1.5b'],
  [850, '850', '850'],
])('shortens %f to %s and %s', (value, zh, en) => {
  expect(formatShort(value, {}, 'zh')).toBe(zh);
  expect(formatShort(value, {}, 'en')).toBe(en);
});

it('shows the sign of a difference, and none where it rounds to nothing', () => {
  expect(formatDifference(1200, {}, 'en')).toBe('+1,200');
  expect(formatDifference(-1200, {}, 'en')).toBe('−1,200');
  expect(formatDifference(0, {}, 'en')).toBe('0');
  expect(formatDifference(0.0001, { unit: '%' }, 'en')).toBe('0.0%');
});

it('names periods', () => {
  expect(['2026-02', '2026Q1', '2026'].map((id) => formatPeriod(id, 'zh'))).toEqual(['2026年2月', '2026年一季度', '2026全年']);
  expect(['2026-02', '2026Q1', '2026'].map((id) => formatPeriod(id, 'en'))).toEqual(['Feb 2026', 'Q1 2026', 'Year 2026']);
  expect(['2026-02', '2026Q4', '2026'].map((id) => formatPeriodShort(id, 'zh'))).toEqual(['2月', '四季度', '全年']);
});

it('names units, known parts and unknown', () => {
  expect(unitName('CNY/visitor', 'zh')).toBe('元/访客');
  expect(unitName('CNY/bolt', 'en')).toBe('CNY/bolt');
  expect(unitName(undefined, 'zh')).toBe('');
});

it.each([
  [['zh-TW', 'en'], 'zh'],
  [['fr-FR', 'en-GB', 'zh'], 'en'],
  [['de'], 'zh'],
])('of %j takes %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});
