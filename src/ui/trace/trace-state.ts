import { createStore } from 'zustand/vanilla';
import type { Reference } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import type { Way } from './linked-cells.ts';

interface TraceState {
  /** The outlines are switched on. */
  shown: boolean;
  /** Cells to choose from, because more than one is linked that way. */
  choice: { from: CellRef; way: Way; cells: readonly Reference[] } | null;
}

export const traceState = createStore<TraceState>(() => ({ shown: false, choice: null }));
