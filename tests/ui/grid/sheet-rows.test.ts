import type { Plan } from '../../../src/core/index.ts';
import { describe, expect, it } from 'vitest';
import { foldsAbove, initialFolds, keepRows, sheetRows } from '../../../src/ui/grid/sheet-rows.ts';
import { smallPlan } from './small-plan.ts';

const outline = (folds: string[], language: 'zh' | 'en' = 'zh') =>
  sheetRows(smallPlan, new Set(folds), language).map(
    (row) => `${'  '.repeat(row.kind === 'item' ? row.depth + 1 : 0)}${row.name}${row.foldable ? (row.folded ? ' +' : ' −') : ''}`,
  );

describe('sheetRows', () => {
  it('lists sections, items and members, nested for two dimensions', () => {
    expect(outline([])).toEqual([
      '流量 −',
      '  投放 −',
      '    直通车',
      '    直播',
      '  访客数 −',
      '    直通车',
      '    直播',
      '  合计访客',
      '人力 −',
      '  人数 −',
      '    客服 −',
      '      直通车',
      '      直播',
      '    仓库 −',
      '      直通车',
      '      直播',
    ]);
  });

  it('leaves out what is folded away', () => {
    expect(outline(['section/funnel', 'item/heads/service'], 'en')).toEqual([
      'Funnel +',
      'People −',
      '  人数 −',
      '    客服 +',
      '    仓库 −',
      '      Search ads',
      '      直播',
    ]);
  });

  it('gives every row the place of its numbers, as tables count places', () => {
    const heads = sheetRows(smallPlan, new Set(), 'zh').flatMap((row) =>
      row.kind === 'item' && row.item.id === 'heads' ? [[row.members.join(' '), row.place, row.leaf]] : [],
    );
    // 3 × 3 places, "all members" last in each dimension.
    expect(heads).toEqual([
      ['', 8, false],
      ['service', 2, false],
      ['service ztc', 0, true],
      ['service live', 1, true],
      ['store', 5, false],
      ['store ztc', 3, true],
      ['store live', 4, true],
    ]);
  });

  it('puts items without a section into the first, and does without sections', () => {
    const without: Plan = { ...smallPlan };
    delete without.sections;
    expect(sheetRows(without, initialFolds(without), 'zh').map((row) => row.key)).toEqual([
      'item/spend',
      'item/spend/ztc',
      'item/spend/live',
      'item/visitors',
      'item/all',
      'item/heads',
      'item/heads/service',
      'item/heads/service/ztc',
      'item/heads/service/live',
      'item/heads/store',
      'item/heads/store/ztc',
      'item/heads/store/live',
    ]);
  });

  it('opens a plan with results folded and inputs open', () => {
    expect([...initialFolds(smallPlan)]).toEqual(['item/visitors']);
  });

  it('opens results that have no number over their members', () => {
    const without = { ...smallPlan, items: smallPlan.items.map((item) => ({ ...item, memberTotal: 'none' as const })) };
    expect([...initialFolds(without)]).toEqual([]);
  });

  it('opens with the sections folded that say so', () => {
    const sections = smallPlan.sections?.map((section) => (section.id === 'people' ? { ...section, folded: true } : section)) ?? [];
    const plan = { ...smallPlan, sections };
    expect([...initialFolds(plan)]).toEqual(['section/people', 'item/visitors']);
    expect(sheetRows(plan, initialFolds(plan), 'zh').at(-1)).toMatchObject({ key: 'section/people', folded: true });
  });

  it('opens with more than eight members folded, even of an input', () => {
    const shops = (count: number) => ({ id: 'shop', members: Array.from({ length: count }, (_, index) => ({ id: `shop${index}` })) });
    const plan = (count: number) => ({ ...smallPlan, dimensions: [shops(count)], items: [{ id: 'rent', over: ['shop'], values: 1 }] });
    expect([...initialFolds(plan(8))]).toEqual([]);
    expect([...initialFolds(plan(9))]).toEqual(['item/rent']);
  });

  it('names what must unfold for a member to show', () => {
    const heads = smallPlan.items.find((item) => item.id === 'heads');
    expect(heads && foldsAbove(smallPlan, heads, ['store', 'live'])).toEqual(['section/people', 'item/heads', 'item/heads/store']);
  });
});

describe('keepRows', () => {
  it('keeps the rows that say the same, so that only the others are drawn anew', () => {
    const before = sheetRows(smallPlan, new Set(), 'zh');
    const edited = { ...smallPlan, items: smallPlan.items.map((item) => (item.id === 'all' ? { ...item, note: 'x' } : item)) };
    const after = keepRows(before, sheetRows(edited, new Set(['section/people']), 'zh'));
    expect(after.filter((row) => !before.includes(row)).map((row) => row.key)).toEqual(['item/all', 'section/people']);
  });
});
