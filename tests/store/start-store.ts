import { createEngine, createHiringSession, createSession, type Plan } from '../../src/core/index.ts';
import type { HiringRunner } from '../../src/runner/hiring-runner.ts';
import { createInlineHiringRunner } from '../../src/runner/inline-hiring-runner.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createIdbPlanStorage } from '../../src/storage/idb-plan-storage.ts';
import type { PlanStorage } from '../../src/storage/plan-storage.ts';
import { createTabPlan, type TabPlan } from '../../src/storage/tab-plan.ts';
import { openPlanStore, type PlanStore, type ReadLink, type State } from '../../src/store/index.ts';
import { mapBox } from '../storage/map-box.ts';

/** A shop of three lines: visitors by channel, a rate, and the orders that follow. */
export const shop: Plan = {
  suanpan: 1,
  name: { zh: '店', en: 'Shop' },
  timeline: { start: '2026-01', months: 3 },
  dimensions: [
    {
      id: 'channel',
      members: [
        { id: 'ztc', name: { zh: '直通车', en: 'Search ads' } },
        { id: 'live', name: '直播' },
      ],
    },
  ],
  items: [
    { id: 'visitors', name: { zh: '访客数', en: 'Visitors' }, over: ['channel'], values: { '*': 100, live: [10, 20, 30] } },
    { id: 'rate', values: 0.5 },
    { id: 'orders', over: ['channel'], formula: 'visitors * rate' },
    { id: 'all_orders', formula: 'sum(orders)' },
  ],
  targets: [{ id: 'enough', item: 'all_orders', per: 'month', min: 60 }],
  scenarios: [{ id: 'push', name: '加码', changes: [{ item: 'visitors', at: { channel: 'live' }, multiply: 2 }] }],
};

/** Cells of `shop`, by the index of the member and the month. */
export const visitors = (member: number, month: number) => ({ item: 'visitors', place: member, column: month });
export const rate = (month: number) => ({ item: 'rate', place: 0, column: month });
export const orders = (member: number, month: number) => ({ item: 'orders', place: member, column: month });

export const newRunner = (): Runner => createInlineRunner(createSession(createEngine, () => 0));

export const newHiringRunner = (): HiringRunner => createInlineHiringRunner(createHiringSession());

let databases = 0;
/** Windows of one visitor: each call is one more window on the same database. */
export function newVisitor(): () => PlanStorage {
  const name = `store-test-${databases++}`;
  return () => createIdbPlanStorage(name);
}
export const newStorage = (): PlanStorage => newVisitor()();

interface Start {
  storage?: PlanStorage;
  runner?: Runner;
  hiring?: HiringRunner;
  readLink?: ReadLink;
  tab?: TabPlan;
}

export const newTab = (): TabPlan => createTabPlan(mapBox());

/** A store as the page starts it; `{ storage }` of another start is what a reload or a second window sees. */
export function startStore({
  storage = newStorage(),
  runner = newRunner(),
  hiring = newHiringRunner(),
  tab = newTab(),
  readLink,
}: Start = {}): Promise<PlanStore> {
  const noLink: ReadLink = () => Promise.reject(new Error('no link'));
  return openPlanStore({ storage, runner, hiring, tab, readLink: readLink ?? noLink });
}

/** A store with `shop` open and saved, and its numbers there. */
export async function startShop(start: Start = {}): Promise<PlanStore> {
  const store = await startStore(start);
  await store.actions.newPlan(shop);
  await store.actions.flush();
  await computed(store);
  return store;
}

/** Until the state is such; the state then. */
export function until(store: PlanStore, holds: (state: State) => boolean): Promise<State> {
  return new Promise((resolve) => {
    if (holds(store.getState())) {
      resolve(store.getState());
      return;
    }
    const stop = store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve(state);
    });
  });
}

export const computed = (store: PlanStore) => until(store, (state) => state.computed === state.revision && state.calculation === 'ready');

/** All numbers, by item: what a reader could see. */
export const numbersOf = (tables: State['tables']) => Object.fromEntries([...tables].map(([id, table]) => [id, [...table.values]]));

/** The numbers of a plan computed in one go. */
export const numbersOfPlan = (plan: Plan, scenario: string | null) => numbersOf(createEngine(plan, scenario).result().tables);

/** The months of one row. */
export function row({ tables, timeline }: State, item: string, place = 0): number[] {
  const table = tables.get(item);
  return table ? [...table.values.slice(place * table.periods, place * table.periods + timeline.months)] : [];
}
