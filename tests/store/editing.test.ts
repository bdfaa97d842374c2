import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanStore } from '../../src/store/index.ts';
import { computed, numbersOf, numbersOfPlan, orders, rate, row, shop, startShop, visitors } from './start-store.ts';

/** What the reader sees is what the plan says, computed in one go. */
async function expectNumbersOfPlan(store: PlanStore): Promise<void> {
  const { plan, scenario, tables, baseTables } = await computed(store);
  expect(numbersOf(tables)).toEqual(numbersOfPlan(plan, scenario));
  expect(baseTables && numbersOf(baseTables)).toEqual(scenario === null ? null : numbersOfPlan(plan, null));
}

describe('an edit', () => {
  test('of an input changes what depends on it, and the targets', async () => {
    const { actions, ...store } = await startShop();
    expect(row(store.getState(), 'all_orders', 0)).toEqual([55, 60, 65]);
    expect(store.getState().targets[0]?.periods.map(({ met }) => met)).toEqual([false, true, true]);
    expect(actions.editCell(visitors(0, 0), 110)).toBeNull();
    const state = await computed({ actions, ...store });
    expect(row(state, 'all_orders')).toEqual([60, 60, 65]);
    expect(state.targets[0]?.met).toBe(true);
    expect(state.undo).toEqual([{ key: 'edit.cell', item: 'visitors' }]);
  });

  test('of a formula’s cell overrides it, and clearing lets the formula show', async () => {
    const store = await startShop();
    store.actions.editCell(orders(0, 1), 7);
    expect(row(await computed(store), 'orders', 0)).toEqual([50, 7, 50]);
    store.actions.clearCell(orders(0, 1));
    expect(row(await computed(store), 'orders', 0)).toEqual([50, 50, 50]);
    expect(store.getState().plan).toEqual(shop);
  });

  test('clears an input to no value', async () => {
    const store = await startShop();
    store.actions.clearCells([visitors(1, 0), visitors(1, 1)]);
    expect(row(await computed(store), 'visitors', 1)).toEqual([NaN, NaN, 30]);
    expect(store.getState().undo).toHaveLength(1);
  });

  test('takes names in any language and keeps ids', async () => {
    const store = await startShop();
    expect(store.actions.setFormula('orders', '访客数 × 20%')).toBeNull();
    expect(row(await computed(store), 'orders', 1)).toEqual([2, 4, 6]);
    expect(store.getState().plan.items[2]?.formula).toMatch(/^visitors \* 20%$/);
  });

  test('of one member’s rule leaves the others’', async () => {
    const store = await startShop();
    store.actions.setFormula('orders', 'visitors', 'live');
    expect(row(await computed(store), 'orders', 0)).toEqual([50, 50, 50]);
    expect(row(store.getState(), 'orders', 1)).toEqual([10, 20, 30]);
    store.actions.editCell(orders(1, 2), 'visitors * 2');
    expect(row(await computed(store), 'orders', 1)).toEqual([20, 40, 60]);
    store.actions.editCell(orders(0, 2), 'visitors * 3');
    expect(row(await computed(store), 'orders', 1)).toEqual([20, 40, 60]);
  });

  test('with a text that cannot be read changes nothing, however many cells go with it', async () => {
    const store = await startShop();
    const edits = [
      { ref: visitors(0, 0), cell: 5 },
      { ref: visitors(0, 1), cell: 'rate * (' },
    ];
    expect(store.actions.editCells(edits)).toMatchObject({ kind: 'syntax' });
    expect(store.actions.setFormula('orders', 'a = 2')).toMatchObject({ kind: 'syntax' });
    expect(store.getState()).toMatchObject({ plan: shop, undo: [] });
  });

  test('of totals, or to what stands there already, is no act', async () => {
    const store = await startShop();
    const { revision } = store.getState();
    store.actions.editCell(visitors(2, 0), 5);
    store.actions.editCell(visitors(0, 3), 5);
    store.actions.editCell({ item: 'nothing', place: 0, column: 0 }, 5);
    store.actions.editCell(visitors(1, 1), 20);
    store.actions.clearCell(orders(0, 0));
    expect(store.getState()).toMatchObject({ plan: shop, undo: [], revision });
  });

  test('of several cells is one act', async () => {
    const store = await startShop();
    store.actions.editCells([
      { ref: visitors(0, 0), cell: 1 },
      { ref: rate(2), cell: 0.1 },
    ]);
    await expectNumbersOfPlan(store);
    expect(store.getState().undo).toEqual([{ key: 'edit.cells', item: 'visitors' }]);
    store.actions.undo();
    expect(store.getState().plan).toEqual(shop);
  });

  test('a name that another item has gets a number', async () => {
    const store = await startShop();
    store.actions.renameItem('rate', 'Visitors');
    store.actions.renameItem('rate', { en: 'Visitors', zh: '转化率' });
    expect(store.getState().plan.items[1]?.name).toEqual({ en: 'Visitors 2', zh: '转化率' });
    expect(store.getState().undo[0]?.name).toEqual({ en: 'Visitors 2', zh: '转化率' });
  });

  test('of openings, names and notes', async () => {
    const store = await startShop();
    store.actions.setOpening('rate', 0.1);
    store.actions.renameItem('rate', '转化率');
    store.actions.setItemNote('rate', 'last year');
    expect(store.getState().plan.items[1]).toEqual({ id: 'rate', values: 0.5, opening: 0.1, name: '转化率', note: 'last year' });
    expect(store.getState().undo.map(({ key }) => key)).toEqual(['item.note', 'item.rename', 'edit.opening']);
  });
});

