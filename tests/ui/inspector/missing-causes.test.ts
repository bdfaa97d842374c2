import { describe, expect, it } from 'vitest';
import { createEngine, type Item, type Plan } from '../../../src/core/index.ts';
import { missingCauses } from '../../../src/ui/inspector/missing-causes.ts';

const dimensions = [{ id: 'channel', members: [{ id: 'ads' }, { id: 'live' }] }];

/** Where the lack of a cell begins, as `item place month`, empty inputs with a `!`. */
async function causes(items: Item[], item: string, place: number, column: number): Promise<string[]> {
  const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 3 }, dimensions, items };
  const engine = createEngine(plan, null);
  const { tables } = engine.result();
  const explain = (ref: { item: string; place: number; column: number }) =>
    Promise.resolve(engine.explain(ref.item, ref.place, ref.column));
  const found = await missingCauses({ item, place, column }, { timeline: engine.timeline, tables, explain });
  return found.map((cause) => `${cause.item} ${cause.place} ${cause.column}${cause.isEmptyInput ? '!' : ''}`);
}

const shop: Item[] = [
  { id: 'visitors', over: ['channel'], values: { ads: [100, null, 300], live: 50 } },
  { id: 'rate', values: 0.1 },
  { id: 'orders', over: ['channel'], formula: 'visitors * rate' },
  { id: 'sales', formula: 'sum(orders) * 20' },
  { id: 'cash', formula: 'prev(cash) + sales', opening: 0, total: 'last' },
  { id: 'receipts', formula: 'settled(sales, 15)' },
];

describe('an emptied input is named', () => {
  it('by the formula that reads it', async () => {
    expect(await causes(shop, 'orders', 0, 1)).toEqual(['visitors 0 1!']);
  });
  it('through sums over members, months and lags', async () => {
    expect(await causes(shop, 'sales', 0, 1)).toEqual(['visitors 0 1!']);
    expect(await causes(shop, 'sales', 0, 3)).toEqual(['visitors 0 1!']);
    expect(await causes(shop, 'cash', 0, 2)).toEqual(['visitors 0 1!']);
  });
  it('through a function that reads the month before', async () => {
    expect(await causes(shop, 'receipts', 0, 2)).toEqual(['visitors 0 1!']);
  });
  it('at the cell itself', async () => {
    expect(await causes(shop, 'visitors', 0, 1)).toEqual(['visitors 0 1!']);
  });
});

it('a division by zero is found where it happens', async () => {
  const items: Item[] = [
    { id: 'sales', values: 100 },
    { id: 'orders', values: [4, 0, 5] },
    { id: 'aov', formula: 'sales / orders' },
    { id: 'twice', formula: 'aov * 2' },
  ];
  expect(await causes(items, 'twice', 0, 1)).toEqual(['aov 0 1']);
});

describe('nothing is named', () => {
  it('for a cell with a value', async () => {
    expect(await causes(shop, 'sales', 0, 0)).toEqual([]);
  });
  it('for a rate that is never added up', async () => {
    expect(await causes([{ id: 'rate', values: 0.1, total: 'none' }], 'rate', 0, 3)).toEqual([]);
  });
  it('for an input that nothing needs', async () => {
    const items: Item[] = [
      { id: 'base', over: ['channel'], values: { ads: 5, live: null } },
      { id: 'all', over: ['channel'], formula: { ads: 'base', live: '7' } },
    ];
    expect(await causes(items, 'base', 1, 0)).toEqual([]);
  });
});
