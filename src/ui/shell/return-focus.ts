/**
 * Gives the focus to an element once the page is drawn anew, unless something else has taken it: what held it is gone, and keys would
 * act on nothing. `find` is asked then, for the element may be drawn anew too.
 */
export function returnFocus(find: () => HTMLElement | null | undefined): void {
  setTimeout(() => {
    if (document.activeElement === null || document.activeElement === document.body) find()?.focus();
  });
}