describe('in a scenario', () => {
  test('edits go into the scenario, and clearing shows the base again', async () => {
    const store = await startShop();
    store.actions.switchScenario('push');
    expect(row(await computed(store), 'visitors', 1)).toEqual([20, 40, 60]);
    store.actions.editCell(visitors(0, 1), 500);
    store.actions.editCell(visitors(1, 1), 1);
    expect(row(await computed(store), 'visitors', 1)).toEqual([20, 1, 60]);
    expect(store.getState().plan.items).toEqual(shop.items);
    await expectNumbersOfPlan(store);
    store.actions.clearCell(visitors(1, 1));
    store.actions.clearCell(visitors(0, 1));
    expect(store.getState().plan).toEqual(shop);
    await expectNumbersOfPlan(store);
  });

  test('rules too', async () => {
    const store = await startShop();
    store.actions.switchScenario('push');
    store.actions.setFormula('all_orders', 'sum(visitors)');
    expect(row(await computed(store), 'all_orders')).toEqual([120, 140, 160]);
    store.actions.switchScenario(null);
    expect(row(await computed(store), 'all_orders')).toEqual([55, 60, 65]);
    expect(store.getState().baseTables).toBeNull();
  });

  test('get a number where another scenario has the name', async () => {
    const store = await startShop();
    const names = () => store.getState().plan.scenarios?.map(({ name }) => name);
    store.actions.createScenario('加码');
    store.actions.duplicateScenario('push', '加码');
    const own = store.actions.createScenario('保守');
    store.actions.renameScenario(own, '加码 2');
    expect(names()).toEqual(['加码', '加码 2', '加码 3', '加码 4']);
    expect(store.getState().undo[0]).toEqual({ key: 'scenario.rename', name: '加码 4' });
    store.actions.renameScenario('push', '加码');
    expect(names()).toEqual(['加码', '加码 2', '加码 3', '加码 4']);
  });

  test('one is created, renamed, duplicated and deleted, each undoable', async () => {
    const store = await startShop();
    const id = store.actions.createScenario('双11');
    expect(store.getState().scenario).toBe(id);
    store.actions.editCell(rate(0), 1);
    const copy = store.actions.duplicateScenario(id, '双12');
    store.actions.renameScenario(id, '双11加码');
    expect(store.getState().plan.scenarios?.map(({ name }) => name)).toEqual(['加码', '双11加码', '双12']);
    expect(store.getState().scenario).toBe(copy);
    expect(row(await computed(store), 'rate')).toEqual([1, 0.5, 0.5]);
    store.actions.deleteScenario(copy ?? '');
    expect(store.getState().scenario).toBeNull();
    await expectNumbersOfPlan(store);
    store.actions.undo();
    expect(store.getState().scenario).toBe(copy);
    for (let step = 0; step < 4; step++) store.actions.undo();
    expect(store.getState()).toMatchObject({ plan: shop, scenario: null, undo: [] });
    await expectNumbersOfPlan(store);
  });

  test('gives back one change at a time, a row’s formula too', async () => {
    const store = await startShop();
    store.actions.switchScenario('push');
    store.actions.setFormula('all_orders', 'sum(visitors)');
    store.actions.editCell(rate(1), 1);
    const { plan } = store.getState();
    store.actions.revertChange('push', 1);
    const state = await computed(store);
    expect(row(state, 'all_orders')).toEqual([60, 140, 80]);
    expect(state.plan.scenarios?.[0]?.changes.map(({ item }) => item)).toEqual(['visitors', 'rate']);
    expect(state.undo[0]).toEqual({ key: 'scenario.revert', item: 'all_orders' });
    store.actions.revertChange('push', 7);
    store.actions.revertChange('nowhere', 0);
    expect(store.getState().undo).toHaveLength(3);
    store.actions.undo();
    expect(store.getState().plan).toEqual(plan);
    await expectNumbersOfPlan(store);
  });

  test('undoing goes to where the act was done', async () => {
    const store = await startShop();
    store.actions.switchScenario('push');
    store.actions.editCell(rate(0), 1);
    store.actions.switchScenario(null);
    store.actions.undo();
    expect(store.getState()).toMatchObject({ scenario: 'push', plan: shop });
  });
});

