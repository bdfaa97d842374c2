import type { Plan, Timeline } from '../../core/index.ts';
import type { Cursor } from './move-cursor.ts';
import type { Range } from './ranges.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { foldsAbove } from './sheet-rows.ts';

/** What shows, and the plan behind it that knows what is folded under what. */
export interface Shown {
  plan: Plan;
  timeline: Timeline;
  rows: readonly { key: string }[];
  columns: readonly SheetColumn[];
}

/** The cell, or while its row or column is folded away the one it lies under; null when neither shows. */
export function nearestCell(shown: Shown, { row, column }: Cursor): Cursor | null {
  const [nearRow, nearColumn] = [nearestRow(shown, row), nearestColumn(shown, column)];
  return nearRow !== null && nearColumn !== null ? { row: nearRow, column: nearColumn } : null;
}

/** The range between the cells that show for its corners. A range of several names stands for their whole rows. */
export function shownRange(shown: Shown, range: Range): Range | null {
  const [anchor, head] = [nearestCell(shown, range.anchor), nearestCell(shown, range.head)];
  if (!anchor || !head) return null;
  const ofNames = anchor.column === 'name' && head.column === 'name' && anchor.row !== head.row;
  return { anchor, head: ofNames ? { row: head.row, column: shown.columns.at(-1)?.id ?? head.column } : head };
}

function nearestRow({ plan, rows }: Shown, key: string): string | null {
  const shows = (candidate: string) => rows.some((row) => row.key === candidate);
  if (shows(key)) return key;
  const [kind, id, ...members] = key.split('/');
  const item = kind === 'item' ? plan.items.find((candidate) => candidate.id === id) : undefined;
  return (item && foldsAbove(plan, item, members).findLast(shows)) ?? null;
}

function nearestColumn({ timeline, columns }: Shown, id: string): string | null {
  if (columns.some((column) => column.id === id)) return id;
  const wanted = timeline.periods.find((period) => period.id === id);
  if (!wanted) return null;
  const beside = columns.filter((column) => {
    const period = timeline.periods[column.period];
    return period !== undefined && period.from < wanted.to && wanted.from < period.to;
  });
  // A month lies under its quarter; a total that is switched off falls back to its last month.
  return (wanted.per === 'month' ? beside[0] : beside.findLast(({ kind }) => kind === 'month'))?.id ?? null;
}
