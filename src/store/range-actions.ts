import { editableCells, holdCells, releaseCells, spreadTotal, type HeldCell, type Plan } from '../core/index.ts';
import type { Actions } from './actions.ts';
import { editCells } from './edit-cells.ts';
import type { OpenPlan } from './open-plan.ts';
import type { CellRef } from './state.ts';

type RangeActions = Pick<Actions, 'editTotal' | 'holdCells' | 'releaseCells'>;

/** The actions that reach beyond the one cell that is named. */
export function createRangeActions(open: OpenPlan): RangeActions {
  /** The single cells among them, by item. */
  function cellsByItem(refs: readonly CellRef[]): Map<string, HeldCell[]> {
    const cellAt = editableCells(open.state.plan, open.state.timeline);
    const byItem = new Map<string, HeldCell[]>();
    for (const ref of refs) {
      const cell = cellAt(ref);
      if (!cell || cell.kind !== 'input') continue;
      const known = byItem.get(ref.item);
      if (known) known.push(cell);
      else byItem.set(ref.item, [cell]);
    }
    return byItem;
  }
  function eachItem(
    key: 'edit.hold' | 'edit.release',
    refs: readonly CellRef[],
    write: (draft: Plan, id: string, cells: HeldCell[]) => void,
  ) {
    const byItem = cellsByItem(refs);
    const item = refs[0]?.item;
    open.commit({ key, ...(item !== undefined && { item }) }, (draft) => byItem.forEach((cells, id) => write(draft, id, cells)));
  }

  return {
    editTotal: (ref, total) => {
      const { state } = open;
      const table = state.tables.get(ref.item);
      const spread = table ? spreadTotal(state, table, ref, total) : null;
      if (spread?.kind !== 'cells') return spread;
      const recipe = editCells(
        state,
        spread.cells.map(({ value, ...cell }) => ({ ref: cell, cell: value })),
      );
      if (typeof recipe === 'function') open.commit({ key: 'edit.spread', item: ref.item }, recipe);
      return spread;
    },
    holdCells: (refs) => eachItem('edit.hold', refs, holdCells),
    releaseCells: (refs) => eachItem('edit.release', refs, releaseCells),
  };
}
