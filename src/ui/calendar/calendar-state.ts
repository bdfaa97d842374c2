import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { DayBasis } from '../../charts/index.ts';

/** What the reader looks at in the calendar. It outlives the view: a look at another tab loses nothing. */
interface CalendarState {
  /** The plan it is about. */
  planId: string | null;
  /** Event whose fields are shown. */
  event: string | null;
  /** Index in the timeline; null: the month with the busiest day. */
  month: number | null;
  /** What is spread over the days; null: the first that is offered. */
  item: string | null;
  basis: DayBasis;
}

const nothingChosen: Omit<CalendarState, 'planId'> = { event: null, month: null, item: null, basis: 'plan' };

const calendarState = createStore<CalendarState>(() => ({ planId: null, ...nothingChosen }));

/** What was chosen for a plan, and a way to choose. */
export function useCalendarChoice(planId: string): [CalendarState, (chosen: Partial<CalendarState>) => void] {
  const state = useStore(calendarState);
  const own = state.planId === planId ? state : { planId, ...nothingChosen };
  return [own, (chosen) => calendarState.setState({ ...own, ...chosen })];
}
