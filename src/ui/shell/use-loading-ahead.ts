import { useEffect } from 'react';

/** How long the page may be busy before it loads ahead all the same. */
const PATIENCE = 4000;

/** Loads ahead, once the page has nothing else to do, what answers a key: whoever types at once would lose the first letters otherwise. */
export function useLoadingAhead(load: () => Promise<unknown>): void {
  useEffect(() => {
    const start = () => void load().catch(() => undefined); // whoever needs it asks again, and hears why
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(start, PATIENCE);
      return () => clearTimeout(timer);
    }
    const call = requestIdleCallback(start, { timeout: PATIENCE });
    return () => cancelIdleCallback(call);
  }, [load]);
}
