import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { WeekNeeds } from '../../charts/index.ts';
import type { ShiftCoverAnswer } from '../../core/index.ts';
import type { PlanStore } from '../../store/index.ts';

/** What a roster was made for. */
export interface RosterQuestion {
  week: WeekNeeds;
  /** Length of a shift. */
  halfHours: number;
  daysOff: number;
  /** Name of the month. */
  month: string;
}

/** The search for a roster, and what it found. It outlives the view, as the search for a hiring plan does. */
interface RosterSearch {
  planId: string | null;
  question: RosterQuestion | null;
  isRunning: boolean;
  answer: ShiftCoverAnswer | null;
}

const nothing: RosterSearch = { planId: null, question: null, isRunning: false, answer: null };
const searches = createStore<RosterSearch>(() => nothing);

export function useRosterSearch(planId: string): RosterSearch {
  const search = useStore(searches);
  return search.planId === planId ? search : nothing;
}

/** Looks for the fewest people. Another search ends this one. */
export async function searchRoster({ actions, getState }: PlanStore, question: RosterQuestion): Promise<void> {
  const begun: RosterSearch = { ...nothing, planId: getState().planId, question, isRunning: true };
  searches.setState(begun, true);
  const { week, halfHours, daysOff } = question;
  const answer = await actions.shiftCover({ needs: [...week.needs], periodsPerDay: week.times.length, shiftPeriods: halfHours, daysOff });
  if (searches.getState().question !== question) return;
  searches.setState(answer ? { isRunning: false, answer } : nothing);
}

export function cancelRoster({ actions }: PlanStore): void {
  searches.setState(nothing, true);
  actions.cancelShiftCover();
}
