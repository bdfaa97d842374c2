import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlanRecord } from '../../src/storage/plan-record.ts';
import type { PlanStorage } from '../../src/storage/plan-storage.ts';
import { templateNamed } from '../../src/templates/index.ts';
import {
  computed,
  newStorage,
  newTab,
  newVisitor,
  numbersOf,
  numbersOfPlan,
  rate,
  row,
  shop,
  startShop,
  startStore,
  until,
  visitors,
} from './start-store.ts';

const saved = { save: 'saved' };

describe('a first start', () => {
  test('opens the Tmall template, computed, and keeps nothing until it is changed', async () => {
    const storage = newStorage();
    const store = await startStore({ storage });
    const { plan, template, tables, problems } = await computed(store);
    expect(plan).toBe(await templateNamed('tmall')?.load());
    expect(template).toEqual({ id: 'tmall', version: templateNamed('tmall')?.version });
    expect(numbersOf(tables)).toEqual(numbersOfPlan(plan, null));
    expect(problems).toEqual([]);
    store.actions.switchScenario(plan.scenarios?.[0]?.id ?? null);
    await store.actions.flush();
    expect(store.getState().save).toBe('unsaved');
    expect(await storage.list()).toEqual([]);

    await store.actions.renamePlan(store.getState().planId, '我的店');
    await store.actions.flush();
    expect(store.getState()).toMatchObject(saved);
    expect((await storage.list()).map(({ name }) => name)).toEqual(['我的店']);
    expect((await templateNamed('tmall')?.load())?.name).not.toBe('我的店');
  });

  test('works without storage, and says that it cannot save', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    const storage: PlanStorage = {
      ...{ list: refuse, read: refuse, write: refuse, setDeleted: refuse, purge: refuse },
      ...{ stash: refuse, stashes: refuse, dropStash: refuse, readSettings: refuse, writeSetting: refuse },
    };
    const store = await startStore({ storage });
    await computed(store);
    store.actions.renameItem('cash', 'Cash');
    await store.actions.flush();
    expect(store.getState().save).toBe('failed');
  });
});

describe('saving', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  test('happens within a second of the change, also while changes keep coming', async () => {
    const storage = newStorage();
    const store = await startShop({ storage });
    const write = vi.spyOn(storage, 'write');
    store.actions.editCell(rate(0), 0.1);
    expect(store.getState().save).toBe('saving');
    await vi.advanceTimersByTimeAsync(299);
    expect(write).not.toHaveBeenCalled();
    for (let step = 2; step <= 6; step++) {
      store.actions.editCell(rate(0), step / 10);
      await vi.advanceTimersByTimeAsync(140);
    }
    expect(write).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(300);
    await until(store, ({ save }) => save === 'saved');
    expect(write).toHaveBeenCalledTimes(2);
    expect(await storage.read(store.getState().planId)).toMatchObject({ kind: 'plan', record: { plan: store.getState().plan } });
  });

  test('that fails is tried again until it works, and says so meanwhile', async () => {
    const storage = newStorage();
    const store = await startShop({ storage });
    const write = vi.spyOn(storage, 'write').mockRejectedValue(new Error('disk full'));
    store.actions.editCell(rate(0), 0.1);
    await vi.advanceTimersByTimeAsync(300);
    expect(store.getState().save).toBe('failed');
    await vi.advanceTimersByTimeAsync(500 + 1000 + 2000);
    expect(write).toHaveBeenCalledTimes(4);
    write.mockRestore();
    await vi.advanceTimersByTimeAsync(5000);
    await until(store, ({ save }) => save === 'saved');
    expect(await storage.read(store.getState().planId)).toMatchObject({ record: { plan: store.getState().plan } });
  });

  test('that fails loses nothing when another plan is opened', async () => {
    const storage = newStorage();
    const store = await startShop({ storage });
    const { planId } = store.getState();
    const write = vi.spyOn(storage, 'write').mockRejectedValue(new Error('disk full'));
    store.actions.editCell(rate(0), 0.1);
    const { plan } = store.getState();
    await store.actions.openTemplate('empty');
    write.mockRestore();
    await vi.advanceTimersByTimeAsync(500);
    await store.actions.flush();
    expect(await storage.read(planId)).toMatchObject({ record: { plan } });
    expect(store.getState().save).toBe('unsaved');
  });
});

