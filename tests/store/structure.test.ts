import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEvent, changeEvent, type PlanEvent } from '../../src/core/index.ts';
import type { PlanStore } from '../../src/store/index.ts';
import { computed, numbersOf, numbersOfPlan, rate, row, shop, startShop } from './start-store.ts';

async function expectNumbersOfPlan(store: PlanStore): Promise<void> {
  const { plan, scenario, tables } = await computed(store);
  expect(numbersOf(tables)).toEqual(numbersOfPlan(plan, scenario));
}

const ids = (store: PlanStore) => store.getState().plan.items.map(({ id }) => id);

describe('an item', () => {
  test('is added with a formula that names it, and computed', async () => {
    const store = await startShop();
    const added = store.actions.addItem(
      { name: { zh: '累计订单', en: 'Orders so far' }, rule: { formula: 'prev(累计订单) + all_orders' }, total: 'last' },
      'orders',
    );
    expect(added).toEqual({ id: 'orders_so_far' });
    expect(ids(store)).toEqual(['visitors', 'rate', 'orders', 'orders_so_far', 'all_orders']);
    expect(row(await computed(store), 'orders_so_far')).toEqual([55, 115, 180]);
    expect(store.getState().undo[0]).toEqual({ key: 'items.add', name: { zh: '累计订单', en: 'Orders so far' } });
    store.actions.undo();
    expect(store.getState().plan).toEqual(shop);
    await expectNumbersOfPlan(store);
  });

  test('takes a number after a name that is taken, and says what of a formula cannot be read', async () => {
    const store = await startShop();
    store.actions.addItem({ name: '访客数', over: ['channel'] }, null);
    expect(store.getState().plan.items.at(-1)).toEqual({ id: 'item', name: '访客数 2', over: ['channel'], values: 0 });
    expect(store.actions.addItem({ name: 'x', rule: { formula: 'rate * (' } }, null)).toMatchObject({ problem: { kind: 'syntax' } });
    expect(store.getState().undo).toHaveLength(1);
  });

  test('changes in one act, and not to what its numbers forbid', async () => {
    const store = await startShop();
    expect(await store.actions.changeItem('rate', { unit: '%', min: 0, max: 1, note: 'why', total: 'mean' })).toBeNull();
    expect(store.getState().plan.items[1]).toEqual({ id: 'rate', values: 0.5, unit: '%', min: 0, max: 1, note: 'why', total: 'mean' });
    expect(await store.actions.changeItem('rate', { min: 0.6 })).toMatchObject({ kind: 'bad-value', reason: 'range', found: '0.5' });
    expect(await store.actions.changeItem('rate', { total: 'formula' })).toMatchObject({ reason: 'total-formula-missing' });
    expect(store.getState().undo).toHaveLength(1);
  });

  test('becomes an input with the base’s numbers, also under a scenario and right after an edit', async () => {
    const store = await startShop();
    store.actions.switchScenario('push');
    store.actions.switchScenario(null);
    store.actions.editCell(rate(0), 1);
    store.actions.switchScenario('push');
    expect(await store.actions.changeItem('all_orders', { rule: 'input' })).toBeNull();
    expect(store.getState().plan.items[3]).toEqual({ id: 'all_orders', values: [110, 60, 65] });
  });

  test('deleted, names its users, takes its targets along and comes back', async () => {
    const store = await startShop();
    expect(store.actions.usersOf(['orders'])).toEqual({ items: ['all_orders'], targets: [], scenarios: [] });
    store.actions.deleteItems(['orders', 'all_orders']);
    expect(store.getState()).toMatchObject({ plan: { targets: [] }, undo: [{ key: 'items.deleteAll', name: 'orders' }] });
    await expectNumbersOfPlan(store);
    store.actions.undo();
    expect(store.getState().plan).toEqual(shop);
    await expectNumbersOfPlan(store);
  });
});

test('the timeline moves on and back without losing a number', async () => {
  const store = await startShop();
  expect(await store.actions.setTimeline({ start: '2026-02', months: 6 }, false)).toBeNull();
  expect(row(await computed(store), 'visitors', 1)).toEqual([20, 30, 30, 30, 30, 30]);
  expect(await store.actions.setTimeline({ start: '2026-01', months: 3 }, false)).toBeNull();
  expect(store.getState().plan).toEqual(shop);
  expect(await store.actions.setTimeline({ start: '2026-01', months: 121 }, false)).toMatchObject({ kind: 'too-large', what: 'months' });
});

