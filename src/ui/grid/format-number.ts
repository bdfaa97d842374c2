import type { Language } from '../../core/index.ts';
import { shiftDecimal } from './edit-text.ts';

/** How numbers are written. Rates (`%`) are fractions. */
export interface NumberLook {
  percent: boolean;
  /** Digits after the point of the number as shown; null: by its size. */
  decimals: number | null;
  /** Things counted (visitors, orders, people), as opposed to money, prices, rates and indices. */
  counted: boolean;
}

const NO_VALUE = '–';
const MINUS = '−';
const CURRENCY = /^[A-Z]{3}$/;

/** How an item's numbers are written, by its unit and decimals. */
export function numberLook(item: { unit?: string | undefined; decimals?: number | undefined }): NumberLook {
  const unit = item.unit ?? '';
  return {
    percent: unit === '%',
    decimals: item.decimals ?? null,
    counted: unit !== '' && unit !== '%' && !unit.includes('/') && !CURRENCY.test(unit),
  };
}

/**
 * A number in full: thousands separators, a true minus sign, `4.1%`, `–` for no value. Without `decimals`, numbers from 1,000
 * (things counted: from 100) are whole and smaller ones have two digits (counted: one) unless they are whole; % has one.
 * A number that this would show as zero keeps its first two significant digits.
 */
export function formatNumber(value: number, look: NumberLook): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const shown = look.percent ? Number(shiftDecimal(value, 2)) : value;
  return withDigits(shown, digitsFor(shown, look)) + (look.percent ? '%' : '');
}

function digitsFor(shown: number, { percent, decimals, counted }: NumberLook): number {
  if (decimals !== null) return decimals;
  const size = Math.abs(shown);
  if (percent) return size === 0 || size >= 0.05 ? 1 : firstDigits(size);
  if (size >= (counted ? 99.95 : 999.995) || Number.isInteger(shown)) return 0;
  const usual = counted ? 1 : 2;
  return size < 0.5 * 10 ** -usual ? firstDigits(size) : usual;
}

/** Digits after the point that show two significant ones, at most eight. */
function firstDigits(size: number): number {
  return Math.min(8, 1 - Math.floor(Math.log10(size)));
}

/** Building an Intl.NumberFormat costs far more than using one. */
const formats = new Map<number, Intl.NumberFormat>();

function withDigits(value: number, digits: number): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  const text = format.format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

const SHORT: Record<Language, readonly (readonly [size: number, word: string])[]> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'b'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
};

/** A number where space is short: 万 / 亿 in Chinese, k / m / b in English, three significant digits: `24.4万`, `244k`. */
export function formatShort(value: number, look: NumberLook, language: Language): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const sign = look.percent ? '%' : '';
  const shown = look.percent ? value * 100 : value;
  const size = Math.abs(shown);
  if (size >= 1e16) return shown.toExponential(2).replace('-', MINUS).replace('+', '') + sign;
  const unit = SHORT[language].find(([least]) => size >= least);
  if (!unit) return formatNumber(value, look);
  const short = size / unit[0];
  return withDigits(shown / unit[0], short >= 99.95 ? 0 : short >= 9.995 ? 1 : 2) + unit[1] + sign;
}
