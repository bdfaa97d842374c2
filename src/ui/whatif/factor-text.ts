import type { Language } from '../../core/index.ts';
import { formatNumber, formatShort, type NumberLook } from '../grid/format-number.ts';

/** From here on people say how many times, not how many per cent. */
const TIMES = 10;
const PERCENT: NumberLook = { percent: true, decimals: 1, counted: false };
const PLAIN: NumberLook = { percent: false, decimals: null, counted: true };

/** A factor of goal seek as one reads it: `109.7%`, `14.5 倍`, `1.00亿 倍`. */
export function factorText(factor: number, language: Language): string {
  if (Math.abs(factor) < TIMES) return formatNumber(factor, PERCENT);
  return `${formatShort(factor, PLAIN, language)}${language === 'zh' ? ' 倍' : ' times'}`;
}