describe('goal seek', () => {
  test('is applied as one act and reaches its goal', async () => {
    const store = await startShop();
    store.actions.editCell(visitors(1, 0), 'rate * 20');
    const question = { item: 'all_orders', period: '2026-01', to: 220, change: 'visitors', changeTo: '2026-01' };
    const answer = await store.actions.seek(question);
    const [solution] = answer.solutions;
    if (!solution) throw new Error('no solution');
    store.actions.applySeek(question, answer, solution);
    const state = await computed(store);
    expect(row(state, 'all_orders')[0]).toBeCloseTo(220, 6);
    expect(row(state, 'all_orders').slice(1)).toEqual([60, 65]);
    expect(state.undo.map(({ key }) => key)).toEqual(['edit.seek', 'edit.cell']);
    // The cell that follows the rate still does.
    expect(state.plan.items[0]?.values).toMatchObject({ live: [expect.stringContaining('(rate * 20) * ') as string, 20, 30] });
  });
});

test('explains a cell as it is after the edits under way', async () => {
  const store = await startShop();
  store.actions.editCell(visitors(0, 0), 8);
  expect((await store.actions.explain(orders(0, 0)))?.value).toBe(4);
  expect(await store.actions.explain({ item: 'nothing', place: 0, column: 0 })).toBeNull();
});

test('typed, undone and redone in any order gives the numbers of the plan, and the plan of the acts', async () => {
  const member = fc.nat({ max: 1 });
  const month = fc.nat({ max: 2 });
  const value = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constant('rate * 2'));
  type Act = (store: PlanStore) => void;
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.tuple(member, month, value).map(
      ([m, at, cell]): Act =>
        (store) =>
          void store.actions.editCell(visitors(m, at), cell),
    ),
    fc.tuple(member, month, fc.nat()).map(
      ([m, at, cell]): Act =>
        (store) =>
          void store.actions.editCell(orders(m, at), cell),
    ),
    fc.tuple(member, month).map(
      ([m, at]): Act =>
        (store) =>
          store.actions.clearCell(orders(m, at)),
    ),
    fc.constantFrom('visitors * rate', 'visitors', 'prev(orders) + 1').map(
      (text): Act =>
        (store) =>
          void store.actions.setFormula('orders', text),
    ),
    fc.constantFrom(null, 'push').map(
      (id): Act =>
        (store) =>
          store.actions.switchScenario(id),
    ),
    fc.constant<Act>((store) => store.actions.undo()),
    fc.constant<Act>((store) => store.actions.undo()),
    fc.constant<Act>((store) => store.actions.redo()),
  );
  const store = await startShop();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 25 }), async (acts) => {
      await store.actions.newPlan(shop);
      for (const [perform, wait] of acts) {
        perform(store);
        if (wait) await computed(store);
      }
      await expectNumbersOfPlan(store);
      const { plan, undo } = store.getState();
      undo.forEach(() => store.actions.undo());
      expect(store.getState().plan).toEqual(shop);
      await expectNumbersOfPlan(store);
      undo.forEach(() => store.actions.redo());
      expect(store.getState().plan).toEqual(plan);
      await expectNumbersOfPlan(store);
      await store.actions.flush();
    }),
    { numRuns: 40 },
  );
});
