import { useEffect } from 'react';
import { targetPlace } from './target-reading.ts';
import { usePlanner, usePlanNow } from './planner.ts';

/** A plan that has just opened shows where it hurts: the first target's first missed period is selected, unless the reader was quicker. */
export function useFirstSelection(): void {
  const { store } = usePlanner();
  // With the first numbers, not after them: on a heading or a name nothing is selected, so the reader there would lose the place.
  const planId = usePlanNow((state) => state.planId);
  const ready = usePlanNow((state) => state.computed >= 0);
  useEffect(() => {
    if (!ready) return;
    const { plan, selection, targets, tables } = store.getState();
    if (selection) return;
    const result = targets.find((candidate) => !candidate.met) ?? targets[0];
    const target = plan.targets?.find((candidate) => candidate.id === result?.id);
    const period = result?.periods.find((candidate) => !candidate.met) ?? result?.periods[0];
    const table = target && tables.get(target.item);
    if (target && period && table)
      store.actions.select({ item: target.item, place: targetPlace(plan, target, table), column: period.column });
  }, [store, planId, ready]);
}
