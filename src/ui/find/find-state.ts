import { createStore } from 'zustand/vanilla';

/** Whether find is open, and how often it was asked for: asked again, its text is chosen anew. */
export const findState = createStore<{ open: boolean; asked: number }>(() => ({ open: false, asked: 0 }));

export function openFind(): void {
  findState.setState(({ asked }) => ({ open: true, asked: asked + 1 }));
}

export function closeFind(): void {
  findState.setState(({ asked }) => ({ open: false, asked }));
}
