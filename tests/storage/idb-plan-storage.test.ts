import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changePlan, renameItem, type Plan } from '../../src/core/index.ts';
import { createIdbPlanStorage } from '../../src/storage/idb-plan-storage.ts';
import type { PlanRecord } from '../../src/storage/plan-record.ts';
import { mapBox } from './map-box.ts';

const plan: Plan = {
  suanpan: 1,
  name: { zh: '双11', en: 'D11' },
  timeline: { start: '2026-01', months: 2 },
  items: [{ id: 'x', values: [1, 2] }],
};

function recordOf(id: string, changedAt = 1): PlanRecord {
  const { plan: changed, patches, inverse } = changePlan(plan, (draft) => renameItem(draft, 'x', 'y'));
  const step = { act: { key: 'item.rename', item: 'x' } as const, patches, inverse, before: null, after: null };
  return { id, plan: changed, template: { id: 'tmall', version: 1 }, history: { undo: [step], redo: [] }, changedAt };
}

let count = 0;
let name = '';
beforeEach(() => {
  name = `test-${count++}`;
});
afterEach(() => {
  indexedDB.deleteDatabase(name);
});

/** Puts something into the database behind the storage's back. */
async function damage(store: 'plans' | 'summaries' | 'settings', key: string, value: unknown): Promise<void> {
  const db = await openDB(name);
  await db.put(store, value, key);
  db.close();
}

describe('plans', () => {
  test('come back as they were written, history and all', async () => {
    await createIdbPlanStorage(name).write(recordOf('a'), null);
    expect(await createIdbPlanStorage(name).read('a')).toEqual({ kind: 'plan', record: recordOf('a'), stamp: 1, problems: [] });
    expect(await createIdbPlanStorage(name).read('b')).toEqual({ kind: 'missing' });
  });

  test('are listed, latest change first', async () => {
    const storage = createIdbPlanStorage(name);
    for (const [id, changedAt] of [
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ] as const)
      await storage.write(recordOf(id, changedAt), null);
    expect(await storage.list()).toEqual([
      { id: 'b', name: plan.name, changedAt: 3 },
      { id: 'a', name: plan.name, changedAt: 2 },
      { id: 'c', name: plan.name, changedAt: 1 },
    ]);
  });

  test('are never written over what the writer has not seen', async () => {
    const [here, there] = [createIdbPlanStorage(name), createIdbPlanStorage(name)];
    const first = await here.write(recordOf('a', 1), null);
    expect(first).toBe(1);
    expect(await there.write(recordOf('a', 2), null)).toBe('conflict');
    expect(await there.write(recordOf('a', 2), 1)).toBe(2);
    expect(await here.write(recordOf('a', 3), 1)).toBe('conflict');
    expect(await here.read('a')).toMatchObject({ record: { changedAt: 2 }, stamp: 2 });
  });

  test('deleted leave the list, refuse writes, come back, and go for good when they are old', async () => {
    const storage = createIdbPlanStorage(name);
    await storage.write(recordOf('a'), null);
    await storage.setDeleted('a', 1000);
    expect(await storage.list()).toEqual([]);
    expect(await storage.write(recordOf('a'), 2)).toBe('conflict');
    await storage.purge(1000);
    await storage.setDeleted('a', null);
    expect((await storage.list()).map(({ id }) => id)).toEqual(['a']);
    expect(await storage.read('a')).toMatchObject({ kind: 'plan', stamp: 3 });
    await storage.setDeleted('a', 1000);
    await storage.purge(1001);
    expect(await storage.read('a')).toEqual({ kind: 'missing' });
  });
});

