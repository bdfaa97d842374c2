import type { PlanRecord } from '../storage/plan-record.ts';
import type { PlanStorage, Stamp } from '../storage/plan-storage.ts';

/** Milliseconds without a change before it is written; and the longest a change waits while others keep coming. */
const QUIET = 300;
const LONGEST = 700;
/** Milliseconds before another attempt: longer and longer. */
const RETRY = [500, 1000, 2000, 5000, 10_000];

interface Listener {
  onSaving(): void;
  /** Nothing waits any more. */
  onSaved(): Promise<void>;
  onFailed(): void;
  /** Someone else has written this plan since: what to write instead, under another id. */
  onConflict(record: PlanRecord): PlanRecord;
}

/**
 * Writes each plan soon after it changed, and tries again until storage takes it. A plan that is left before it could be
 * written waits here, so that opening another loses nothing.
 */
export class Autosave {
  readonly #storage: PlanStorage;
  readonly #listener: Listener;
  readonly #waiting = new Map<string, PlanRecord>();
  /** What we last saw of each plan in storage. */
  readonly #stamps = new Map<string, Stamp>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince: number | null = null;
  #failures = 0;
  #hasStash = false;
  /** Writes follow one another: two at once would take each other for someone else. */
  #writing: Promise<void> = Promise.resolve();

  constructor(storage: PlanStorage, listener: Listener) {
    this.#storage = storage;
    this.#listener = listener;
  }

  /** What was read from storage is what the next write may replace. */
  saw(id: string, stamp: Stamp): void {
    this.#stamps.set(id, stamp);
  }

  /** What waits to be written of a plan: newer than what storage has. */
  waiting(id: string): PlanRecord | undefined {
    return this.#waiting.get(id);
  }

  /** A plan to write with the next `save`. */
  add(record: PlanRecord): void {
    this.#waiting.set(record.id, record);
  }

  /** The plan that is open has changed: it is written soon. */
  changed(record: PlanRecord): void {
    this.add(record);
    this.#listener.onSaving();
    this.#waitingSince ??= Date.now();
    this.#schedule(Math.max(0, Math.min(QUIET, this.#waitingSince + LONGEST - Date.now())));
  }

  /** Drops what waits for a plan that is not to be kept. */
  forget(id: string): void {
    this.#waiting.delete(id);
  }

  /** As `save`, but puts by at once what waits, for the page may not live to see it written. */
  flush(): Promise<void> {
    this.#stash([...this.#waiting.values()]);
    return this.save();
  }

  /** Writes now whatever waits. Resolves when it is written, or when storage refused (it is tried again later). */
  save(): Promise<void> {
    this.#unschedule();
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  #stash(records: readonly PlanRecord[]): void {
    if (records.length === 0 && !this.#hasStash) return;
    this.#hasStash = records.length > 0;
    const unwritten = records.map((record) => ({ record, seen: this.#stamps.get(record.id) ?? null }));
    // What cannot be put by can still be written.
    this.#storage.stash(unwritten).catch(() => undefined);
  }

  #unschedule(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(milliseconds: number): void {
    this.#unschedule();
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  async #write(): Promise<void> {
    this.#waitingSince = null;
    if (this.#waiting.size === 0) return;
    try {
      for (const record of [...this.#waiting.values()]) await this.#writeOne(record);
    } catch {
      this.#listener.onFailed();
      this.#schedule(RETRY[Math.min(this.#failures++, RETRY.length - 1)] ?? 0);
      return;
    }
    this.#failures = 0;
    if (this.#waiting.size > 0) return;
    this.#stash([]);
    await this.#listener.onSaved();
  }

  async #writeOne(record: PlanRecord): Promise<void> {
    const stamp = await this.#storage.write(record, this.#stamps.get(record.id) ?? null);
    const latest = this.#waiting.get(record.id);
    if (stamp !== 'conflict') {
      this.#stamps.set(record.id, stamp);
      // It may have changed while it was written.
      if (latest === record) this.#waiting.delete(record.id);
      return;
    }
    this.#waiting.delete(record.id);
    const copy = this.#listener.onConflict(latest ?? record);
    this.#waiting.set(copy.id, copy);
    await this.#writeOne(copy);
  }
}
