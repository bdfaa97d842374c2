import type { Problem } from '../core/index.ts';
import type { PlanRecord, PlanSummary, Settings } from './plan-record.ts';

/** Counts the writes of one plan: whoever writes says which it last saw, so that nobody overwrites what he has not seen. */
export type Stamp = number;

/** What reading a kept plan gives. */
export type Reading =
  | {
      kind: 'plan';
      record: PlanRecord;
      stamp: Stamp;
      /** Parts that were damaged and left out (its history then too). */
      problems: readonly Problem[];
    }
  | { kind: 'missing' }
  | { kind: 'unreadable' };

/** A plan that was not written yet when its window closed, and the stamp it was to replace. */
export interface Stashed {
  record: PlanRecord;
  seen: Stamp | null;
}

/** Keeps plans and settings in the browser. Every promise is rejected when storage refuses. */
export interface PlanStorage {
  /** The plans that are not deleted, latest change first. Reads no plan, so that a damaged one is in nobody's way. */
  list(): Promise<PlanSummary[]>;
  read(id: string): Promise<Reading>;
  /**
   * Writes a plan that was last read or written with the stamp `seen` (null: never). Returns its new stamp, or `conflict`
   * and writes nothing when someone else has written or deleted it since.
   */
  write(record: PlanRecord, seen: Stamp | null): Promise<Stamp | 'conflict'>;
  /**
   * Puts by, in one go, what this window has not written: `write` has to look first, which a page that is being closed does
   * not live to do. Replaces what it put by before.
   */
  stash(unwritten: readonly Stashed[]): Promise<void>;
  /** What windows have put by and nobody has written since, by window. */
  stashes(): Promise<{ window: string; unwritten: Stashed[] }[]>;
  dropStash(window: string): Promise<void>;
  /** Takes a plan off the list, or (null) puts it back. `at` in milliseconds since 1970. */
  setDeleted(id: string, at: number | null): Promise<void>;
  /** Removes for good what was deleted before a time. */
  purge(before: number): Promise<void>;
  readSettings(): Promise<Settings>;
  writeSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void>;
}
