import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { computed, row, shop, startShop, visitors } from './start-store.ts';

/** Of `shop`: places 0 ztc, 1 live, 2 both; columns 0–2 months, 3 the quarter. */
const quarter = (place: number) => visitors(place, 3);

describe('a number typed into a total', () => {
  it('reaches the cells below it in one step, and undo brings them back', async () => {
    const store = await startShop();
    expect(store.actions.editTotal(quarter(1), 120)?.kind).toBe('cells');
    const state = await computed(store);
    expect(row(state, 'visitors', 1)).toEqual([20, 40, 60]);
    expect(state.undo).toEqual([{ key: 'edit.spread', item: 'visitors' }]);
    store.actions.undo();
    expect(store.getState().plan).toEqual(shop);
  });

  it('changes the scenario alone while one is active', async () => {
    const store = await startShop();
    store.actions.switchScenario('push');
    await computed(store);
    expect(row(store.getState(), 'visitors', 1)).toEqual([20, 40, 60]);
    store.actions.editTotal(quarter(1), 60);
    const state = await computed(store);
    expect(row(state, 'visitors', 1)).toEqual([10, 20, 30]);
    expect(state.plan.items).toEqual(shop.items);
  });

  it('changes nothing where it cannot be', async () => {
    const store = await startShop();
    expect(store.actions.editTotal({ item: 'orders', place: 0, column: 3 }, 5)).toEqual({ kind: 'refused', reason: 'formula' });
    expect(store.actions.editTotal(visitors(0, 0), 5)).toBeNull();
    expect(store.getState()).toMatchObject({ plan: shop, undo: [] });
  });
});

describe('held cells', () => {
  it('keep their number while the rest is spread', async () => {
    const store = await startShop();
    store.actions.holdCells([visitors(1, 0), quarter(1), { item: 'orders', place: 0, column: 0 }]);
    expect(store.getState().plan.items[0]?.held).toEqual([{ at: { channel: 'live' }, month: '2026-01' }]);
    expect(store.getState().plan.items[2]).toEqual(shop.items[2]);
    store.actions.editTotal(quarter(1), 110);
    expect(row(await computed(store), 'visitors', 1)).toEqual([10, 40, 60]);
  });

  it('are released as one step', async () => {
    const store = await startShop();
    store.actions.holdCells([visitors(0, 0), visitors(0, 1)]);
    store.actions.releaseCells([visitors(0, 0), visitors(0, 1), visitors(0, 2)]);
    expect(store.getState().plan).toEqual(shop);
    expect(store.getState().undo.map(({ key }) => key)).toEqual(['edit.release', 'edit.hold']);
  });
});
