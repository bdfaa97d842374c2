import type { Plan, Timeline } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { membersAt } from './cell-content.ts';
import type { Cursor } from './move-cursor.ts';
import { columnOfPeriod, type SheetColumn } from './sheet-columns.ts';
import { itemRowKey, type SheetRow } from './sheet-rows.ts';

/** The cell the cursor stands on; an item's name stands for its last total. Null on a section. */
export function refAt(rows: readonly SheetRow[], columns: readonly SheetColumn[], cursor: Cursor): CellRef | null {
  const row = rows.find((candidate) => candidate.key === cursor.row);
  if (row?.kind !== 'item') return null;
  const column = columns.find((candidate) => candidate.id === cursor.column && candidate.period >= 0) ?? columns.at(-1);
  return column ? { item: row.item.id, place: row.place, column: column.period } : null;
}

/** The row a cell stands in, whether it shows or not; null when the plan has no such item. */
export function rowKeyOf(plan: Plan, ref: CellRef): { key: string; members: string[] } | null {
  const item = plan.items.find((candidate) => candidate.id === ref.item);
  if (!item) return null;
  const members: string[] = [];
  for (const member of membersAt(plan, item, ref.place)) {
    if (member === null) break;
    members.push(member);
  }
  return { key: itemRowKey(item, members), members };
}

/** Where the cursor stands for a cell; null while its row or column is folded away. */
export function cursorOf(plan: Plan, timeline: Timeline, columns: readonly SheetColumn[], ref: CellRef): Cursor | null {
  const row = rowKeyOf(plan, ref);
  const column = columnOfPeriod(columns, timeline, ref.column);
  return row && column ? { row: row.key, column: column.id } : null;
}
