import type { Act, History, Step } from '../storage/plan-record.ts';

/** Steps that are kept. */
const LIMIT = 500;

export const emptyHistory: History = { undo: [], redo: [] };

/** After an act there is nothing to redo. */
export function withStep({ undo }: History, step: Step): History {
  return { undo: [...undo.slice(-LIMIT + 1), step], redo: [] };
}

/** Moves the latest step from undo to redo, or from redo to undo; null when there is none. */
export function turn({ undo, redo }: History, from: 'undo' | 'redo'): { step: Step; history: History } | null {
  const step = from === 'undo' ? undo.at(-1) : redo.at(-1);
  if (!step) return null;
  return {
    step,
    history: from === 'undo' ? { undo: undo.slice(0, -1), redo: [...redo, step] } : { undo: [...undo, step], redo: redo.slice(0, -1) },
  };
}

/** Labels of the steps, latest first. */
export function actsOf(steps: readonly Step[]): Act[] {
  return steps.map((step) => step.act).reverse();
}
