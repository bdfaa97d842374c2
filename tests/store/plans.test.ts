import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changePlan, renamePlan, type Plan, type Problem } from '../../src/core/index.ts';
import { templateNamed } from '../../src/templates/index.ts';
import { newStorage, newTab, rate, shop, startShop, startStore } from './start-store.ts';

describe('two tabs on two plans', () => {
  test('each come back to their own; a new one to the latest', async () => {
    const storage = newStorage();
    const [left, right] = [newTab(), newTab()];
    const here = await startShop({ storage, tab: left });
    const there = await startShop({ storage, tab: right });
    here.actions.editCell(rate(0), 0.1);
    await here.actions.flush();
    const [mine, theirs] = [here.getState().planId, there.getState().planId];
    expect(mine).not.toBe(theirs);
    const opened = async (tab: ReturnType<typeof newTab>) => (await startStore({ storage, tab })).getState().planId;
    expect(await opened(right)).toBe(theirs);
    expect(await opened(left)).toBe(mine);
    expect(await opened(newTab())).toBe(mine);

    await there.actions.deletePlan(theirs);
    expect(await opened(right)).toBe(mine);
  });
});

describe('a template that nobody has changed', () => {
  test('comes back under the same key, so that widths and folds do; a deleted plan’s key never does', async () => {
    const storage = newStorage();
    const tab = newTab();
    const opened = async () => (await startStore({ storage, tab })).getState().planId;
    const first = await opened();
    expect(await opened()).toBe(first);
    const store = await startStore({ storage, tab });
    store.actions.keepPlan();
    await store.actions.flush();
    await store.actions.deletePlan(first);
    expect(await opened()).not.toBe(first);
  });
});

describe('plans', () => {
  test('are listed, renamed and duplicated without being opened', async () => {
    const store = await startShop();
    const { planId } = store.getState();
    await store.actions.newPlan(shop);
    await store.actions.renamePlan(planId, '双11');
    const copy = await store.actions.duplicatePlan(planId);
    expect(store.getState().plan.name).toEqual(shop.name);
    expect(store.getState().plans.map(({ name }) => name)).toEqual(expect.arrayContaining(['双11', '双11 (2)', shop.name]));
    expect(await store.actions.openPlan(copy ?? '')).toBeNull();
    expect(store.getState()).toMatchObject({ plan: { ...shop, name: '双11 (2)' }, undo: [], save: 'saved' });
  });

  test('get a number where another has the name: renamed, imported, copied or made of a template', async () => {
    const store = await startShop();
    const text = JSON.stringify(shop);
    for (const name of ['店 2', '店 3']) {
      await store.actions.importPlanText(text);
      await store.actions.flush();
      expect(store.getState().plan.name).toMatchObject({ zh: name });
    }
    await store.actions.renamePlan(store.getState().planId, { zh: '店', en: 'Other' });
    expect(store.getState().plan.name).toEqual({ zh: '店 3', en: 'Other' });
    await store.actions.renamePlan(store.getState().planId, store.getState().plan.name ?? '');
    expect(store.getState().plan.name).toEqual({ zh: '店 3', en: 'Other' });
    await store.actions.flush();

    const first = store.getState().plans.at(-1)?.id ?? '';
    for (const name of ['店 (2)', '店 (3)']) {
      const copy = await store.actions.duplicatePlan(first);
      expect(store.getState().plans.find(({ id }) => id === copy)?.name).toMatchObject({ zh: name });
    }
    await store.actions.openTemplate('tmall');
    expect(store.getState().plan).toBe(await templateNamed('tmall')?.load());
    store.actions.keepPlan();
    await store.actions.flush();
    const { name } = store.getState().plan;
    await store.actions.openTemplate('tmall');
    expect(store.getState().plan.name).not.toEqual(name);
    expect(store.getState().save).toBe('unsaved');
  });

  test('the open one is renamed by an act that can be undone', async () => {
    const store = await startShop();
    await store.actions.renamePlan(store.getState().planId, '双11');
    expect(store.getState()).toMatchObject({ plan: { name: '双11' }, undo: [{ key: 'plan.rename', name: '双11' }] });
    store.actions.undo();
    expect(store.getState().plan).toEqual(shop);
  });

  test('deleted are restored with their history', async () => {
    const store = await startShop();
    const { planId } = store.getState();
    store.actions.editCell(rate(0), 0.1);
    const { plan } = store.getState();
    await store.actions.deletePlan(planId);
    expect(store.getState()).toMatchObject({ template: { id: 'tmall' }, save: 'unsaved', plans: [] });
    expect(await store.actions.openPlan(planId)).toBe('missing');
    await store.actions.restorePlan(planId);
    expect(store.getState().plans.map(({ id }) => id)).toEqual([planId]);
    expect(await store.actions.openPlan(planId)).toBeNull();
    expect(store.getState().plan).toEqual(plan);
    store.actions.undo();
    expect(store.getState().plan).toEqual(shop);
    await store.actions.flush();
    expect(store.getState()).toMatchObject({ planId, notice: null });
  });

  test('a deleted one gives way to the latest of the others', async () => {
    const store = await startShop();
    const { planId } = store.getState();
    await store.actions.newPlan(shop);
    await store.actions.deletePlan(store.getState().planId);
    expect(store.getState()).toMatchObject({ planId, save: 'saved' });
  });

  test('are imported from text and kept; what is no plan leaves everything as it was', async () => {
    const store = await startShop();
    const { planId } = store.getState();
    const refused = await store.actions.importPlanText('{ "suanpan": 99 }');
    expect(refused.opened).toBe(false);
    expect(refused.problems.map(({ kind }) => kind)).toEqual(['bad-value']);
    expect(store.getState().planId).toBe(planId);

    const text = JSON.stringify({ ...shop, name: 'Imported', colour: 'red' });
    const { opened, problems } = await store.actions.importPlanText(text);
    expect(opened).toBe(true);
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-key']);
    await store.actions.flush();
    expect(store.getState()).toMatchObject({ plan: { ...shop, name: 'Imported' }, save: 'saved', openingProblems: problems });
    expect(store.getState().plans).toHaveLength(2);
  });
});

