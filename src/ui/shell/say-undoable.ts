import type { PlanStore } from '../../store/index.ts';
import { say } from './page-state.ts';

/**
 * Does an act and says so, with a button that undoes that act and no other: the word goes as soon as the act is not the latest in the
 * history, because it was undone or another followed.
 */
export function sayUndoable({ actions, getState, subscribe }: PlanStore, act: () => void, text: string, undo: string): void {
  const before = getState().undo[0];
  act();
  const done = getState().undo[0];
  if (done === undefined || done === before) return;
  const forget = say(text, { label: undo, run: () => actions.undo() });
  const stop = subscribe((state) => {
    if (state.undo[0] === done) return;
    stop();
    forget();
  });
}
