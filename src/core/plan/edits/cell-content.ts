import { cellOf } from '../cell-of.ts';
import { leafAt } from '../nested.ts';
import type { Cell, Change, Plan } from '../plan.ts';
import type { Timeline } from '../timeline.ts';
import { editableCells, type CellAddress, type EditableCell } from './editable-cell.ts';
import { findScenario, isAt } from './find.ts';
import { setsExactly } from './scenario-cell.ts';

/** What stands in a cell, before anything is computed: what a formula bar shows. */
export interface CellContent {
  /** Where it stands: an input's values, an override, the row's formula, or a cell set in the scenario. */
  from: 'values' | 'override' | 'formula' | 'scenario';
  /** A number, a stored text (ids, without "=") or null. */
  cell: Cell;
  /** Whether a change of the scenario acts on the cell: what is shown is then not what the base holds. */
  changed: boolean;
}

type WritableCell = Exclude<EditableCell, { kind: 'total' }>;

/** Whether a change acts on one cell. */
function touches(change: Change, timeline: Timeline, at: (dimension: string) => string | undefined, monthIndex: number): boolean {
  if (change.opening !== undefined) return false;
  if (change.formula !== undefined) return true;
  const from = change.from === undefined ? 0 : timeline.monthIndex(change.from);
  const to = change.to === undefined ? Infinity : timeline.monthIndex(change.to);
  if (from === null || to === null || monthIndex < from || monthIndex > to) return false;
  return Object.entries(change.at ?? {}).every(([dimension, member]) => at(dimension) === member);
}

/** What stands in a cell under a scenario (null: the base); null for totals and where there is no cell. */
export function cellContent(plan: Plan, timeline: Timeline, scenario: string | null, address: CellAddress): CellContent | null {
  return cellContents(plan, timeline, scenario)(address);
}

/** The same for many cells of one plan, whose items are looked up once. */
export function cellContents(plan: Plan, timeline: Timeline, scenario: string | null): (address: CellAddress) => CellContent | null {
  const cellAt = editableCells(plan, timeline);
  const changesOf = new Map<string, Change[]>();
  for (const change of scenario === null ? [] : findScenario(plan, scenario).changes) {
    const own = changesOf.get(change.item);
    if (own) own.push(change);
    else changesOf.set(change.item, [change]);
  }
  return (address) => {
    const cell = cellAt(address);
    return cell && cell.kind !== 'total' ? contentOf(cell, timeline, changesOf.get(cell.item.id) ?? []) : null;
  };
}

function contentOf({ item, members, month, monthIndex }: WritableCell, timeline: Timeline, changes: readonly Change[]): CellContent {
  const over = item.over ?? [];
  const acting = changes.filter((change) => touches(change, timeline, (dimension) => members[over.indexOf(dimension)], monthIndex));
  const changed = acting.length > 0;

  const set = acting.findLast((change) => setsExactly(change, item, members, month))?.set;
  if (set !== undefined) return { from: 'scenario', cell: set, changed };
  const rule = acting.findLast((change) => change.formula !== undefined)?.formula;
  if (rule !== undefined) return { from: 'formula', cell: leafAt<string>(rule, members) ?? null, changed };
  const override = item.overrides?.findLast((candidate) => candidate.month === month && isAt(item, candidate.at, members));
  if (override) return { from: 'override', cell: override.value, changed };
  if (item.values !== undefined) return { from: 'values', cell: cellOf(item.values, members, monthIndex), changed };
  return { from: 'formula', cell: item.formula === undefined ? null : (leafAt<string>(item.formula, members) ?? null), changed };
}