describe('a link', () => {
  const linked: Plan = changePlan(shop, (draft) => renamePlan(draft, 'Linked')).plan;
  const template = { id: 'tmall', version: 1 };
  const problem: Problem = { kind: 'syntax', reason: 'json' };

  test('opens as a copy that is kept once it is changed, and overwrites nothing', async () => {
    const storage = newStorage();
    const store = await startShop({ storage, readLink: () => Promise.resolve({ plan: linked, template, problems: [] }) });
    const { planId } = store.getState();
    expect(await store.actions.openLink('#p')).toBeNull();
    await store.actions.flush();
    expect(store.getState()).toMatchObject({ plan: linked, template, save: 'unsaved' });
    expect(await storage.list()).toHaveLength(1);

    store.actions.keepPlan();
    await store.actions.flush();
    expect(store.getState().save).toBe('saved');
    await store.actions.openLink('#p');
    store.actions.editCell(rate(0), 0.1);
    await store.actions.flush();
    expect((await storage.list()).map(({ name }) => name).filter((name) => name === 'Linked')).toHaveLength(2);
    expect(await storage.read(planId)).toMatchObject({ record: { plan: shop } });
  });

  test('shows the scenario it names', async () => {
    const store = await startShop({ readLink: () => Promise.resolve({ plan: linked, template, scenario: 'push', problems: [] }) });
    await store.actions.openLink('#p');
    expect(store.getState()).toMatchObject({ plan: linked, scenario: 'push', save: 'unsaved' });
    store.actions.keepPlan();
    await store.actions.flush();
    expect(store.getState().settings.scenarios).toEqual({ [store.getState().planId]: 'push' });
  });

  test('that cannot be read leaves everything as it was', async () => {
    const store = await startShop({ readLink: () => Promise.resolve({ problem }) });
    const { planId, plan } = store.getState();
    expect(await store.actions.openLink('#cut')).toEqual(problem);
    expect(store.getState()).toMatchObject({ planId, plan, save: 'saved' });
  });
});
