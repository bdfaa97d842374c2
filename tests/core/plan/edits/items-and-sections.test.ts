import { describe, expect, test } from 'vitest';
import { addItem } from '../../../../src/core/plan/edits/add-item.ts';
import { convertToInput } from '../../../../src/core/plan/edits/convert-to-input.ts';
import { deleteItems } from '../../../../src/core/plan/edits/delete-items.ts';
import { duplicateItem } from '../../../../src/core/plan/edits/duplicate-item.ts';
import { addSection, deleteSection, moveSection } from '../../../../src/core/plan/edits/edit-sections.ts';
import { freeId } from '../../../../src/core/plan/edits/free-id.ts';
import { moveItem, stepOf } from '../../../../src/core/plan/edits/move-item.ts';
import { setProperties } from '../../../../src/core/plan/edits/set-properties.ts';
import { usersOf } from '../../../../src/core/plan/edits/users-of.ts';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { compute } from '../../plans.ts';

const shop: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  dimensions: [{ id: 'channel', name: '渠道', members: [{ id: 'ztc', name: '直通车' }, { id: 'live' }] }],
  sections: [{ id: 'top' }, { id: 'end' }],
  items: [
    { id: 'visitors', name: '访客数', over: ['channel'], values: { ztc: 100, live: [1, 2, 3] } },
    { id: 'rate', name: { zh: '转化率', en: 'Rate' }, values: 0.5 },
    { id: 'orders', section: 'end', over: ['channel'], formula: 'visitors * rate' },
    { id: 'search', section: 'end', formula: '访客数[直通车] + prev(search)', opening: 1 },
    { id: 'share', section: 'end', total: 'formula', formula: 'visitors[ztc] / sum(visitors, channel)' },
  ],
  targets: [{ id: 'goal', item: 'orders', at: { channel: 'ztc' }, per: 'month', min: 'rate * 10' }],
  scenarios: [{ id: 'push', changes: [{ item: 'visitors', at: { channel: 'live' }, multiply: 2 }] }],
  correlations: [{ items: ['visitors', 'rate'], rank: 0.5 }],
};

const after = (recipe: (plan: Plan) => void) => changePlan(shop, recipe).plan;
const order = (plan: Plan) => plan.items.map(({ id }) => id).join(' ');

describe('users', () => {
  test('of an item: formulas by id or name, targets, bounds, scenarios, correlations', () => {
    expect(usersOf(shop, ['visitors'])).toEqual({ items: ['rate', 'orders', 'search', 'share'], targets: [], scenarios: ['push'] });
    expect(usersOf(shop, ['rate'])).toEqual({ items: ['visitors', 'orders'], targets: ['goal'], scenarios: [] });
    expect(usersOf(shop, ['search'])).toEqual({ items: [], targets: [], scenarios: [] });
  });

  test('of a member and of a dimension', () => {
    expect(usersOf(shop, ['ztc'])).toEqual({ items: ['search', 'share'], targets: ['goal'], scenarios: [] });
    expect(usersOf(shop, ['channel'])).toEqual({ items: ['visitors', 'orders', 'share'], targets: ['goal'], scenarios: ['push'] });
  });
});

describe('ids', () => {
  test('come from the name, and mean nothing yet', () => {
    expect(freeId(shop, { zh: '客单价', en: 'Value per order (¥)' }, 'item')).toBe('value_per_order');
    expect(freeId(shop, '客单价', 'item')).toBe('item');
    expect(freeId(shop, 'Rate', 'item')).toBe('rate_2');
    expect(freeId(shop, 'sum', 'item')).toBe('sum_2');
    expect(freeId(shop, '3 Channel', 'dimension')).toBe('channel_2');
    expect(freeId({ ...shop, items: [{ id: 'x', formula: 'gone * 2' }] }, 'Gone', 'item')).toBe('gone_2');
  });
});