test('the selection stays on its cell when months and members move', async () => {
  const store = await startShop();
  const { actions } = store;
  const selected = () => store.getState().selection;
  const february = { item: 'visitors', place: 1, column: 1 };
  actions.select(february);
  await actions.setTimeline({ start: '2026-02', months: 6 }, false);
  expect(selected()).toEqual({ ...february, column: 0 });
  actions.undo();
  expect(selected()).toEqual(february);
  // Behind three months stand one quarter, the year and the whole.
  actions.select({ ...february, column: 3 });
  await actions.setTimeline({ start: '2026-01', months: 24 }, false);
  expect(selected()?.column).toBe(24);
  await actions.setTimeline({ start: '2027-01', months: 3 }, false);
  expect(selected()?.column).toBe(3); // the first quarter of 2026 is gone
  const [first, second] = store.getState().plan.dimensions?.[0]?.members.map(({ id }) => id) ?? [];
  actions.moveMember('channel', second ?? '', first ?? null);
  expect(selected()?.place).toBe(0);
  actions.deleteMember('channel', second ?? '');
  expect(selected()?.place).toBe(1); // the total of the one that is left
  actions.deleteItems(['visitors']);
  expect(selected()).toBeNull();
});

test('any acts give the numbers of the plan, and undone the plan as it was', async () => {
  const store = await startShop();
  const { actions } = store;
  const some = <T>(list: readonly T[] | undefined, n: number): T | undefined => list?.[n % Math.max(1, list.length)];
  const item = (n: number) => some(ids(store), n) ?? '';
  const member = (n: number) => some(store.getState().plan.dimensions?.[0]?.members, n)?.id ?? '';
  const act = fc.constantFrom<((n: number) => unknown)[]>(
    (n) => actions.addItem({ name: `新 ${n}`, rule: { formula: `${item(n)} * 2` }, over: ['channel'] }, item(n + 1)),
    (n) => actions.deleteItems([item(n)]),
    (n) => actions.duplicateItem(item(n), 'Copy'),
    (n) => actions.stepItem(item(n), n % 2 === 0 ? 1 : -1),
    (n) => actions.changeItem(item(n), { over: n % 2 === 0 ? [] : ['channel'], decimals: 2 }),
    (n) => actions.changeItem(item(n), { rule: 'input' }),
    (n) => actions.addMember('channel', `M${n}`),
    (n) => actions.moveMember('channel', member(n), null),
    (n) => actions.deleteMember('channel', member(n)),
    (n) => actions.addSection(`S${n}`, null),
    (n) => actions.deleteSection(some(store.getState().plan.sections, n)?.id ?? ''),
    (n) => actions.addDimension(`D${n}`),
    () => actions.deleteDimension('channel'),
    (n) => actions.setTimeline({ start: `2026-0${1 + (n % 9)}`, months: 1 + (n % 5) }, n % 3 === 0),
    (n) => actions.switchScenario(n % 2 === 0 ? 'push' : null),
    () => actions.undo(),
    () => actions.redo(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.nat({ max: 20 })), { minLength: 1, maxLength: 12 }), async (acts) => {
      await actions.newPlan(shop);
      for (const [perform, n] of acts) await perform(n);
      await expectNumbersOfPlan(store);
      const { undo } = store.getState();
      undo.forEach(() => actions.undo());
      expect(store.getState().plan).toEqual(shop);
      await expectNumbersOfPlan(store);
    }),
    { numRuns: 60 },
  );
});

describe('the calendar', () => {
  const sale: PlanEvent = { id: 'sale', name: '会员日', from: '2026-01', to: '2026-01', kind: 'campaign', effects: { rate: 1.5 } };

  test('changes in one undoable step each, the base’s numbers with it', async () => {
    const store = await startShop();
    expect(store.actions.changeEvents('events.add', '会员日', (draft) => addEvent(draft, sale))).toBeNull();
    // A rate of 0.5 for 1.5 times as much.
    expect(store.getState().plan.items[1]?.values).toEqual([0.75, 0.5]);
    await expectNumbersOfPlan(store);
    expect(store.getState().undo[0]).toEqual({ key: 'events.add', name: '会员日' });
    store.actions.undo();
    expect(store.getState().plan).toEqual(shop);
    await expectNumbersOfPlan(store);
  });

  test('refuses what a file may not hold', async () => {
    const store = await startShop();
    await store.actions.changeItem('rate', { max: 1 });
    store.actions.changeEvents('events.add', '会员日', (draft) => addEvent(draft, sale));
    const tooMuch = { effects: { rate: 3 } };
    expect(store.actions.changeEvents('events.change', '会员日', (draft) => changeEvent(draft, 'sale', tooMuch))).toMatchObject({
      reason: 'range',
    });
    expect(store.getState().plan.events).toEqual([sale]);
    expect(store.getState().undo).toHaveLength(2);
  });
});
