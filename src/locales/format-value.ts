import type { Language } from './language.ts';
import { LANGUAGE_TAGS } from './language.ts';

/** How a number is written: rates (`%`) are fractions in the plan; `decimals` counts those of the number as shown. */
export interface ValueStyle {
  unit?: string | undefined;
  decimals?: number | undefined;
}

const NO_VALUE = '–';
const formats = new Map<string, Intl.NumberFormat>();

/** Building an Intl.NumberFormat costs far more than using one. */
function formatOf(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LANGUAGE_TAGS[language], { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(key, format);
  }
  return format;
}

/** A minus that is a minus, and none on a number that rounds to zero. */
function withMinus(text: string): string {
  if (!text.startsWith('-')) return text;
  return /[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1);
}

function write(value: number, language: Language, least: number, most = least): string {
  return withMinus(formatOf(language, least, most).format(value));
}

/** The whole number, as cells and cards show it: `20.5%`, `1,234`, `−8,698`; `–` for no value. Without decimals: whole from 100 up, else at most two. */
export function formatValue(value: number, style: ValueStyle, language: Language): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const { unit, decimals } = style;
  if (unit === '%') return `${write(value * 100, language, decimals ?? 1)}%`;
  if (decimals !== undefined) return write(value, language, decimals);
  const most = Math.abs(value) >= 99.995 || Number.isInteger(value) ? 0 : 2;
  return write(value, language, most);
}

const STEPS: Record<Language, [size: number, suffix: string][]> = {
  zh: [[1e8, '亿'], [1e4, '万']],
  en: [[1e9, 'b'], [1e6, 'm'], [1e3, 'k']],
};

/** The number where space is short: `24.4万`, `244k`. */
export function formatShort(value: number, style: ValueStyle, language: Language): string {
  if (!Number.isFinite(value) || style.unit === '%') return formatValue(value, style, language);
  for (const [size, suffix] of STEPS[language]) {
    const scaled = value / size;
    if (Math.abs(scaled) >= 0.9995) return write(scaled, language, 0, Math.abs(scaled) < 100 ? 1 : 0) + suffix;
  }
  return formatValue(value, style, language);
}

/** A difference with its sign: `+1,200`, `−3.1%`, `0`. */
export function formatDifference(value: number, style: ValueStyle, language: Language): string {
  const text = formatValue(value, style, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
