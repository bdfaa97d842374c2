import { createStore, type StoreApi } from 'zustand/vanilla';
import { timelineOf } from '../core/index.ts';
import type { HiringRunner } from '../runner/hiring-runner.ts';
import type { Runner } from '../runner/runner.ts';
import type { PlanStorage } from '../storage/plan-storage.ts';
import type { TabPlan } from '../storage/tab-plan.ts';
import type { Actions } from './actions.ts';
import { createEditActions } from './edit-actions.ts';
import { createHiringActions } from './hiring-actions.ts';
import { firstRecord } from './new-record.ts';
import { OpenPlan } from './open-plan.ts';
import { createPlanActions } from './plan-actions.ts';
import { createRangeActions } from './range-actions.ts';
import type { ReadLink } from './read-link.ts';
import { recoverStashed } from './recover-stashed.ts';
import type { Settings, State } from './state.ts';
import { createStructureActions } from './structure-actions.ts';

/** What the ui holds: `useStore(store, selector)` reads it, `store.actions` changes it. */
export interface PlanStore extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: Actions;
}

export interface PlanStoreOptions {
  runner: Runner;
  hiring: HiringRunner;
  storage: PlanStorage;
  tab: TabPlan;
  readLink: ReadLink;
}

/** Milliseconds after which a deleted plan is gone for good. */
const KEPT_AFTER_DELETION = 30 * 24 * 3600 * 1000;

const defaultSettings: Settings = { language: null, theme: null, folds: {}, sheets: {}, scroll: {}, scenarios: {}, lastPlan: null };

/**
 * Opens the plan that this tab showed last, else the one that any did, or the first template, and starts to compute it. Resolves before the numbers are
 * there. Storage that refuses is no reason not to open.
 */
export async function openPlanStore({ runner, hiring, storage, tab, readLink }: PlanStoreOptions): Promise<PlanStore> {
  await storage.purge(Date.now() - KEPT_AFTER_DELETION).catch(() => undefined);
  await recoverStashed(storage).catch(() => undefined);
  const settings = await storage.readSettings().catch(() => defaultSettings);
  const { record, stamp, problems } = await firstRecord(storage, [tab.read(), settings.lastPlan], tab.readUnkept());

  const api = createStore<State>(() => ({
    planId: record.id,
    plan: record.plan,
    template: record.template,
    timeline: timelineOf(record.plan),
    scenario: null,
    revision: 0,
    computed: -1,
    calculation: 'ready',
    stalled: false,
    tables: new Map(),
    baseTables: null,
    targets: [],
    problems: [],
    milliseconds: 0,
    openingProblems: problems,
    save: 'unsaved',
    notice: null,
    selection: null,
    undo: [],
    redo: [],
    plans: [],
    settings,
  }));
  const open = new OpenPlan(api, storage, runner, tab);
  open.show(record, stamp, problems);
  await open.refreshPlans();

  return {
    getState: api.getState,
    getInitialState: api.getInitialState,
    subscribe: api.subscribe,
    actions: {
      ...createEditActions(open),
      ...createRangeActions(open),
      ...createStructureActions(open),
      ...createPlanActions(open, readLink),
      ...createHiringActions(open, hiring),
      openBlocks: async () => (await import('./block-actions.ts')).createBlockActions(open),
      select: (selection) => api.setState({ selection }),
      explain: (ref) => open.calculation.explain(ref),
      seek: (question) => open.calculation.seek(question),
      campaignEffects: (question) => open.calculation.campaigns(question),
      setSetting: (key, value) => open.setSetting(key, value),
      dismissNotice: () => api.setState({ notice: null }),
      restartCalculation: () => open.calculation.restart(),
      flush: () => open.autosave.flush(),
    },
  };
}
