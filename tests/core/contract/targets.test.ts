import { describe, expect, it } from 'vitest';
import type { Item, Target, TargetResult } from '../../../src/core/index.ts';
import { channels, compute } from '../plans.ts';

const items: Item[] = [
  { id: 'sales', values: [100, 150, 200, 250, 300, 350] },
  { id: 'spend', values: [10, 20, 30, 40, 50, 60] },
  { id: 'ratio', total: 'formula', formula: 'spend / sales' },
  { id: 'plan_sales', values: 180 },
  { id: 's', over: ['channel'], values: { ztc: [10, 20, 30], live: [1, 2, 3] } },
  { id: 'hole', values: [1, null, 3] },
];

/** November to April: quarters of two, three and one month. */
function judge(target: Omit<Target, 'id'>): TargetResult {
  const plan = compute({ timeline: { start: '2025-11', months: 6 }, dimensions: [channels], items, targets: [{ id: 't', ...target }] });
  expect(plan.problems).toEqual([]);
  const [result] = plan.result.targets;
  if (!result) throw new Error('no target');
  return result;
}

function periodsOf(target: Omit<Target, 'id'>): [string, number, boolean][] {
  return judge(target).periods.map(({ period, value, met }) => [period, value, met]);
}

describe('a target tests the item’s total', () => {
  it('of every month', () => {
    expect(periodsOf({ item: 'sales', per: 'month', min: 200 })).toEqual([
      ['2025-11', 100, false],
      ['2025-12', 150, false],
      ['2026-01', 200, true],
      ['2026-02', 250, true],
      ['2026-03', 300, true],
      ['2026-04', 350, true],
    ]);
  });

  it('of every quarter, year, and the timeline', () => {
    expect(periodsOf({ item: 'sales', per: 'quarter', min: 300 })).toEqual([
      ['2025Q4', 250, false],
      ['2026Q1', 750, true],
      ['2026Q2', 350, true],
    ]);
    expect(periodsOf({ item: 'sales', per: 'year', max: 1000 })).toEqual([
      ['2025', 250, true],
      ['2026', 1100, false],
    ]);
    expect(periodsOf({ item: 'sales', per: 'timeline', min: 1350 })).toEqual([['timeline', 1350, true]]);
  });

  it('that is a formula on totals', () => {
    expect(periodsOf({ item: 'ratio', per: 'year', max: 0.15 })).toEqual([
      ['2025', 0.12, true],
      ['2026', 180 / 1100, false],
    ]);
  });

  it('of a member, or of all', () => {
    expect(periodsOf({ item: 's', at: { channel: 'live' }, per: 'timeline', max: 15 })).toEqual([['timeline', 15, true]]); // 1 + 2 + 3·4
    expect(periodsOf({ item: 's', per: 'timeline', max: 15 })).toEqual([['timeline', 165, false]]);
  });

  it('with both bounds', () => {
    const { periods } = judge({ item: 'sales', per: 'quarter', min: 250, max: 350 });
    expect(periods.map(({ met }) => met)).toEqual([true, false, true]);
  });
});

describe('a bound is', () => {
  it('one number per period', () => {
    const result = judge({ item: 'sales', per: 'quarter', min: [200, 800, 350] });
    expect(result.periods.map(({ min, met }) => [min, met])).toEqual([
      [200, true],
      [800, false],
      [350, true],
    ]);
  });

  it('a formula: its total over the period', () => {
    const months = judge({ item: 'sales', per: 'month', min: 'plan_sales' });
    expect(months.periods.map(({ min, met }) => [min, met])).toEqual([
      [180, false],
      [180, false],
      [180, true],
      [180, true],
      [180, true],
      [180, true],
    ]);
    const quarters = judge({ item: 'sales', per: 'quarter', min: 'plan_sales', max: 'spend * 10' });
    expect(quarters.periods.map(({ min, max, met }) => [min, max, met])).toEqual([
      [360, 300, false],
      [540, 1200, true],
      [180, 600, true],
    ]);
  });

  it('a formula that looks at other months, in a target per month', () => {
    const result = judge({ item: 'sales', per: 'month', min: 'prev(sales) * 130%' });
    expect(result.periods.map(({ met }) => met)).toEqual([false, true, true, false, false, false]);
  });
});

describe('a target is met', () => {
  it('when every period meets it', () => {
    expect(judge({ item: 'sales', per: 'month', min: 100 }).met).toBe(true);
    expect(judge({ item: 'sales', per: 'month', min: 100.5 }).met).toBe(false);
    expect(judge({ item: 'sales', per: 'month', max: 350 }).met).toBe(true);
  });

  it('not by no value', () => {
    const plan = compute({ items, dimensions: [channels], targets: [{ id: 't', item: 'hole', per: 'month', min: 0 }] });
    expect(plan.result.targets[0]?.periods.map(({ met }) => met)).toEqual([true, false, true]);
    expect(plan.result.targets[0]?.met).toBe(false);
  });

  it('with what is missing as margin, negative when missed', () => {
    expect(judge({ item: 'sales', per: 'quarter', min: 300 }).periods.map(({ margin }) => margin)).toEqual([-50, 450, 50]);
    expect(judge({ item: 'sales', per: 'year', max: 1000 }).periods.map(({ margin }) => margin)).toEqual([750, -100]);
    expect(judge({ item: 'sales', per: 'timeline', min: 1000, max: 1400 }).periods.map(({ margin }) => margin)).toEqual([50]);
  });
});

it('keeps the order of the plan, and one that is wrong leaves the others', () => {
  const plan = compute({
    items,
    dimensions: [channels],
    targets: [
      { id: 'first', item: 'sales', per: 'timeline', min: 'sales +' },
      { id: 'second', name: '销售额', note: 'n', owner: '店长', weight: 0.4, parent: 'first', item: 'sales', per: 'timeline', min: 450 },
    ],
  });
  expect(plan.problems).toMatchObject([{ kind: 'syntax', target: 'first' }]);
  expect(plan.result.targets.find(({ id }) => id === 'second')).toMatchObject({ met: true });
});
