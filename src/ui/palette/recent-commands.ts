import { createStore } from 'zustand/vanilla';

const MOST = 8;

/** Ids of the commands used since the page was opened, the latest first. */
export const recentCommands = createStore<{ ids: readonly string[] }>(() => ({ ids: [] }));

export function rememberCommand(id: string): void {
  recentCommands.setState(({ ids }) => ({ ids: [id, ...ids.filter((other) => other !== id)].slice(0, MOST) }));
}
