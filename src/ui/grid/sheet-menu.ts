import { createStore } from 'zustand/vanilla';

/** Where the grid's context menu is open, in pixels of the window; null while it is closed. */
export const sheetMenu = createStore<{ at: { x: number; y: number } | null }>(() => ({ at: null }));

export function openSheetMenu(x: number, y: number): void {
  sheetMenu.setState({ at: { x, y } });
}
