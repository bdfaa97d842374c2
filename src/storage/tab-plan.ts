import type { BrowserBox } from './browser-box.ts';

const KEY = 'suanpan-plan';
const UNKEPT = 'suanpan-unkept';

/** Which plan a tab shows: two tabs on two plans each come back to their own. */
export interface TabPlan {
  /** The plan's key in storage; null in a new tab. */
  read(): string | null;
  write(id: string): void;
  /** The key of a template that the tab shows and nobody has changed yet: what the reader did to its columns and folds is remembered by it. */
  readUnkept(): string | null;
  writeUnkept(id: string | null): void;
}

/** `box` lasts as long as the tab; without one, a tab comes back to the plan that was opened last in any. */
export function createTabPlan(box: BrowserBox | null): TabPlan {
  const write = (key: string, id: string | null) => {
    try {
      if (id === null) box?.removeItem(key);
      else box?.setItem(key, id);
    } catch {
      // No room: as without a box.
    }
  };
  return {
    read: () => box?.getItem(KEY) ?? null,
    write: (id) => write(KEY, id),
    readUnkept: () => box?.getItem(UNKEPT) ?? null,
    writeUnkept: (id) => write(UNKEPT, id),
  };
}
