import { useEffect, useState } from 'react';
import type { CellExplanation, Reference } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { useActions, usePlan } from '../shell/planner.ts';
import { driversOfTotal } from './drivers-of-total.ts';
import { sameCell } from './use-explanation.ts';

const none: readonly Reference[] = [];

/** Everything a cell depends on. A plain total reads no formula of its own: its drivers are those of what it adds up. */
export function useDrivers(cell: CellRef, explanation: CellExplanation | null | undefined): readonly Reference[] {
  const actions = useActions();
  const timeline = usePlan((state) => state.timeline);
  const tables = usePlan((state) => state.tables);
  const [found, setFound] = useState<{ of: CellRef; drivers: readonly Reference[] }>();
  const isTotal = explanation?.origin === 'total';
  useEffect(() => {
    if (!isTotal) return undefined;
    let live = true;
    const answer = (drivers: readonly Reference[]) => {
      if (live) setFound({ of: cell, drivers });
    };
    driversOfTotal(cell, { timeline, tables, explain: (ref) => actions.explain(ref) }).then(answer, () => answer(none));
    return () => {
      live = false;
    };
  }, [actions, cell, isTotal, timeline, tables]);
  if (!isTotal) return explanation?.drivers ?? none;
  return found && sameCell(found.of, cell) ? found.drivers : none;
}
