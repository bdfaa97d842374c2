import { describe, expect, it } from 'vitest';
import pinyin from 'pinyin-match';
import { createEngine, timelineOf } from '../../../src/core/index.ts';
import type { SheetSettings } from '../../../src/store/index.ts';
import { findHits } from '../../../src/ui/find/find-hits.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';
import { sheetRows } from '../../../src/ui/grid/sheet-rows.ts';
import { smallPlan } from '../grid/small-plan.ts';

const plan = {
  ...smallPlan,
  items: smallPlan.items.map((item) => (item.id === 'heads' ? { ...item, note: '客服一人管两店', source: 'Payroll 2025' } : item)),
};
const timeline = timelineOf(plan);
const { tables, targets } = createEngine(plan, null).result();

function find(query: string, sheet: SheetSettings = {}, language: 'zh' | 'en' = 'zh'): string[] {
  const settings = { language: null, theme: null, folds: {}, sheets: { p: sheet }, scroll: {}, scenarios: {}, lastPlan: null };
  const source = { plan, timeline, tables, baseTables: null, targets, scenario: null, planId: 'p', settings };
  const columns = sheetColumns(timeline, { quarters: true, folded: new Set() });
  const hits = findHits(source, sheetRows(plan, new Set(), language), columns, query, language, (text, word) => pinyin.match(text, word));
  return hits.map(({ row, column }) => `${row} ${column}`);
}

describe('findHits', () => {
  it('finds names in both languages, by id and by pinyin', () => {
    const everyZtc = ['item/spend/ztc', 'item/visitors/ztc', 'item/heads/service/ztc', 'item/heads/store/ztc'].map((row) => `${row} name`);
    expect(find('search ADS')).toEqual(everyZtc);
    // Here a formula names it, too.
    expect(find('直通车')).toEqual([everyZtc[0], 'item/visitors name', ...everyZtc.slice(1)]);
    expect(find('ztc').filter((hit) => hit.endsWith(' name'))).toEqual(expect.arrayContaining(everyZtc));
    expect(find('funnel')).toEqual(['section/funnel name']);
    expect(find('tf')).toEqual(['item/spend name']); // tou fang
  });

  it('finds notes, sources and formulas, as stored and as shown', () => {
    expect(find('管两店')).toEqual(['item/heads name']);
    expect(find('payroll')).toEqual(['item/heads name']);
    expect(find('prev(')).toEqual(['item/visitors name']);
    expect(find('pert(1')).toEqual(['item/spend name']);
  });

  it('finds numbers as they are shown', () => {
    // Spend on ztc is 100 a month; with live's 2, 5, 5, 5 the first quarter is 312.
    expect(find('312')).toEqual(['item/spend 2026Q1']);
    expect(find('20.48', { scale: 'one' })).toEqual([]);
    expect(find('0.0312', { scale: 'tenThousand' })).toEqual([]);
    expect(find('0.03', { scale: 'tenThousand' })).toContain('item/spend 2026Q1');
  });

  it('finds nothing in nothing', () => {
    expect(find('  ')).toEqual([]);
    expect(find('没有这个')).toEqual([]);
  });
});
