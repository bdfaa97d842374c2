import type { Language } from './language.ts';
import { LANGUAGE_TAGS } from './language.ts';

const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})Q([1-4])$/;
const CHINESE_QUARTERS = ['一', '二', '三', '四'];
const WHOLE: Record<Language, string> = { zh: '整个计划期', en: 'Whole plan' };

function monthName(year: number, month: number, language: Language, style: 'long' | 'short'): string {
  const options: Intl.DateTimeFormatOptions = style === 'long' ? { year: 'numeric', month: 'short', timeZone: 'UTC' } : { month: 'short', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[language], options).format(Date.UTC(year, month - 1, 1));
}

/** A period's id in words: `2026-02` → 2026年2月, `2026Q1` → 2026年一季度, `2026` → 2026全年, `timeline` → 整个计划期. */
export function formatPeriod(id: string, language: Language): string {
  const month = MONTH.exec(id);
  if (month) return monthName(Number(month[1]), Number(month[2]), language, 'long');
  const quarter = QUARTER.exec(id);
  if (quarter) return language === 'zh' ? `${quarter[1] ?? ''}年${CHINESE_QUARTERS[Number(quarter[2]) - 1] ?? ''}季度` : `Q${quarter[2] ?? ''} ${quarter[1] ?? ''}`;
  if (id === 'timeline') return WHOLE[language];
  return language === 'zh' ? `${id}全年` : `Year ${id}`;
}

/** The same without the year, where the year is plain: 2月, 一季度, 全年. */
export function formatPeriodShort(id: string, language: Language): string {
  const month = MONTH.exec(id);
  if (month) return monthName(Number(month[1]), Number(month[2]), language, 'short');
  const quarter = QUARTER.exec(id);
  if (quarter) return language === 'zh' ? `${CHINESE_QUARTERS[Number(quarter[2]) - 1] ?? ''}季度` : `Q${quarter[2] ?? ''}`;
  if (id === 'timeline') return WHOLE[language];
  return language === 'zh' ? '全年' : 'Year';
}
