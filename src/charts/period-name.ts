import type { Language, Period, Timeline } from '../core/index.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month's name with its year: 2026年2月, Feb 2026. `index` is 0-based in the timeline. */
export function monthName(timeline: Timeline, index: number, language: Language): string {
  const month = timeline.monthOfYear(index);
  const year = timeline.yearOf(index);
  return language === 'zh' ? `${year}年${month}月` : `${months[month - 1] ?? ''} ${year}`;
}

/** A month's name under an axis: without the year while the timeline is one year long. */
export function axisMonthName(timeline: Timeline, index: number, language: Language): string {
  const month = timeline.monthOfYear(index);
  const oneYear = timeline.yearOf(0) === timeline.yearOf(timeline.months - 1);
  const name = language === 'zh' ? `${month}月` : (months[month - 1] ?? '');
  if (oneYear) return name;
  const year = String(timeline.yearOf(index) % 100).padStart(2, '0');
  return language === 'zh' ? `${year}年${name}` : `${name} ${year}`;
}

/** A period's name: 2026年2月, 2026年二季度, 2026年, 2026年1–6月, 2026年1月–2027年6月; in English Feb 2026, Q2 2026, 2026, Jan–Jun 2026, Jan 2026 – Jun 2027. */
export function periodName(timeline: Timeline, period: Period, language: Language): string {
  const year = timeline.yearOf(period.from);
  switch (period.per) {
    case 'month':
      return monthName(timeline, period.from, language);
    case 'quarter': {
      const quarter = Math.floor((timeline.monthOfYear(period.from) - 1) / 3);
      return language === 'zh' ? `${year}年${'一二三四'.charAt(quarter)}季度` : `Q${quarter + 1} ${year}`;
    }
    case 'year':
      return language === 'zh' ? `${year}年` : String(year);
    case 'timeline': {
      const wholeYear = period.to - period.from === 12 && timeline.monthOfYear(period.from) === 1;
      if (wholeYear) return language === 'zh' ? `${year}年` : String(year);
      const range = [monthName(timeline, period.from, language), monthName(timeline, period.to - 1, language)];
      if (timeline.yearOf(period.to - 1) !== year) return range.join(language === 'zh' ? '–' : ' – ');
      const [first, last] = [timeline.monthOfYear(period.from), timeline.monthOfYear(period.to - 1)];
      if (first === last) return range[0] ?? '';
      return language === 'zh' ? `${year}年${first}–${last}月` : `${months[first - 1] ?? ''}–${months[last - 1] ?? ''} ${year}`;
    }
  }
}

/** The months of the timeline as categories of a chart. */
export function monthCategories(timeline: Timeline, language: Language): { name: string; values: string[] } {
  return {
    name: language === 'zh' ? '月份' : 'Month',
    values: Array.from({ length: timeline.months }, (_, index) => axisMonthName(timeline, index, language)),
  };
}
