import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { BrowserBox } from './browser-box.ts';
import { createPageStash } from './page-stash.ts';
import type { PlanSummary } from './plan-record.ts';
import type { PlanStorage, Stamp } from './plan-storage.ts';
import { readRecord, readStash } from './read-record.ts';
import { readSettings } from './read-settings.ts';

/** What the list needs, beside the plans so that it need not read them. */
interface StoredSummary extends PlanSummary {
  deletedAt: number | null;
  stamp: Stamp;
}

/** Version 1. Plans and settings are read with suspicion: they outlive the code that wrote them. */
interface Schema extends DBSchema {
  plans: { key: string; value: unknown };
  summaries: { key: string; value: StoredSummary };
  settings: { key: string; value: unknown };
  /** By window. */
  stashes: { key: string; value: unknown };
}

interface WritableStore {
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
}

const VERSION = 1;

function isSummary(value: unknown): value is StoredSummary {
  return typeof value === 'object' && value !== null && 'id' in value && 'changedAt' in value && 'stamp' in value && 'deletedAt' in value;
}

/**
 * Keeps plans in IndexedDB, in the database `name`. Opens it when it is first needed, and again after it was closed. What is stashed
 * goes into `box` where it has room.
 */
export function createIdbPlanStorage(name = 'suanpan', box: BrowserBox | null = null): PlanStorage {
  const ownWindow = String(Math.random());
  const pageStash = createPageStash(name, box);
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  function forget(): void {
    opened = null;
  }

  function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(name, VERSION, {
      upgrade(db, before) {
        if (before < 1) {
          db.createObjectStore('plans');
          db.createObjectStore('summaries');
          db.createObjectStore('settings');
          db.createObjectStore('stashes');
        }
      },
      // Another window wants to upgrade the database: let it.
      blocking() {
        void opened?.then((db) => db.close());
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  }

  /** Asks and commits at once: what a page asks for while it is being closed still happens, as long as it awaits nothing in between. */
  async function atOnce(name: 'stashes' | 'settings', change: (store: WritableStore) => Promise<unknown>): Promise<void> {
    const transaction = (await database()).transaction(name, 'readwrite');
    const changed = change(transaction.store);
    transaction.commit();
    await Promise.all([changed, transaction.done]);
  }

  return {
    async list() {
      const summaries: unknown[] = await (await database()).getAll('summaries');
      return summaries
        .filter(isSummary)
        .filter((summary) => summary.deletedAt === null)
        .sort((a, b) => b.changedAt - a.changedAt)
        .map(({ id, name, changedAt }) => ({ id, name, changedAt }));
    },

    async read(id) {
      const transaction = (await database()).transaction(['plans', 'summaries']);
      const [stored, summary] = await Promise.all([transaction.objectStore('plans').get(id), transaction.objectStore('summaries').get(id)]);
      if (stored === undefined && summary === undefined) return { kind: 'missing' };
      if (typeof summary?.deletedAt === 'number') return { kind: 'missing' };
      const read = readRecord(stored);
      return read ? { kind: 'plan', ...read, stamp: summary?.stamp ?? 0 } : { kind: 'unreadable' };
    },

    async write(record, seen) {
      const transaction = (await database()).transaction(['plans', 'summaries'], 'readwrite');
      // Where it fails, the request that failed says so.
      transaction.done.catch(() => undefined);
      const summaries = transaction.objectStore('summaries');
      const standing = await summaries.get(record.id);
      if (standing && (standing.stamp !== seen || standing.deletedAt !== null)) return 'conflict';
      const stamp = (standing?.stamp ?? 0) + 1;
      const { id, plan, changedAt } = record;
      await Promise.all([
        transaction.objectStore('plans').put(record, id),
        summaries.put({ id, name: plan.name, changedAt, deletedAt: null, stamp }, id),
        transaction.done,
      ]);
      return stamp;
    },

    async setDeleted(id, at) {
      const transaction = (await database()).transaction('summaries', 'readwrite');
      const standing = await transaction.store.get(id);
      if (standing) await transaction.store.put({ ...standing, deletedAt: at, stamp: standing.stamp + 1 }, id);
      await transaction.done;
    },

    async purge(before) {
      const transaction = (await database()).transaction(['plans', 'summaries'], 'readwrite');
      for (const summary of await transaction.objectStore('summaries').getAll()) {
        if (!isSummary(summary) || summary.deletedAt === null || summary.deletedAt >= before) continue;
        await transaction.objectStore('plans').delete(summary.id);
        await transaction.objectStore('summaries').delete(summary.id);
      }
      await transaction.done;
    },

    async readSettings() {
      const { store } = (await database()).transaction('settings');
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return readSettings(new Map(keys.map((key, index) => [key, values[index]])));
    },

    writeSetting: (key, value) => atOnce('settings', (settings) => settings.put(value, key)),

    stash(unwritten) {
      if (unwritten.length === 0) pageStash.drop(ownWindow);
      const isSafe = unwritten.length === 0 || pageStash.put(ownWindow, unwritten);
      return atOnce('stashes', (stashes) => (isSafe ? stashes.delete(ownWindow) : stashes.put(unwritten, ownWindow)));
    },

    async stashes() {
      const { store } = (await database()).transaction('stashes');
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return [...pageStash.all(), ...keys.map((window, index) => ({ window, unwritten: readStash(values[index]) }))];
    },

    dropStash(window) {
      pageStash.drop(window);
      return atOnce('stashes', (stashes) => stashes.delete(window));
    },
  };
}
