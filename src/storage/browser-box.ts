/** What is needed of `localStorage` and `sessionStorage`: a few texts by key, read and written at once. */
export type BrowserBox = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's own; null where it is turned off. */
export function browserBox(kind: 'localStorage' | 'sessionStorage'): BrowserBox | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
