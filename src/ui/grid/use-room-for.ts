import type { RefCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Pixels across the sheet; before it is drawn there is room for all. */
const sheetWidth = createStore(() => ({ pixels: Infinity }));

/** The `ref` of the element that the columns share. */
export const followSheetWidth: RefCallback<HTMLElement> = (element) => {
  if (!element) return undefined;
  const observer = new ResizeObserver(() => sheetWidth.setState({ pixels: element.clientWidth }));
  observer.observe(element);
  sheetWidth.setState({ pixels: element.clientWidth });
  return () => observer.disconnect();
};

/** Whether the sheet is at least so many pixels wide. What asks is drawn anew only when the answer changes. */
export const useRoomFor = (pixels: number): boolean => useStore(sheetWidth, (width) => width.pixels >= pixels);
