import { createStore } from 'zustand/vanilla';

/** Where the panel that switches the ways to read hangs; null while it is closed. */
export const readingPanel = createStore<{ at: { x: number; y: number } | null }>(() => ({ at: null }));

/** Opens it under the button that was pressed, or closes it. */
export function toggleReadingPanel(button: Element): void {
  const { left, bottom } = button.getBoundingClientRect();
  readingPanel.setState(({ at }) => ({ at: at ? null : { x: left, y: bottom } }));
}
