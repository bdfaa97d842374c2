import type { Language, Plan, Table, Timeline } from '../../core/index.ts';
import { columnHead } from './column-head.ts';
import type { Room } from './column-widths.ts';
import type { CellMarks } from './cell-marks.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** What the cells are drawn from. The grid's column definitions hold one that lasts as long as the grid; its parts are replaced. */
export interface SheetView {
  plan: Plan;
  timeline: Timeline;
  tables: ReadonlyMap<string, Table>;
  marks: CellMarks;
  language: Language;
  texts: SheetTexts;
  room: Room;
  /** Ids of the quarters whose months are folded away; null: no quarter totals. */
  foldedQuarters: ReadonlySet<string> | null;
  onToggleQuarter: (quarter: string) => void;
  onToggleQuarters: () => void;
}

/** Words that the grid's own small parts say. */
export interface SheetTexts {
  item: string;
  trend: string;
  quarters: string;
  toggleQuarters: string;
  foldQuarter: (quarter: string, folded: boolean) => string;
}

/** A column's head. */
export function headOf(view: SheetView, column: SheetColumn): string {
  if (column.kind === 'name') return view.texts.item;
  if (column.kind === 'trend') return view.texts.trend;
  const period = view.timeline.periods[column.period];
  return period ? columnHead(view.timeline, period, view.language) : '';
}
