import { expect, it } from 'vitest';
import type { Item, Plan } from '../../../src/core/index.ts';
import type { Reading, Scale } from '../../../src/store/index.ts';
import { formatReading, formatReadingFitting, readingLook, scaledTo } from '../../../src/ui/reading/reading-look.ts';

const plan: Plan = { suanpan: 1, currency: 'CNY', timeline: { start: '2026-01', months: 1 }, items: [] };
const written = (value: number, unit: string, reading: Reading = 'value', scale: Scale = 'one') => {
  const item: Item = { id: 'x', unit, values: 0 };
  const look = readingLook(item, plan, reading, scale);
  return formatReading(scaledTo(look, value), look);
};

it.each<[number, string, Reading, Scale, string]>([
  [201413.5, 'CNY', 'value', 'one', '201,414'],
  [201413.5, 'CNY', 'value', 'tenThousand', '20.14'],
  [201413.5, 'CNY', 'value', 'thousand', '201.4'],
  [-35, 'CNY', 'value', 'tenThousand', '−0.0035'],
  [0, 'CNY', 'value', 'tenThousand', '0.00'],
  [12345, 'visitor', 'value', 'tenThousand', '12,345'],
  [2.5, 'CNY/visitor', 'value', 'tenThousand', '2.50'],
  [20000, 'FTE', 'value', 'tenThousand', '20,000'],
  [0.123, 'CNY', 'mom', 'tenThousand', '+12.3%'],
  [-0.04, 'CNY', 'yoy', 'one', '−4.0%'],
  [0.0041, '%', 'mom', 'one', '+0.4pp'],
  [-0.05, '%', 'gap', 'one', '−5.0pp'],
  [0.75, 'CNY', 'share', 'one', '75.0%'],
  [1.2, '%', 'attainment', 'one', '120.0%'],
  [5000, 'CNY', 'gap', 'one', '+5,000'],
  [-5000, 'CNY', 'base', 'tenThousand', '−0.50'],
  [0, 'CNY', 'base', 'one', '0'],
  [NaN, 'CNY', 'mom', 'one', '–'],
])('writes %d %s as %s in %s: %s', (value, unit, reading, scale, text) => {
  expect(written(value, unit, reading, scale)).toBe(text);
});

it('shortens what does not fit', () => {
  const look = readingLook({ id: 'x', unit: 'CNY', values: 0 }, plan, 'base', 'one');
  expect(formatReadingFitting(1234567, look, 'zh', 10)).toBe('+1,234,567');
  expect(formatReadingFitting(1234567, look, 'zh', 9)).toBe('+123万');
  expect(formatReadingFitting(-1234567, look, 'en', 9)).toBe('−1.23m');
});