describe('a reload', () => {
  test('keeps the columns and folds of a template that nobody has changed', async () => {
    const [storage, tab] = [newStorage(), newTab()];
    const before = await startStore({ storage, tab });
    const { planId } = before.getState();
    before.actions.setSetting('sheets', { [planId]: { widths: { '2026-03': 140 } } });
    await before.actions.flush();

    const after = await startStore({ storage, tab });
    expect(after.getState()).toMatchObject({ planId, save: 'unsaved' });
    expect(after.getState().settings.sheets[planId]).toEqual({ widths: { '2026-03': 140 } });

    // Another plan that is open and then deleted leaves no key behind.
    await after.actions.newPlan(shop);
    await after.actions.deletePlan(after.getState().planId);
    expect(after.getState().planId).not.toBe(planId);
  });

  test('shows the plan, its scenario and its numbers as they were', async () => {
    const storage = newStorage();
    const before = await startShop({ storage });
    before.actions.editCell(rate(0), 0.25);
    before.actions.switchScenario('push');
    before.actions.editCell(rate(1), 0.75);
    const { plan, planId } = before.getState();
    const numbers = numbersOf((await computed(before)).tables);
    await before.actions.flush();

    const after = await startStore({ storage });
    expect(after.getState()).toMatchObject({ plan, planId, scenario: 'push', save: 'saved', openingProblems: [] });
    expect(numbersOf((await computed(after)).tables)).toEqual(numbers);
  });

  test('keeps 250 steps of undo and redo', async () => {
    const storage = newStorage();
    const before = await startShop({ storage });
    for (let step = 1; step <= 250; step++) before.actions.editCell(visitors(step % 2, step % 3), 1000 + step);
    const { plan } = before.getState();
    for (let step = 0; step < 20; step++) before.actions.undo();
    await before.actions.flush();

    const after = await startStore({ storage });
    expect(after.getState().undo).toHaveLength(230);
    for (let step = 0; step < 20; step++) after.actions.redo();
    expect(after.getState()).toMatchObject({ plan, redo: [] });
    for (let step = 0; step < 250; step++) after.actions.undo();
    expect(after.getState()).toMatchObject({ plan: shop, undo: [] });
    expect(numbersOf((await computed(after)).tables)).toEqual(numbersOfPlan(shop, null));
  });

  test('keeps the settings', async () => {
    const storage = newStorage();
    const before = await startShop({ storage });
    before.actions.setSetting('theme', 'dark');
    before.actions.setSetting('folds', { [before.getState().planId]: ['visitors'] });
    await before.actions.flush();
    const { settings } = (await startStore({ storage })).getState();
    expect(settings).toMatchObject({ theme: 'dark', folds: before.getState().settings.folds });
  });

  test('opens the latest plan that can be read when the last one cannot', async () => {
    const storage = newStorage();
    const before = await startShop({ storage });
    const { planId } = before.getState();
    await before.actions.newPlan(shop);
    await before.actions.flush();
    const { record } = { record: await storage.read(before.getState().planId) };
    if (record.kind !== 'plan') throw new Error('not saved');
    const rubbish: PlanRecord = { ...record.record, plan: { ...shop, timeline: { start: 'never', months: 3 } } };
    await storage.write(rubbish, record.stamp);
    expect(await storage.read(rubbish.id)).toEqual({ kind: 'unreadable' });

    const after = await startStore({ storage });
    expect(after.getState().planId).toBe(planId);
    expect(await after.actions.openPlan(rubbish.id)).toBe('unreadable');
    expect(await after.actions.openPlan('nowhere')).toBe('missing');
    expect(after.getState().planId).toBe(planId);
  });
});

