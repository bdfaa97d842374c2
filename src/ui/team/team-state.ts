import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What the reader looks at in the team view. It outlives the view: a look at another tab loses nothing. */
interface TeamState {
  /** The plan it is about. */
  planId: string | null;
  /** Member of the role dimension; null: the role that breaks first. */
  role: string | null;
  /** Index in the timeline; null: the month in which that role breaks. */
  month: number | null;
  /** Member of the dimension of days; null: the worst of the month. */
  day: string | null;
}

const nothingChosen: Omit<TeamState, 'planId'> = { role: null, month: null, day: null };

const teamState = createStore<TeamState>(() => ({ planId: null, ...nothingChosen }));

/** What was chosen for a plan, and a way to choose. */
export function useTeamChoice(planId: string): [TeamState, (chosen: Partial<TeamState>) => void] {
  const state = useStore(teamState);
  const own = state.planId === planId ? state : { planId, ...nothingChosen };
  return [own, (chosen) => teamState.setState({ ...own, ...chosen })];
}
