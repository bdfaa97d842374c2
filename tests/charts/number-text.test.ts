import { expect, test } from 'vitest';
import { fullText, numberText, periodName, shortText, unitWord } from '../../src/charts/index.ts';
import { createTimeline } from '../../src/core/index.ts';

const money = { name: '', unit: 'CNY' };

test.each([
  [2442803, money, '2,442,803'],
  [-8698.4, money, '−8,698'],
  [-0.001, money, '0.00'],
  [154.61, money, '155'],
  [1.5, money, '1.50'],
  [3, { name: '', unit: '' }, '3'],
  [0.0436, { name: '', unit: '%' }, '4.4%'],
  [0.0436, { name: '', unit: '%', decimals: 2 }, '4.36%'],
])('%d is written %s', (value, measure, text) => {
  expect(numberText(value, measure)).toBe(text);
});

test.each([
  [9999, 'zh', '9,999'],
  [15180, 'zh', '1.52万'],
  [2442803, 'zh', '244.3万'],
  [-312000000, 'zh', '−3.12亿'],
  [9999, 'en', '9,999'],
  [15180, 'en', '15.2k'],
  [2442803, 'en', '2.44m'],
] as const)('%d is short in %s: %s', (value, language, text) => {
  expect(shortText(value, money, language)).toBe(text);
});

test('units are words', () => {
  expect(fullText(12, money, 'zh')).toBe('12 元');
  expect(fullText(12, money, 'en')).toBe('12 CNY');
  expect(fullText(0.2, { name: '', unit: '%' }, 'zh')).toBe('20.0%');
  expect(unitWord('CNY/order', 'zh')).toBe('元/单');
  expect(unitWord('furlong', 'zh')).toBe('furlong');
});

test('periods have names', () => {
  const timeline = createTimeline(2026 * 12 + 6, 12); // July to June
  const names = (language: 'zh' | 'en') =>
    timeline.periods.filter((_, index) => index === 0 || index >= 12).map((period) => periodName(timeline, period, language));
  expect(names('zh')).toEqual([
    '2026年7月',
    '2026年三季度',
    '2026年四季度',
    '2027年一季度',
    '2027年二季度',
    '2026年',
    '2027年',
    '2026年7月–2027年6月',
  ]);
  expect(names('en')).toEqual(['Jul 2026', 'Q3 2026', 'Q4 2026', 'Q1 2027', 'Q2 2027', '2026', '2027', 'Jul 2026 – Jun 2027']);
});
