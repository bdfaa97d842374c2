import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { HiringAnswer, HiringProgress, PlanStore } from '../../store/index.ts';

/** The search for a hiring plan, and what it found. It outlives the view: a look at another tab loses nothing. */
interface HiringSearch {
  planId: string | null;
  isRunning: boolean;
  progress: HiringProgress | null;
  answer: HiringAnswer | null;
  /** The revision of the plan that the answer is about. */
  revision: number;
}

const nothing: HiringSearch = { planId: null, isRunning: false, progress: null, answer: null, revision: -1 };
const searches = createStore<HiringSearch>(() => nothing);

export function useHiringSearch(planId: string): HiringSearch {
  const search = useStore(searches);
  return search.planId === planId ? search : nothing;
}

/** Looks for the cheapest staffing of a role, or of all. Another search ends this one. */
export async function searchHiring({ actions, getState }: PlanStore, role: string | null): Promise<void> {
  const { planId, revision } = getState();
  const begun: HiringSearch = { ...nothing, planId, isRunning: true, revision };
  searches.setState(begun, true);
  const isMine = () => searches.getState().revision === revision && searches.getState().planId === planId && searches.getState().isRunning;
  const answer = await actions
    .planHiring(role === null ? 'all' : [role], (progress) => {
      if (isMine()) searches.setState({ progress });
    })
    .catch((error: unknown): HiringAnswer => {
      const message = error instanceof Error ? error.message : String(error);
      return { scenario: null, months: [], roles: [], refusal: { reason: 'solver', message } };
    });
  if (answer && isMine()) searches.setState({ isRunning: false, progress: null, answer });
}

export function cancelSearch({ actions }: PlanStore): void {
  actions.cancelHiring();
  searches.setState(nothing, true);
}

/** The answer was used. */
export function forgetSearch(): void {
  searches.setState(nothing, true);
}
