import type { Reference } from '../../core/index.ts';
import type { CellRef, PlanStore } from '../../store/index.ts';
import { driversOfTotal } from '../inspector/drivers-of-total.ts';

/** Towards what a number depends on, or towards what depends on it. */
export type Way = 'drivers' | 'dependents';

/** The cells that a cell is linked to, both ways; none when it cannot be explained. */
export async function linkedCells(
  { actions, getState }: Pick<PlanStore, 'actions' | 'getState'>,
  cell: CellRef,
): Promise<Record<Way, readonly Reference[]>> {
  const explain = (ref: CellRef) => actions.explain(ref);
  const explanation = await explain(cell);
  if (!explanation) return { drivers: [], dependents: [] };
  const { timeline, tables } = getState();
  const drivers = explanation.origin === 'total' ? await driversOfTotal(cell, { timeline, tables, explain }) : explanation.drivers;
  return { drivers, dependents: explanation.dependents };
}
