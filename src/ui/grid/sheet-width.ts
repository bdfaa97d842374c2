import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Pixels across the sheet; before it is drawn there is room for all. */
const sheetWidth = createStore(() => ({ pixels: Infinity }));

/** Follows the width of the element that scrolls; a scroll bar beside it is not the columns' to share. */
export function followSheetWidth(element: Element): () => void {
  const take = () => sheetWidth.setState({ pixels: element.clientWidth });
  const observer = new ResizeObserver(take);
  observer.observe(element);
  take();
  return () => observer.disconnect();
}

/** Pixels across the sheet. */
export const useSheetWidth = (): number => useStore(sheetWidth, ({ pixels }) => pixels);
