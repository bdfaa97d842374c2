import { createStore } from 'zustand/vanilla';
import type { CellRef } from '../../store/index.ts';
import { sameCell } from '../inspector/use-explanation.ts';

interface Trail {
  /** Cells that were left by following, oldest first. */
  steps: readonly CellRef[];
  /** Where the last step led. */
  at: CellRef | null;
}

interface Selecting {
  select(ref: CellRef): void;
}

const LONGEST = 50;

/** The way that was followed from cell to cell. Selecting another cell in the grid ends it. */
export const trail = createStore<Trail>(() => ({ steps: [], at: null }));

/** The steps that led to the selection; none where it was not reached by following. */
export function stepsTo(selection: CellRef | null, { steps, at }: Trail = trail.getState()): readonly CellRef[] {
  return sameCell(at, selection) ? steps : [];
}

/** Goes to a linked cell and remembers where from. */
export function followTo(to: CellRef, selection: CellRef | null, actions: Selecting): void {
  trail.setState({ steps: selection ? [...stepsTo(selection), selection].slice(-LONGEST) : [], at: to });
  actions.select(to);
}

/** Goes back to the cell that was left last. */
export function stepBack(selection: CellRef | null, actions: Selecting): void {
  const steps = stepsTo(selection);
  const to = steps.at(-1);
  if (!to) return;
  trail.setState({ steps: steps.slice(0, -1), at: to });
  actions.select(to);
}
