import type { Language, Period, Timeline } from '../../core/index.ts';
import { axisMonthName } from '../../charts/period-name.ts';

/** Whether the timeline touches several calendar years, so that months must say theirs. */
export function spansYears(timeline: Timeline): boolean {
  return timeline.yearOf(0) !== timeline.yearOf(timeline.months - 1);
}

/** A period at the head of its column: `1月` / `Jan`, `一季度` / `Q1`, `全年` / `Year`; with the year where the timeline touches several. */
export function columnHead(timeline: Timeline, period: Period, language: Language): string {
  const year = period.id.slice(0, 4);
  switch (period.per) {
    case 'month':
      return axisMonthName(timeline, period.from, language);
    case 'quarter': {
      const quarter = Number(period.id.slice(5));
      if (!spansYears(timeline)) return language === 'zh' ? `${'一二三四'.charAt(quarter - 1)}季度` : `Q${quarter}`;
      return language === 'zh' ? `${year.slice(2)}年Q${quarter}` : `Q${quarter} ${year.slice(2)}`;
    }
    case 'year':
      if (!spansYears(timeline)) return language === 'zh' ? '全年' : 'Year';
      return language === 'zh' ? `${year}年` : year;
    case 'timeline':
      return language === 'zh' ? '合计' : 'Total';
    default:
      return period.per satisfies never;
  }
}
