import { describe, expect, it } from 'vitest';
import { createEngine, timelineOf, type Problem } from '../../../src/core/index.ts';
import { keptRows, type RowFilter } from '../../../src/ui/find/row-filter.ts';
import { sheetRows } from '../../../src/ui/grid/sheet-rows.ts';
import { smallPlan } from '../grid/small-plan.ts';

const rows = sheetRows(smallPlan, new Set(), 'zh');

function kept(filter: Partial<RowFilter>, scenario: string | null = null, problems: Problem[] = []): string[] {
  const { targets } = createEngine(smallPlan, scenario).result();
  const source = { plan: smallPlan, timeline: timelineOf(smallPlan), scenario, problems, targets };
  const keys = keptRows(source, { kind: null, item: null, text: '', ...filter }, rows, null);
  return rows.map(({ key }) => key).filter((key) => keys.has(key));
}

const spend = ['item/spend', 'item/spend/ztc', 'item/spend/live'];
const visitors = ['item/visitors', 'item/visitors/ztc', 'item/visitors/live'];

describe('keptRows', () => {
  it('leaves what drives an item, through others too, and the item', () => {
    expect(kept({ kind: 'drivers', item: 'all' })).toEqual(['section/funnel', ...spend, ...visitors, 'item/all']);
    expect(kept({ kind: 'drivers', item: 'spend' })).toEqual(['section/funnel', ...spend]);
  });

  it('leaves what an item drives', () => {
    expect(kept({ kind: 'dependents', item: 'spend' })).toEqual(['section/funnel', ...spend, ...visitors, 'item/all']);
    expect(kept({ kind: 'dependents', item: 'all' })).toEqual(['section/funnel', 'item/all']);
  });

  it('leaves inputs, and sections that have some', () => {
    const inputs = kept({ kind: 'inputs' });
    expect(inputs).toEqual(expect.arrayContaining(['section/funnel', ...spend, 'section/people', 'item/heads', 'item/heads/store/live']));
    expect(inputs).not.toEqual(expect.arrayContaining(['item/visitors']));
    expect(inputs).not.toEqual(expect.arrayContaining(['item/all']));
  });

  it('leaves the rows a scenario changes, under their items', () => {
    expect(kept({ kind: 'changed' }, 'push')).toEqual(['section/funnel', 'item/spend', 'item/spend/ztc']);
    expect(kept({ kind: 'changed' }, 'rule')).toEqual(['section/funnel', 'item/all']);
    expect(kept({ kind: 'changed' })).toEqual([]);
  });

  it('leaves rows with problems', () => {
    const problem: Problem = { kind: 'no-value', item: 'visitors', member: ['live'], month: '2026-02', operation: '/' };
    expect(kept({ kind: 'problems' }, null, [problem])).toEqual(['section/funnel', 'item/visitors', 'item/visitors/live']);
  });

  it('leaves what is called so, together with the kind', () => {
    expect(kept({ text: '直通车' })).toEqual([
      'section/funnel',
      'item/spend',
      'item/spend/ztc',
      'item/visitors',
      'item/visitors/ztc',
      'section/people',
      'item/heads',
      'item/heads/service',
      'item/heads/service/ztc',
      'item/heads/store',
      'item/heads/store/ztc',
    ]);
    expect(kept({ kind: 'drivers', item: 'all', text: 'spend' })).toEqual(['section/funnel', ...spend]);
  });
});
