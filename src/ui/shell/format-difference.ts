import type { Language } from '../../core/index.ts';
import { formatNumber, type NumberLook } from '../grid/format-number.ts';

const POINTS: Record<Language, string> = { zh: ' 个点', en: ' pp' };

/** How far two numbers are apart; of rates in percentage points, since "1% more" could be either (个点, as planners say and as fits a card). */
export function formatGap(value: number, look: NumberLook, language: Language): string {
  const text = formatNumber(Math.abs(value), look);
  return look.percent ? text.replace('%', POINTS[language]) : text;
}

/** The same with its sign: `+1,200`, `−3.1 pp`; none where it rounds to nothing. */
export function formatDifference(value: number, look: NumberLook, language: Language): string {
  const text = formatGap(value, look, language);
  if (!/[1-9]/.test(text)) return text;
  return `${value > 0 ? '+' : '−'}${text}`;
}
