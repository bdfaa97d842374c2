import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heldRunner } from './held-runner.ts';
import { computed, numbersOf, numbersOfPlan, rate, row, shop, startShop, startStore, until, visitors } from './start-store.ts';

describe('an answer that is late', () => {
  test('is not shown, and what it says about tables is not lost', async () => {
    const { runner, edit, hold, letGo } = heldRunner();
    const store = await startShop({ runner });
    hold();
    const shown = store.getState().tables;
    store.actions.editCell(rate(0), 0.25);
    store.actions.editCell(visitors(0, 2), 500);
    store.actions.editCell(visitors(0, 2), 300);
    await letGo();
    expect(store.getState().tables).toBe(shown);
    expect(store.getState().calculation).toBe('running');
    await letGo();
    const state = await computed(store);
    expect(numbersOf(state.tables)).toEqual(numbersOfPlan(state.plan, null));
    expect(row(state, 'rate')).toEqual([0.25, 0.5, 0.5]);
    // What arrived under way was put together for one run.
    expect(edit).toHaveBeenCalledTimes(2);
  });

  test('about another plan is nobody’s', async () => {
    const { runner, hold, letGo } = heldRunner();
    const store = await startShop({ runner });
    hold();
    store.actions.editCell(rate(0), 0.25);
    await store.actions.openTemplate('empty');
    await letGo();
    expect(store.getState().tables.size).toBe(0);
    await letGo();
    await until(store, (state) => state.calculation === 'ready');
    expect(store.getState().tables.size).toBe(0);
    expect(store.getState().computed).toBe(store.getState().revision);
  });

  test('under another scenario likewise', async () => {
    const { runner, hold, letGo } = heldRunner();
    const store = await startShop({ runner });
    hold();
    store.actions.switchScenario('push');
    store.actions.switchScenario(null);
    store.actions.switchScenario('push');
    await letGo();
    await letGo();
    const { tables, baseTables } = await computed(store);
    expect(numbersOf(tables)).toEqual(numbersOfPlan(shop, 'push'));
    expect(numbersOf(baseTables ?? new Map())).toEqual(numbersOfPlan(shop, null));
  });
});

describe('a calculation that breaks off', () => {
  test('starts again with the plan as it is', async () => {
    const { runner, load, edit } = heldRunner();
    const store = await startShop({ runner });
    load.mockClear();
    edit.mockRejectedValueOnce(new Error('the worker broke off'));
    store.actions.editCell(rate(0), 0.25);
    const { tables, plan } = await computed(store);
    expect(numbersOf(tables)).toEqual(numbersOfPlan(plan, null));
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('again and again says so, answers questions without an answer, and starts with the next edit', async () => {
    const { runner, load, edit } = heldRunner();
    const store = await startShop({ runner });
    load.mockRejectedValueOnce(new Error('the worker broke off'));
    edit.mockRejectedValueOnce(new Error('the worker broke off'));
    store.actions.editCell(rate(0), 0.25);
    await until(store, ({ calculation }) => calculation === 'failed');
    expect(await store.actions.explain(rate(0))).toBeNull();
    const question = { item: 'all_orders', period: '2026-01', to: 1, change: 'rate' };
    expect(await store.actions.seek(question)).toMatchObject({ solutions: [], reason: 'unknown' });
    store.actions.editCell(rate(1), 0.75);
    const { tables, plan } = await computed(store);
    expect(row(store.getState(), 'rate')).toEqual([0.25, 0.75, 0.5]);
    expect(numbersOf(tables)).toEqual(numbersOfPlan(plan, null));
  });

  test('unnoticed starts again when something is asked', async () => {
    const { runner, load } = heldRunner();
    const explain = vi.spyOn(runner, 'explain');
    const store = await startShop({ runner });
    load.mockClear();
    explain.mockRejectedValueOnce(new Error('no plan is loaded'));
    expect((await store.actions.explain(rate(0)))?.value).toBe(0.5);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('or hangs can be started again by hand', async () => {
    const { runner, load } = heldRunner();
    const close = vi.spyOn(runner, 'close');
    load.mockReturnValueOnce(new Promise(() => undefined));
    const store = await startStore({ runner });
    expect(store.getState()).toMatchObject({ calculation: 'running', computed: -1 });
    store.actions.restartCalculation();
    const { tables, plan } = await computed(store);
    expect(close).toHaveBeenCalledOnce();
    expect(numbersOf(tables)).toEqual(numbersOfPlan(plan, null));
  });
});

describe('a calculation that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('is said to be stalled after ten seconds, until it answers', async () => {
    const { runner, hold, letGo } = heldRunner();
    const store = await startShop({ runner });
    hold();
    store.actions.editCell(rate(0), 0.25);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(store.getState().stalled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState()).toMatchObject({ stalled: true, calculation: 'running' });
    const answered = letGo();
    await vi.advanceTimersByTimeAsync(10);
    await answered;
    await computed(store);
    expect(store.getState().stalled).toBe(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(store.getState().stalled).toBe(false);
  });

  test('is started again by hand, and the question that stalled it is not asked again', async () => {
    const { runner } = heldRunner();
    let breakOff: () => void = () => undefined;
    const seek = vi.spyOn(runner, 'seek').mockReturnValue(new Promise((_, reject) => (breakOff = () => reject(new Error('closed')))));
    vi.spyOn(runner, 'close').mockImplementation(() => breakOff());
    const store = await startShop({ runner });
    const answer = store.actions.seek({ item: 'all_orders', period: '2026-01', to: 1, change: 'rate' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.getState().stalled).toBe(true);
    store.actions.restartCalculation();
    expect(await answer).toMatchObject({ solutions: [], reason: 'unknown' });
    expect(seek).toHaveBeenCalledOnce();
    const state = await computed(store);
    expect(state.stalled).toBe(false);
    expect(numbersOf(state.tables)).toEqual(numbersOfPlan(shop, null));
  });
});
