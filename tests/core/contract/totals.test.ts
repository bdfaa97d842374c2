import { describe, expect, it } from 'vitest';
import type { Item, TotalRule } from '../../../src/core/index.ts';
import { channels, compute, products } from '../plans.ts';

/** November and December of one year, January to April of the next: quarters and years that are only partly there. */
const acrossTheYear = { start: '2025-11', months: 6 };

describe('months add up to quarters, years and the timeline', () => {
  it.each<[TotalRule, Record<string, number | null>]>([
    ['sum', { '2025Q4': 5, '2026Q1': 18, '2026Q2': 3, '2025': 5, '2026': 21, timeline: 26 }],
    ['mean', { '2025Q4': 2.5, '2026Q1': 6, '2026Q2': 3, '2025': 2.5, '2026': 5.25, timeline: 4.33333333333 }],
    ['last', { '2025Q4': 1, '2026Q1': 9, '2026Q2': 3, '2025': 1, '2026': 3, timeline: 3 }],
    ['first', { '2025Q4': 4, '2026Q1': 7, '2026Q2': 3, '2025': 4, '2026': 7, timeline: 4 }],
    ['max', { '2025Q4': 4, '2026Q1': 9, '2026Q2': 3, '2025': 4, '2026': 9, timeline: 9 }],
    ['min', { '2025Q4': 1, '2026Q1': 2, '2026Q2': 3, '2025': 1, '2026': 2, timeline: 1 }],
    ['none', { '2025Q4': null, '2026Q1': null, '2026Q2': null, '2025': null, '2026': null, timeline: null }],
  ])('by %s', (total, expected) => {
    const values = [4, 1, 7, 2, 9, 3];
    const input = compute({ timeline: acrossTheYear, items: [{ id: 'x', total, values }] });
    const formula = compute({
      timeline: acrossTheYear,
      items: [
        { id: 'y', values },
        { id: 'x', total, formula: 'y' },
      ],
    });
    for (const plan of [input, formula]) {
      const found = Object.fromEntries(Object.keys(expected).map((period) => [period, plan.total('x', period)]));
      expect(found).toEqual(expected);
      expect(plan.row('x')).toEqual(values);
      expect(plan.total('x', '2026-03')).toBe(9);
    }
  });

  it('by sum where nothing is said', () => {
    expect(compute({ items: [{ id: 'x', values: [1, 2, 4] }] }).total('x', 'timeline')).toBe(7);
  });

  it('to no value where one of the months added up has none, but last and first look at one month only', () => {
    const items = (['sum', 'mean', 'max', 'min', 'last', 'first'] as const).map((total): Item => ({
      id: total + '_',
      total,
      values: [1, null, 5],
    }));
    const plan = compute({ items });
    expect(items.map(({ id }) => plan.total(id, '2026'))).toEqual([null, null, null, null, 5, 1]);
  });
});

describe('members add up first, then months', () => {
  // month:            1   2   3
  const values = { ztc: [1, 2, 6], live: [10, 5, 0] };
  it.each<[TotalRule | undefined, TotalRule | undefined, (number | null)[], number | null]>([
    [undefined, undefined, [11, 7, 6], 24],
    ['sum', 'max', [10, 5, 6], 21],
    ['sum', 'min', [1, 2, 0], 3],
    ['sum', 'mean', [5.5, 3.5, 3], 12],
    ['mean', undefined, [5.5, 3.5, 3], 4],
    ['mean', 'sum', [11, 7, 6], 8],
    ['max', undefined, [10, 5, 6], 10],
    ['max', 'sum', [11, 7, 6], 11],
    ['min', 'sum', [11, 7, 6], 6],
    ['min', undefined, [1, 2, 0], 0],
    ['last', undefined, [11, 7, 6], 6],
    ['first', undefined, [11, 7, 6], 11],
    ['sum', 'last', [11, 7, 6], 24],
    ['sum', 'first', [11, 7, 6], 24],
    ['none', undefined, [null, null, null], null],
    ['none', 'sum', [11, 7, 6], null],
    ['sum', 'none', [null, null, null], null],
  ])('total %s, memberTotal %s', (total, memberTotal, months, timeline) => {
    const item: Item = { id: 'x', over: ['channel'], values, ...(total ? { total } : {}), ...(memberTotal ? { memberTotal } : {}) };
    const plan = compute({ dimensions: [channels], items: [item] });
    expect(plan.row('x')).toEqual(months);
    expect(plan.total('x', 'timeline')).toBe(timeline);
    expect(plan.row('x', 'live')).toEqual([10, 5, 0]);
  });

  it('keeps each member’s own total', () => {
    const plan = compute({ dimensions: [channels], items: [{ id: 'x', over: ['channel'], total: 'last', values }] });
    expect([plan.total('x', '2026', 'ztc'), plan.total('x', '2026', 'live')]).toEqual([6, 0]);
  });

  it('over two dimensions, one or both', () => {
    const plan = compute({
      dimensions: [channels, products],
      items: [
        {
          id: 'x',
          over: ['channel', 'product'],
          memberTotal: 'max',
          values: { ztc: { pan: [1, 2, 3], pot: 4, lid: 0 }, live: { pan: 7, pot: [1, 9, 1], lid: 2 } },
        },
      ],
    });
    expect(plan.row('x', 'ztc', '*')).toEqual([4, 4, 4]);
    expect(plan.row('x', '*', 'pot')).toEqual([4, 9, 4]);
    expect(plan.row('x')).toEqual([7, 9, 7]);
    expect(plan.total('x', '2026Q1')).toBe(23);
    expect(plan.total('x', '2026Q1', '*', 'lid')).toBe(6);
  });

  it('to no value where a member has none', () => {
    const plan = compute({ dimensions: [channels], items: [{ id: 'x', over: ['channel'], values: { ztc: [1, null, 3], live: 5 } }] });
    expect(plan.row('x')).toEqual([6, null, 8]);
    expect(plan.total('x', '2026')).toBeNull();
    expect(plan.total('x', '2026', 'live')).toBe(15);
  });
});

it('calls the periods 2026-01, 2026Q1, 2026, timeline', () => {
  const { result } = compute({ timeline: acrossTheYear, items: [{ id: 'x', values: 1 }] });
  expect(result.tables.get('x')?.periods).toBe(6 + 3 + 2 + 1);
  const plan = compute({ timeline: acrossTheYear, items: [{ id: 'x', values: 1 }] });
  expect(['2025-11', '2025Q4', '2026Q1', '2026Q2', '2025', '2026', 'timeline'].map((id) => plan.total('x', id))).toEqual([
    1, 2, 3, 1, 2, 4, 6,
  ]);
});
