import { createStore } from 'zustand/vanilla';
import type { PlanStore } from '../../store/index.ts';
import type { PastePlan, UnreadCell } from './plan-paste.ts';
import { spreadPasted } from './spread-pasted.ts';

/** What the reader decides about cells that are no inputs. */
export interface PasteChoice {
  override: boolean;
  spread: boolean;
}

/** What came of a paste. */
export interface PasteOutcome {
  pasted: number;
  unread: readonly UnreadCell[];
  /** Cells that were left for what they are. */
  overrides: number;
  totals: number;
  /** Totals that follow from what was pasted. */
  followed: number;
  outside: number;
}

interface PasteSession {
  /** A paste that waits for the reader's choice, and what goes on with it. */
  asked: { plan: PastePlan; answer: (choice: PasteChoice) => void } | null;
  /** The cells that the last paste left, for the list of them. */
  left: readonly UnreadCell[];
}

export const pasteSession = createStore<PasteSession>(() => ({ asked: null, left: [] }));

/** Does what a paste was planned to do, as one step of undo. */
export function applyPaste(store: PlanStore, plan: PastePlan, choice: PasteChoice): PasteOutcome {
  const spread = choice.spread ? spreadPasted(store.getState(), plan.spreads) : { edits: [], unread: [] };
  const edits = [...plan.writes, ...(choice.override ? plan.overrides : []), ...spread.edits];
  store.actions.editCells(edits, 'edit.paste');
  const spreadCells = choice.spread ? plan.spreads.length - spread.unread.length : 0;
  return {
    pasted: plan.writes.length + (choice.override ? plan.overrides.length : 0) + spreadCells,
    unread: [...plan.unread, ...spread.unread],
    overrides: choice.override ? 0 : plan.overrides.length,
    totals: plan.totals + (choice.spread ? 0 : plan.spreads.length),
    followed: plan.followed,
    outside: plan.outside,
  };
}
