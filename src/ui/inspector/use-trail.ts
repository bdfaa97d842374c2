import { useState } from 'react';
import type { CellRef } from '../../store/index.ts';
import { useActions } from '../shell/planner.ts';
import { sameCell } from './use-explanation.ts';

interface Trail {
  /** Cells that were left by following, oldest first. */
  steps: readonly CellRef[];
  /** Where the last step led. */
  at: CellRef | null;
}

const LONGEST = 50;

/** Following drivers and dependents, with the way back. Selecting another cell in the grid ends the trail. */
export function useTrail(selection: CellRef | null) {
  const actions = useActions();
  const [trail, setTrail] = useState<Trail>({ steps: [], at: null });
  const steps = sameCell(trail.at, selection) ? trail.steps : [];
  return {
    previous: steps.at(-1) ?? null,
    follow: (to: CellRef) => {
      setTrail({ steps: selection ? [...steps, selection].slice(-LONGEST) : [], at: to });
      actions.select(to);
    },
    back: () => {
      const to = steps.at(-1);
      if (!to) return;
      setTrail({ steps: steps.slice(0, -1), at: to });
      actions.select(to);
    },
  };
}
