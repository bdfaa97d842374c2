import { spreadTotal } from '../../core/index.ts';
import type { PlanStore, State } from '../../store/index.ts';
import type { PastePlan, UnreadCell } from './plan-paste.ts';

type CellEdit = Parameters<PlanStore['actions']['editCells']>[0][number];

/** The edits that make pasted totals, and those that cannot be reached. */
export function spreadPasted(state: State, spreads: PastePlan['spreads']): { edits: CellEdit[]; unread: UnreadCell[] } {
  const edits: CellEdit[] = [];
  const unread: UnreadCell[] = [];
  for (const { ref, total } of spreads) {
    const table = state.tables.get(ref.item);
    const spread = table ? spreadTotal(state, table, ref, total) : null;
    if (spread?.kind === 'cells') edits.push(...spread.cells.map(({ value, ...cell }) => ({ ref: cell, cell: value })));
    else if (spread?.kind === 'unreachable') unread.push({ ref, text: String(total), fault: spread });
    else unread.push({ ref, text: String(total), fault: { kind: 'all-held' } });
  }
  return { edits, unread };
}
