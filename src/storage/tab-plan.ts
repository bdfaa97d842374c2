import type { BrowserBox } from './browser-box.ts';

const KEY = 'suanpan-plan';

/** Which plan a tab shows: two tabs on two plans each come back to their own. */
export interface TabPlan {
  /** The plan's key in storage; null in a new tab. */
  read(): string | null;
  write(id: string): void;
}

/** `box` lasts as long as the tab; without one, a tab comes back to the plan that was opened last in any. */
export function createTabPlan(box: BrowserBox | null): TabPlan {
  return {
    read: () => box?.getItem(KEY) ?? null,
    write(id) {
      try {
        box?.setItem(KEY, id);
      } catch {
        // No room: as without a box.
      }
    },
  };
}
