import { useEffect, useState } from 'react';
import type { CellExplanation } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { useActions, usePlan } from '../shell/planner.ts';

export interface Explained {
  ref: CellRef;
  explanation: CellExplanation | null;
}

export function sameCell(one: CellRef | null, other: CellRef | null): boolean {
  return (
    one === other || (one !== null && other !== null && one.item === other.item && one.place === other.place && one.column === other.column)
  );
}

/** How the selected cell comes about, asked anew whenever the selection or the numbers change; null until the first answer. */
export function useExplanation(selection: CellRef | null): Explained | null {
  const actions = useActions();
  const computed = usePlan((state) => state.computed);
  const [explained, setExplained] = useState<Explained | null>(null);
  useEffect(() => {
    if (!selection) return undefined;
    let live = true;
    const answer = (explanation: CellExplanation | null) => {
      if (live) setExplained({ ref: selection, explanation });
    };
    actions.explain(selection).then(answer, () => answer(null));
    return () => {
      live = false;
    };
  }, [actions, selection, computed]);
  return explained && sameCell(explained.ref, selection) ? explained : null;
}
