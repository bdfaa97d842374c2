import { useStore } from 'zustand';
import type { CellRef } from '../../store/index.ts';
import { useActions } from '../shell/planner.ts';
import { followTo, stepBack, stepsTo, trail } from './trail.ts';

/** Following drivers and dependents from the selection, with the way back. */
export function useTrail(selection: CellRef | null) {
  const actions = useActions();
  const steps = stepsTo(selection, useStore(trail));
  return {
    previous: steps.at(-1) ?? null,
    follow: (to: CellRef) => followTo(to, selection, actions),
    back: () => stepBack(selection, actions),
  };
}
