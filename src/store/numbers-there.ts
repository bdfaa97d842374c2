import type { StoreApi } from 'zustand/vanilla';
import type { State } from './state.ts';

/** The state once its numbers are up to date, or the calculation broke off. */
export function numbersThere(api: StoreApi<State>): Promise<State> {
  const isThere = ({ computed, revision, calculation }: State) => computed === revision || calculation === 'failed';
  return new Promise((resolve) => {
    if (isThere(api.getState())) {
      resolve(api.getState());
      return;
    }
    const stop = api.subscribe((state) => {
      if (!isThere(state)) return;
      stop();
      resolve(state);
    });
  });
}
