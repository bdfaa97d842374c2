import type { StoreApi } from 'zustand/vanilla';
import type { Actions } from './actions.ts';
import type { State } from './state.ts';

/** What the ui holds: `useStore(store, selector)` reads it, `store.actions` changes it. */
export interface PlanStore extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: Actions;
}