describe('an item', () => {
  test('is added below another in its section, or as the last of a section', () => {
    expect(order(after((plan) => addItem(plan, { id: 'new', values: 0 }, 'visitors')))).toBe('visitors new rate orders search share');
    const last = after((plan) => addItem(plan, { id: 'new', section: 'top', values: 0 }, null));
    expect(order(last)).toBe('visitors rate new orders search share');
    const below = after((plan) => addItem(plan, { id: 'new', values: 0 }, 'rate'));
    expect(below.items[2]).toEqual({ id: 'new', values: 0 });
  });

  test('is deleted with what speaks of nothing else', () => {
    const plan = after((draft) => deleteItems(draft, ['orders', 'rate']));
    expect(order(plan)).toBe('visitors search share');
    expect(plan).toMatchObject({ targets: [], correlations: [], scenarios: shop.scenarios });
  });

  test('is copied with what it says of itself', () => {
    const plan = after((draft) => duplicateItem(draft, 'search', 'search_2', '副本'));
    expect(plan.items[4]).toEqual({
      id: 'search_2',
      name: '副本',
      section: 'end',
      formula: '访客数[直通车] + prev(search_2)',
      opening: 1,
    });
  });

  test('copied, belongs to no block', () => {
    const marked: Plan = { ...shop, items: shop.items.map((item) => ({ ...item, block: 'cpt' })) };
    const { plan } = changePlan(marked, (draft) => duplicateItem(draft, 'rate', 'rate_2', '副本'));
    expect(plan.items[2]).toEqual({ id: 'rate_2', name: '副本', values: 0.5 });
  });

  test('steps over a section’s edge, and stops at the ends', () => {
    expect(stepOf(shop, 'visitors', -1)).toBeNull();
    expect(stepOf(shop, 'visitors', 1)).toEqual({ section: 'top', before: null });
    expect(stepOf(shop, 'rate', 1)).toEqual({ section: 'end', before: 'orders' });
    expect(stepOf(shop, 'orders', -1)).toEqual({ section: 'top', before: null });
    expect(stepOf(shop, 'share', 1)).toBeNull();
    const up = after((plan) => moveItem(plan, 'share', 'end', 'search'));
    expect(order(up)).toBe('visitors rate orders share search');
    expect(after((plan) => moveItem(plan, 'orders', 'top', null)).items[2]).toMatchObject({ id: 'orders', section: 'top' });
    expect(changePlan(shop, (plan) => moveItem(plan, 'orders', 'end', 'search')).patches).toEqual([]);
  });

  test('moved, keeps a step of the history small', () => {
    const { patches } = changePlan(shop, (plan) => addItem(plan, { id: 'new', values: 0 }, 'visitors'));
    expect(patches).toEqual([{ op: 'add', path: ['items', 1], value: { id: 'new', values: 0 } }]);
  });

  test('becomes an input with the numbers its formula gave', () => {
    const before = compute(shop);
    const plan = after((draft) => convertToInput(draft, 'share', (item, members, month) => before.row(item, ...members)[month] ?? NaN));
    expect(compute(plan).row('share')).toEqual(before.row('share'));
    expect(plan.items[4]).toMatchObject({ total: 'formula', totalFormula: 'visitors[ztc] / sum(visitors, channel)' });
    expect(compute(plan).total('share', 'timeline')).toBe(before.total('share', 'timeline'));
    const orders = after((draft) => convertToInput(draft, 'orders', (item, members, month) => before.row(item, ...members)[month] ?? NaN));
    expect(orders.items[2]).toMatchObject({ values: { ztc: 50, live: [0.5, 1, 1.5] } });
  });

  test('says what it is given to say, and no more', () => {
    const plan = after((draft) => setProperties(draft, 'rate', { unit: '%', decimals: 1, min: 0, max: 1, note: '去年', total: 'mean' }));
    expect(plan.items[1]).toEqual({ ...shop.items[1], unit: '%', decimals: 1, min: 0, max: 1, note: '去年', total: 'mean' });
    const back = changePlan(plan, (draft) =>
      setProperties(draft, 'rate', { unit: null, decimals: null, min: null, max: null, note: null, total: null }),
    ).plan;
    expect(back).toEqual(shop);
  });
});

describe('sections', () => {
  test('move without taking along the items that name none', () => {
    const plan = after((draft) => moveSection(draft, 'end', 'top'));
    expect(plan.sections).toEqual([{ id: 'end' }, { id: 'top' }]);
    expect(plan.items.map(({ section }) => section)).toEqual(['top', 'top', 'end', 'end', 'end']);
  });

  test('deleted, leave their items to the section above, the last to none', () => {
    const first = after((draft) => deleteSection(draft, 'top'));
    expect(first.items.map(({ section }) => section)).toEqual(['end', 'end', 'end', 'end', 'end']);
    const none = changePlan(first, (draft) => deleteSection(draft, 'end')).plan;
    expect('sections' in none || none.items.some((item) => 'section' in item)).toBe(false);
  });

  test('are added where they are wanted', () => {
    const plan = after((draft) => addSection(draft, { id: 'middle', name: '中' }, 'top'));
    expect(plan.sections?.map(({ id }) => id)).toEqual(['top', 'middle', 'end']);
  });
});
