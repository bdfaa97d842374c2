import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/index.ts';
import { createTimeline, parseMonth } from '../../../src/core/plan/timeline.ts';
import { columnHead } from '../../../src/ui/grid/column-head.ts';

function heads(start: string, months: number, language: Language): string[] {
  const timeline = createTimeline(parseMonth(start) ?? 0, months);
  return timeline.periods.map((period) => columnHead(timeline, period, language));
}

describe('columnHead', () => {
  it('leaves the year out while there is one', () => {
    expect(heads('2026-01', 4, 'zh')).toEqual(['1月', '2月', '3月', '4月', '一季度', '二季度', '全年', '合计']);
    expect(heads('2026-01', 4, 'en')).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'Q1', 'Q2', 'Year', 'Total']);
  });

  it('says the year where the timeline touches several', () => {
    expect(heads('2026-12', 2, 'zh')).toEqual(['26年12月', '27年1月', '26年Q4', '27年Q1', '2026年', '2027年', '合计']);
    expect(heads('2026-12', 2, 'en')).toEqual(['Dec 26', 'Jan 27', 'Q4 26', 'Q1 27', '2026', '2027', 'Total']);
  });
});
