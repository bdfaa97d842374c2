import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/core/index.ts';
import { changedItems } from '../../../src/ui/grid/changed-items.ts';
import { smallPlan } from './small-plan.ts';

const table = (value: number): Table => ({ over: [], sizes: [], periods: 1, values: new Float64Array([value]) });
const [one, two] = [table(1), table(2)];
const before = {
  planId: 'p',
  plan: smallPlan,
  scenario: null,
  tables: new Map([
    ['spend', one],
    ['all', two],
  ]),
  baseTables: null,
  targets: [],
  problems: [],
};

describe('changedItems', () => {
  it('names the items whose tables changed, and nothing when nothing did', () => {
    expect(changedItems(before, { ...before })).toEqual(new Set());
    expect(
      changedItems(before, {
        ...before,
        tables: new Map([
          ['spend', one],
          ['all', table(2)],
        ]),
      }),
    ).toEqual(new Set(['all']));
  });

  it('names items whose base changed, and all when what happened before the plan did', () => {
    const held = { ...before, baseTables: before.tables };
    const base = new Map([
      ['spend', table(1)],
      ['all', two],
    ]);
    expect(changedItems(held, { ...held, baseTables: base })).toEqual(new Set(['spend']));
    expect(changedItems(before, { ...before, plan: { ...smallPlan, actuals: [{ item: 'all', month: '2025-12', value: 1 }] } })).toBeNull();
  });

  it('names items that changed in the plan, by a scenario, by a problem or by a target', () => {
    const edited = { ...smallPlan, items: smallPlan.items.map((item) => (item.id === 'heads' ? { ...item, note: 'x' } : item)) };
    expect(changedItems(before, { ...before, plan: edited })).toEqual(new Set(['heads']));
    expect(changedItems(before, { ...before, plan: { ...smallPlan, scenarios: [] } })).toEqual(new Set(['spend', 'all']));
    expect(changedItems(before, { ...before, problems: [{ kind: 'no-value', operation: '/', item: 'spend' }] })).toEqual(
      new Set(['spend']),
    );
    expect(changedItems(before, { ...before, targets: [] })).toEqual(new Set(['all', 'visitors']));
  });

  it('means everything for another plan or scenario', () => {
    expect(changedItems(before, { ...before, planId: 'q' })).toBeNull();
    expect(changedItems(before, { ...before, scenario: 'push' })).toBeNull();
  });
});