describe('a window that is closed', () => {
  /** A storage that dies with its window: it takes what it is given in one go, and no more. */
  const dying = (storage: PlanStorage): PlanStorage => ({ ...storage, write: () => new Promise(() => undefined) });

  test('before a change could be written loses nothing', async () => {
    const storage = newStorage();
    await startShop({ storage });
    const before = await startStore({ storage: dying(storage) });
    before.actions.editCell(rate(0), 0.25);
    void before.actions.flush();

    const after = await startStore({ storage });
    expect(after.getState()).toMatchObject({
      plan: before.getState().plan,
      planId: before.getState().planId,
      undo: [{ key: 'edit.cell' }],
    });
    expect(await storage.stashes()).toEqual([]);
    expect(await storage.list()).toHaveLength(1);
  });

  test('before a first change of the template likewise', async () => {
    const storage = newStorage();
    const before = await startStore({ storage: dying(storage) });
    before.actions.renameItem('cash', 'Cash');
    void before.actions.flush();

    const after = await startStore({ storage });
    expect(after.getState()).toMatchObject({ plan: before.getState().plan, template: { id: 'tmall' }, save: 'saved' });
  });

  test('does not overwrite what another window wrote since', async () => {
    const newWindow = newVisitor();
    await startShop({ storage: newWindow() });
    const before = await startStore({ storage: dying(newWindow()) });
    const other = await startStore({ storage: newWindow() });
    before.actions.editCell(rate(0), 0.25);
    void before.actions.flush();
    other.actions.editCell(rate(0), 0.75);
    await other.actions.flush();

    const after = await startStore({ storage: newWindow() });
    expect(after.getState().plan).toEqual(other.getState().plan);
    const copy = after.getState().plans.find(({ id }) => id !== other.getState().planId);
    expect(copy?.name).toEqual({ zh: '店 (2)', en: 'Shop (2)' });
    await after.actions.openPlan(copy?.id ?? '');
    expect(after.getState().plan.items).toEqual(before.getState().plan.items);
  });

  test('after it was written leaves nothing behind', async () => {
    const storage = newStorage();
    const before = await startShop({ storage });
    before.actions.editCell(rate(0), 0.25);
    const flushed = before.actions.flush();
    const put = await storage.stashes();
    expect(put.flatMap(({ unwritten }) => unwritten.map(({ record }) => record.plan))).toEqual([before.getState().plan]);
    await flushed;
    expect(await storage.stashes()).toEqual([]);

    // It lived to write the plan, but not to clear what it had put by.
    await storage.stash(put[0]?.unwritten ?? []);
    const after = await startStore({ storage });
    expect(after.getState().plans).toHaveLength(1);
  });
});

describe('two windows on one plan', () => {
  test('each keep their work: the later goes on as a copy', async () => {
    const newWindow = newVisitor();
    const storage = newWindow();
    const here = await startShop({ storage: newWindow() });
    const there = await startStore({ storage: newWindow() });
    here.actions.editCell(rate(0), 0.1);
    await here.actions.flush();
    there.actions.editCell(rate(0), 0.2);
    await there.actions.flush();
    there.actions.editCell(rate(1), 0.3);
    await there.actions.flush();

    const [mine, theirs] = [here.getState(), there.getState()];
    expect(theirs.planId).not.toBe(mine.planId);
    expect(mine.notice).toBeNull();
    expect(theirs.notice).toBe('forked');
    expect(theirs.plan.name).toEqual({ zh: '店 (2)', en: 'Shop (2)' });
    expect(await storage.list()).toHaveLength(2);
    expect(await storage.read(mine.planId)).toMatchObject({ record: { plan: mine.plan } });
    expect(await storage.read(theirs.planId)).toMatchObject({ record: { plan: theirs.plan } });
    expect(row(await computed(there), 'rate')).toEqual([0.2, 0.3, 0.5]);
    there.actions.undo();
    there.actions.undo();
    expect(there.getState().plan.items).toEqual(shop.items);
    there.actions.dismissNotice();
    expect(there.getState().notice).toBeNull();
  });

  test('a plan that another window deleted goes on as a copy', async () => {
    const newWindow = newVisitor();
    const storage = newWindow();
    const here = await startShop({ storage: newWindow() });
    const there = await startStore({ storage: newWindow() });
    await there.actions.deletePlan(here.getState().planId);
    here.actions.editCell(rate(0), 0.1);
    await here.actions.flush();
    expect(await storage.list()).toEqual([expect.objectContaining({ id: here.getState().planId })]);
  });
});
