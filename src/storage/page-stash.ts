import type { BrowserBox } from './browser-box.ts';
import type { Stashed } from './plan-storage.ts';
import { readStash } from './read-record.ts';

/** Keeps what windows put by where it is safe the moment it is put: a database may drop what a page asks of it while it is being closed. */
export interface PageStash {
  /** False when there is no room for it. */
  put(window: string, unwritten: readonly Stashed[]): boolean;
  all(): { window: string; unwritten: Stashed[] }[];
  drop(window: string): void;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Keys begin with `name`. Without a box there is never room. */
export function createPageStash(name: string, box: BrowserBox | null): PageStash {
  const prefix = `${name}-stash-`;
  return {
    put(window, unwritten) {
      try {
        box?.setItem(prefix + window, JSON.stringify(unwritten));
        return box !== null;
      } catch {
        // What it put by before is older than what finds no room.
        box?.removeItem(prefix + window);
        return false;
      }
    },
    all() {
      const keys = Array.from({ length: box?.length ?? 0 }, (_, index) => box?.key(index) ?? '').filter((key) => key.startsWith(prefix));
      return keys.map((key) => ({ window: key.slice(prefix.length), unwritten: readStash(parsed(box?.getItem(key) ?? null)) }));
    },
    drop: (window) => box?.removeItem(prefix + window),
  };
}
