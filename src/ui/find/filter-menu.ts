import { createStore } from 'zustand/vanilla';

/** Where the choice of filters hangs; null while it is closed. */
export const filterMenu = createStore<{ at: { x: number; y: number } | null }>(() => ({ at: null }));

export function openFilterMenu(button: Element): void {
  const { left, bottom } = button.getBoundingClientRect();
  filterMenu.setState({ at: { x: left, y: bottom } });
}