describe('damage', () => {
  test('of one plan is in no other plan’s way', async () => {
    const storage = createIdbPlanStorage(name);
    await storage.write(recordOf('a'), null);
    await storage.write(recordOf('b'), null);
    await damage('plans', 'a', { id: 'a', plan: 'rubbish' });
    await damage('summaries', 'c', 'rubbish');
    expect(await storage.read('a')).toEqual({ kind: 'unreadable' });
    expect((await storage.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await storage.read('b')).toMatchObject({ kind: 'plan', record: { id: 'b' } });
  });

  test('of a part of a plan leaves the rest, and the history goes', async () => {
    const storage = createIdbPlanStorage(name);
    await storage.write(recordOf('a'), null);
    const { plan: sound, ...rest } = recordOf('a');
    await damage('plans', 'a', { ...rest, plan: { ...sound, items: [...sound.items, { id: 'NOT AN ID' }] } });
    const reading = await storage.read('a');
    expect(reading).toMatchObject({ kind: 'plan', record: { plan: sound, history: { undo: [], redo: [] } } });
    expect(reading.kind === 'plan' && reading.problems.map(({ kind }) => kind)).toEqual(['bad-value']);
  });

  test('of the history alone leaves the plan', async () => {
    const storage = createIdbPlanStorage(name);
    await storage.write(recordOf('a'), null);
    await damage('plans', 'a', { ...recordOf('a'), history: { undo: [{ act: 1 }], redo: [] }, template: 'x' });
    expect(await storage.read('a')).toMatchObject({
      record: { plan: recordOf('a').plan, history: { undo: [], redo: [] }, template: null },
      problems: [],
    });
  });
});

describe('settings', () => {
  test('follow the browser until they are set', async () => {
    const storage = createIdbPlanStorage(name);
    expect(await storage.readSettings()).toEqual({
      language: null,
      theme: null,
      folds: {},
      sheets: {},
      scroll: {},
      scenarios: {},
      lastPlan: null,
    });
    await storage.writeSetting('language', 'en');
    await storage.writeSetting('folds', { a: ['funnel'] });
    expect(await createIdbPlanStorage(name).readSettings()).toEqual({
      language: 'en',
      theme: null,
      folds: { a: ['funnel'] },
      sheets: {},
      scroll: {},
      scenarios: {},
      lastPlan: null,
    });
  });

  test('that make no sense do not count', async () => {
    const storage = createIdbPlanStorage(name);
    await storage.writeSetting('theme', 'dark');
    await damage('settings', 'language', 'fr');
    await damage('settings', 'folds', { a: 5, b: ['x'] });
    await damage('settings', 'sheets', {
      a: 'wide',
      b: {
        reading: 'upside-down',
        rows: { 'item/gmv': 'yoy', 'item/cash': 7 },
        trend: false,
        widths: { name: 300, '2026-01': -5, '2026-02': 'x' },
      },
      c: { reading: 'mom', scale: 'dozen', quarters: 1, foldedQuarters: ['2026Q1', 2] },
    });
    await damage('settings', 'scroll', { a: [10, 20], b: [10], c: [-1, 0], d: 'top' });
    expect(await storage.readSettings()).toEqual({
      language: null,
      theme: 'dark',
      folds: { b: ['x'] },
      sheets: {
        b: { rows: { 'item/gmv': 'yoy' }, trend: false, widths: { name: 300 } },
        c: { reading: 'mom', foldedQuarters: ['2026Q1'] },
      },
      scroll: { a: [10, 20] },
      scenarios: {},
      lastPlan: null,
    });
  });
});

describe('what a window puts by', () => {
  const unwritten = [{ record: recordOf('a'), seen: null }];
  const stashed = (storage: ReturnType<typeof createIdbPlanStorage>) => storage.stashes().then((all) => all.map((one) => one.unwritten));

  test('is safe before anything is awaited', async () => {
    const box = mapBox();
    void createIdbPlanStorage('never opened', box).stash(unwritten);
    expect(box.texts.size).toBe(1);
    expect(await stashed(createIdbPlanStorage('never opened', box))).toEqual([unwritten]);
  });

  test.each([
    ['a box', mapBox()],
    ['a box without room', mapBox(100)],
    ['no box', null],
  ])('comes back and goes, with %s', async (_, box) => {
    const [here, there] = [createIdbPlanStorage(name, box), createIdbPlanStorage(name, box)];
    await here.stash(unwritten);
    await here.stash([...unwritten, { record: recordOf('b'), seen: 3 }]);
    expect(await stashed(there)).toEqual([[...unwritten, { record: recordOf('b'), seen: 3 }]]);
    for (const { window } of await there.stashes()) await there.dropStash(window);
    expect(await there.stashes()).toEqual([]);
    await here.stash(unwritten);
    await here.stash([]);
    expect(await there.stashes()).toEqual([]);
  });

  test('never comes back older than it was', async () => {
    const box = mapBox(2_000);
    const storage = createIdbPlanStorage(name, box);
    await storage.stash(unwritten);
    expect(box.texts.size).toBe(1);
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ record: recordOf(id), seen: 1 }));
    await storage.stash(many);
    expect(await stashed(storage)).toEqual([many]);
  });

  test('that is damaged is nothing', async () => {
    const box = mapBox();
    box.setItem(`${name}-stash-x`, '[{"record"');
    box.setItem('another page', '1');
    const storage = createIdbPlanStorage(name, box);
    expect(await storage.stashes()).toEqual([{ window: 'x', unwritten: [] }]);
    await storage.dropStash('x');
    expect([...box.texts.keys()]).toEqual(['another page']);
  });
});
