import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CellRef } from '../../store/index.ts';

/** The formula that is being edited, in the cell or in the bar: the grid outlines what it names and lets it be pointed at. */
export interface FormulaSession {
  cell: CellRef;
  text: string;
  caret: number;
  /** Writes the name of a row into it; false where no name can stand. */
  point: (target: Pick<CellRef, 'item' | 'place'>) => boolean;
}

const sessions = createStore<{ current: FormulaSession | null }>(() => ({ current: null }));

export function useFormulaSession(): FormulaSession | null {
  return useStore(sessions, (state) => state.current);
}

/** Makes a session the current one; the function returned ends it, unless another has begun. */
export function beginSession(session: FormulaSession): () => void {
  sessions.setState({ current: session });
  return () => {
    if (sessions.getState().current === session) sessions.setState({ current: null });
  };
}

export const isFormulaEdited = (): boolean => sessions.getState().current !== null;

/** Offers a row that was clicked to the formula being edited; true when it was written, and the click is no more than that. */
export function pointAt(target: Pick<CellRef, 'item' | 'place'>): boolean {
  return sessions.getState().current?.point(target) ?? false;
}
