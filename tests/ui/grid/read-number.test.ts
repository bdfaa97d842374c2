import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText, shiftDecimal } from '../../../src/ui/grid/edit-text.ts';
import { readNumber } from '../../../src/ui/grid/read-number.ts';

describe('readNumber', () => {
  it.each<[string, number]>([
    ['1.2万', 12_000],
    ['1.1万', 11_000],
    ['3亿', 300_000_000],
    ['0.3 亿', 30_000_000],
    ['2千万', 20_000_000],
    ['5百万', 5_000_000],
    ['8千', 8_000],
    ['1.5万亿', 1_500_000_000_000],
    ['1.2w', 12_000],
    ['1.5k', 1_500],
    ['2m', 2_000_000],
    ['2M', 2_000_000],
    ['1.1bn', 1_100_000_000],
    ['20%', 0.2],
    ['20 %', 0.2],
    ['4.1%', 0.041],
    ['20％', 0.2],
    ['¥3,000', 3_000],
    ['￥3，000', 3_000],
    ['¥ 3,000.50元', 3_000.5],
    ['3000元', 3_000],
    ['3万元', 30_000],
    ['RMB 500', 500],
    ['CNY500', 500],
    ['$1,234', 1_234],
    ['-¥5', -5],
    ['¥-5', -5],
    ['(500)', -500],
    ['（500）', -500],
    ['(¥1,500.25)', -1_500.25],
    ['(20%)', -0.2],
    ['1,234.5', 1_234.5],
    ['1 234', 1_234],
    ['1\u00a0234\u00a0567.5', 1_234_567.5],
    ['1\u202f234', 1_234],
    ['¥(1,500)', -1_500],
    ['2026.5', 2_026.5],
    ['2026', 2_026],
    ['1,234,567', 1_234_567],
    ['1,2345,6789', 123_456_789],
    ['１２３', 123],
    ['１，２３４．５', 1_234.5],
    ['-5', -5],
    ['−5', -5],
    ['－5', -5],
    ['–5', -5],
    ['+5', 5],
    ['12  ', 12],
    ['\t12\u00a0', 12],
    ['.5', 0.5],
    ['5.', 5],
    ['3。5', 3.5],
    ['1e5', 100_000],
    ['1.5E-3', 0.0015],
    ['007', 7],
    ['120单', 120],
    ['35 人', 35],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each<[string, number]>([
    ['20', 0.2],
    ['0.5', 0.005],
    ['20%', 0.2],
    ['-3', -0.03],
    ['(3)', -0.03],
    ['1.2万', 12_000],
    ['4.1', 0.041],
  ])('reads %j in an item in %% as %d', (text, value) => {
    expect(readNumber(text, -2)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['=spend * 2', 'spend * 2'],
    ['  = 访客数 / 2', '访客数 / 2'],
    ['＝1+1', '1+1'],
    ['=', ''],
  ])('reads %j as a formula', (text, formula) => {
    expect(readNumber(text)).toEqual({ kind: 'formula', text: formula });
  });

  it.each(['', '   ', '\u3000'])('reads %j as clearing the cell', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'clear' });
  });

  it.each([
    ['abc', 'text'],
    ['双十一', 'text'],
    ['--5', 'text'],
    ['(-5)', 'text'],
    ['1.2.3', 'grouping'],
    ['1,23', 'grouping'],
    ['12,34,567', 'grouping'],
    ['万', 'text'],
    ['十万', 'text'],
    ['-', 'text'],
    ['20%%', 'text'],
    ['#REF!', 'text'],
    ['NaN', 'text'],
    ['Infinity', 'text'],
    ['0x10', 'text'],
    ['2026-01', 'date'],
    ['2026/1/5', 'date'],
    ['2026年1月', 'date'],
    ['11月11日', 'date'],
    ['Jan-26', 'date'],
    ['5 Jan 2026', 'date'],
    ['2026-01-05 08:30', 'date'],
    ['12 34', 'text'],
    ['pert(1, 1.2, 2)', 'formula-without-equals'],
    ['3*4', 'formula-without-equals'],
    ['1e999', 'too-large'],
  ])('cannot read %j: %s', (text, reason) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', reason });
  });

  it('never gives anything but a finite number, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+()%¥$e万亿kw =＝ a元。')) }),
        fc.constantFrom(-2, 0, 4),
        (text, unit) => {
          const reading = readNumber(text, unit);
          if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
        },
      ),
    );
  });
});

describe('where money is counted in 万', () => {
  it.each<[string, number]>([
    ['0.2', 2000],
    ['-0.15', -1500],
    ['(3)', -30_000],
    ['¥2,000', 2000],
    ['(¥2,000)', -2000],
    ['2000元', 2000],
    ['2000 块', 2000],
    ['0.2万', 2000],
    ['5k', 5000],
    ['20%', 0.2],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text, 4)).toEqual({ kind: 'number', value });
  });
});

describe('editText', () => {
  it.each<[number, number, string]>([
    [0.041, -2, '4.1%'],
    [0.2, -2, '20%'],
    [1.1, -2, '110%'],
    [0.07, -2, '7%'],
    [0, -2, '0%'],
    [1e-9, -2, '0.0000001%'],
    [1234.5, 0, '1234.5'],
    [-0.1, 0, '-0.1'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-7, 0, '0.00000015'],
    [1500, 4, '0.15'],
    [1234.5, 3, '1.2345'],
  ])('shows %d (unit %i) as %j', (value, unit, text) => {
    expect(editText(value, unit)).toBe(text);
  });

  it('comes back as the same number when committed unchanged', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(-2, 0, 3, 4), (value, unit) => {
        expect(readNumber(editText(value, unit), unit)).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
      }),
    );
  });

  it('moves the point without rounding', () => {
    expect(shiftDecimal(0.07, 2)).toBe('7');
    expect(shiftDecimal(123.456, -2)).toBe('1.23456');
  });
});
