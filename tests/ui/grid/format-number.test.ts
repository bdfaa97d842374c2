import { describe, expect, it } from 'vitest';
import { formatNumber, formatShort, numberLook } from '../../../src/ui/grid/format-number.ts';

const money = numberLook({ unit: 'CNY' });
const price = numberLook({ unit: 'CNY/visitor' });
const percent = numberLook({ unit: '%' });
const people = numberLook({ unit: 'person' });

describe('formatNumber', () => {
  it.each<[number, typeof money, string]>([
    [262_099.4, money, '262,099'],
    [1_000, money, '1,000'],
    [999.5, money, '999.50'],
    [999.997, money, '1,000'],
    [500, money, '500'],
    [-8_698.3, money, '−8,698'],
    [0, money, '0'],
    [-0, money, '0'],
    [-0.2, numberLook({ unit: 'CNY', decimals: 0 }), '0'],
    [1.5, price, '1.50'],
    [154.306, price, '154.31'],
    [0.0012, price, '0.0012'],
    [0.041, percent, '4.1%'],
    [0.2, percent, '20.0%'],
    [1.5, percent, '150.0%'],
    [-0.033, percent, '−3.3%'],
    [0.0004, percent, '0.040%'],
    [0, percent, '0.0%'],
    [841.37, people, '841'],
    [3.44, people, '3.4'],
    [99.97, people, '100'],
    [5, people, '5'],
    [0.9, numberLook({}), '0.90'],
    [1.234, numberLook({ unit: 'CNY', decimals: 3 }), '1.234'],
    [123_456_789.1, money, '123,456,789'],
    [NaN, money, '–'],
    [Infinity, money, '–'],
  ])('writes %d %j as %s', (value, style, text) => {
    expect(formatNumber(value, style)).toBe(text);
  });
});

describe('formatShort', () => {
  it.each<[number, string, string]>([
    [12_345, '1.23万', '12.3k'],
    [99_960, '10.0万', '100k'],
    [1_234_567, '123万', '1.23m'],
    [123_456_789, '1.23亿', '123m'],
    [-123_456_789, '−1.23亿', '−123m'],
    [2.5e12, '2.50万亿', '2,500b'],
    [640, '640', '640'],
    [NaN, '–', '–'],
  ])('writes %d as %s and %s', (value, zh, en) => {
    expect(formatShort(value, money, 'zh')).toBe(zh);
    expect(formatShort(value, money, 'en')).toBe(en);
  });

  it('keeps even enormous numbers short', () => {
    expect(formatShort(-1.7e308, money, 'en')).toBe('−1.70e308');
  });
});
