import { useEffect } from 'react';
import { usePlanNow, usePlanner } from '../shell/planner.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Milliseconds of rest after which a place is remembered. */
const REST = 400;

/** Comes back to where the plan's sheet was scrolled to, and remembers where it is left. */
export function useScrollMemory(grid: SheetGrid | null): void {
  const { store } = usePlanner();
  const planId = usePlanNow((state) => state.planId);
  // A plan that opens selects what its targets miss, which scrolls there: the reader's own place comes after that.
  const settled = usePlanNow(({ computed, selection, plan }) => computed >= 0 && (selection !== null || !plan.targets?.length));
  useEffect(() => {
    const element = grid?.surface.closest('.ag-grid-viewport');
    if (!element || !settled) return undefined;
    const [top, left] = store.getState().settings.scroll[planId] ?? [];
    if (top !== undefined && left !== undefined) element.scrollTo({ top, left, behavior: 'instant' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      const at = [Math.round(element.scrollTop), Math.round(element.scrollLeft)] as const;
      clearTimeout(timer);
      timer = setTimeout(() => store.actions.setSetting('scroll', { ...store.getState().settings.scroll, [planId]: at }), REST);
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', keep);
    };
  }, [grid, planId, settled, store]);
}
