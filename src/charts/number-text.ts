import type { Language } from '../core/index.ts';
import type { Measure } from './chart-data.ts';
import { unitWord } from './unit-word.ts';

const minus = '\u2212';

/** Digits with thousands separators and a true minus sign. */
function digits(value: number, least: number, most: number): string {
  const text = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

function decimalsOf(value: number, measure: Measure): number {
  if (measure.decimals !== undefined) return measure.decimals;
  if (measure.unit === '%') return 1;
  return Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
}

/** The whole number as a table shows it, without its unit, except that a rate carries its %. */
export function numberText(value: number, measure: Measure): string {
  const decimals = decimalsOf(value, measure);
  return measure.unit === '%' ? `${digits(value * 100, decimals, decimals)}%` : digits(value, decimals, decimals);
}

/** The number with its unit: 123,456 元, 123,456 CNY, 4.4%. */
export function fullText(value: number, measure: Measure, language: Language): string {
  const number = numberText(value, measure);
  return measure.unit === '%' || measure.unit === '' ? number : `${number} ${unitWord(measure.unit, language, value)}`;
}

/** How an axis or a short label counts: ones, 万, 亿, k, m, or hundredths. */
export interface Scale {
  divisor: number;
  suffix: string;
}

/** The scale on which numbers up to `largest` stay short. */
export function scaleFor(largest: number, unit: string, language: Language): Scale {
  if (unit === '%') return { divisor: 0.01, suffix: '%' };
  const steps: readonly Scale[] =
    language === 'zh'
      ? [
          { divisor: 1e8, suffix: '亿' },
          { divisor: 1e4, suffix: '万' },
        ]
      : [
          { divisor: 1e9, suffix: 'b' },
          { divisor: 1e6, suffix: 'm' },
          { divisor: 1e4, suffix: 'k' },
        ];
  const step = steps.find((candidate) => largest >= candidate.divisor);
  if (!step) return { divisor: 1, suffix: '' };
  return step.suffix === 'k' ? { divisor: 1e3, suffix: 'k' } : step;
}

/** A number where space is short: 24.4万, 244k; three digits. */
export function shortText(value: number, measure: Measure, language: Language): string {
  const scale = scaleFor(Math.abs(value), measure.unit, language);
  if (scale.divisor <= 1) return numberText(value, measure);
  const scaled = value / scale.divisor;
  const decimals = Math.abs(scaled) < 10 ? 2 : Math.abs(scaled) < 1000 ? 1 : 0;
  return digits(scaled, 0, decimals) + scale.suffix;
}
