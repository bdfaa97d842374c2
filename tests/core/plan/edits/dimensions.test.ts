import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import { addDimension, deleteDimension } from '../../../../src/core/plan/edits/edit-dimensions.ts';
import { addMember, deleteMember, moveMember, renameMember } from '../../../../src/core/plan/edits/edit-members.ts';
import { setOver } from '../../../../src/core/plan/edits/set-over.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { channels, compute, documentOf, products } from '../../plans.ts';

const shop = documentOf({
  dimensions: [channels, products],
  items: [
    { id: 'spend', over: ['channel'], values: { ztc: [10, 20, 30], live: 5 }, opening: { ztc: [1, 2], live: 3 } },
    { id: 'cpc', over: ['channel'], total: 'mean', values: { ztc: 2, live: 4 }, totalFormula: 'spend / visitors' },
    { id: 'visitors', over: ['channel'], formula: 'spend / cpc', overrides: [{ at: { channel: 'live' }, month: '2026-02', value: 100 }] },
    { id: 'orders', over: ['channel'], formula: { ztc: 'visitors * 3%', live: 'visitors * 4%' } },
    { id: 'stock', total: 'last', values: [60, 90, 30] },
    { id: 'price', total: 'mean', values: 8 },
  ],
  targets: [{ id: 'goal', item: 'spend', at: { channel: 'live' }, per: 'month', max: 9 }],
  scenarios: [{ id: 'push', changes: [{ item: 'spend', at: { channel: 'ztc' }, add: 1 }] }],
  actuals: [
    { item: 'spend', at: { channel: 'ztc' }, month: '2025-01', value: 7 },
    { item: 'spend', at: { channel: 'live' }, month: '2025-01', value: 8 },
  ],
});
const after = (recipe: (plan: Plan) => void) => changePlan(shop, recipe).plan;
const itemOf = (plan: Plan, id: string) => plan.items.find((item) => item.id === id);

describe('an item’s dimensions', () => {
  test('one more: members share what adds up, and each has what does not', () => {
    const plan = after((draft) => {
      setOver(draft, 'stock', ['product']);
      setOver(draft, 'price', ['product']);
    });
    expect(itemOf(plan, 'stock')).toMatchObject({ over: ['product'], values: [20, 30, 10] });
    expect(compute(plan).row('stock')).toEqual([60, 90, 30]);
    expect(compute(plan).row('price', 'pot')).toEqual([8, 8, 8]);
    expect(compute(plan).row('price')).toEqual([8, 8, 8]);
  });

  test('one less: what adds up is added up, with openings and actuals', () => {
    const plan = after((draft) => setOver(draft, 'spend', []));
    expect(itemOf(plan, 'spend')).toEqual({ id: 'spend', values: [15, 25, 35], opening: [4, 5] });
    expect(plan).toMatchObject({ targets: [], scenarios: [{ changes: [] }], actuals: [{ item: 'spend', month: '2025-01', value: 15 }] });
    expect(plan.actuals?.[0]).not.toHaveProperty('at');
  });

  test('a dimension deleted leaves every item without it, rates as their mean', () => {
    const plan = after((draft) => deleteDimension(draft, 'channel'));
    expect(plan.dimensions).toEqual([products]);
    expect(itemOf(plan, 'cpc')).toMatchObject({ values: 3 });
    expect(itemOf(plan, 'orders')).toEqual({ id: 'orders', formula: 'visitors * 3%' });
    expect(itemOf(plan, 'visitors')).toEqual({ id: 'visitors', formula: 'spend / cpc', overrides: [] });
  });

  test('a new one is over nothing', () => {
    const plan = after((draft) => addDimension(draft, { id: 'shop', members: [] }));
    expect(plan).toEqual({ ...shop, dimensions: [channels, products, { id: 'shop', members: [] }] });
  });
});

describe('members', () => {
  test('a new one begins at 0 with the rates and the rule of the last, so that all still computes', () => {
    const plan = after((draft) => addMember(draft, 'channel', { id: 'tbk', name: '淘宝客' }));
    const numbers = compute(plan);
    expect(numbers.row('spend', 'tbk')).toEqual([0, 0, 0]);
    expect(numbers.row('cpc', 'tbk')).toEqual([4, 4, 4]);
    expect(numbers.row('visitors', 'tbk')).toEqual([0, 0, 0]);
    expect(numbers.row('orders')).toEqual(compute(shop).row('orders'));
    expect(itemOf(plan, 'orders')?.formula).toMatchObject({ tbk: 'visitors * 4%' });
  });

  test('a new one does not begin at no value, nor at an amount that others have', () => {
    const values = { ztc: 3, live: null };
    const plan = documentOf({
      dimensions: [channels],
      items: [
        { id: 'price', over: ['channel'], unit: 'CNY/order', total: 'none', values },
        { id: 'typical', over: ['channel'], unit: 'visitor', total: 'none', values },
      ],
    });
    const numbers = compute(changePlan(plan, (draft) => addMember(draft, 'channel', { id: 'tbk' })).plan);
    expect([numbers.row('price', 'tbk')[0], numbers.row('typical', 'tbk')[0]]).toEqual([3, 0]);
  });

  test('deleted, take their numbers along and nothing else', () => {
    const plan = after((draft) => deleteMember(draft, 'channel', 'live'));
    expect(itemOf(plan, 'spend')).toMatchObject({ values: { ztc: [10, 20, 30] }, opening: { ztc: [1, 2] } });
    expect(itemOf(plan, 'visitors')?.overrides).toEqual([]);
    expect(plan).toMatchObject({ targets: [], scenarios: shop.scenarios, actuals: [shop.actuals?.[0]] });
    expect(compute(plan).row('spend')).toEqual([10, 20, 30]);
  });

  test('renamed and reordered, numbers stay theirs', () => {
    const plan = after((draft) => {
      renameMember(draft, 'channel', 'ztc', '直通车');
      moveMember(draft, 'channel', 'ztc', null);
    });
    expect(plan.dimensions?.[0]?.members).toEqual([{ id: 'live' }, { id: 'ztc', name: '直通车' }]);
    expect(plan.items).toEqual(shop.items);
  });
});
