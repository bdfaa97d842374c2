import type { Language } from '../../core/index.ts';

const weekdays = { zh: ['一', '二', '三', '四', '五', '六', '日'], en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] };
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 周一, Mon. `weekday`: 0 is Monday. */
export function weekdayName(weekday: number, language: Language): string {
  return (language === 'zh' ? '周' : '') + (weekdays[language][weekday] ?? '');
}

/** `2026-11-11` → 11月11日, 11 Nov. */
export function dayName(day: string, language: Language): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return language === 'zh' ? `${month}月${date}日` : `${date} ${months[month - 1] ?? ''}`;
}
