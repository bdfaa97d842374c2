import type { Language, Plan, Timeline } from '../../core/index.ts';
import type { Reading, SheetSettings } from '../../store/index.ts';
import type { ReadSource } from '../reading/cell-reading.ts';
import { columnHead } from './column-head.ts';
import type { Room } from './column-widths.ts';
import type { CellMarks } from './cell-marks.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** What the cells are drawn from. The grid's column definitions hold one that lasts as long as the grid; its parts are replaced. */
export interface SheetView {
  plan: Plan;
  timeline: Timeline;
  /** The numbers, with what they may be held against. */
  source: ReadSource;
  /** How the reader wants them. */
  sheet: SheetSettings;
  marks: CellMarks;
  language: Language;
  texts: SheetTexts;
  room: Room;
  /** Ids of the quarters whose months are folded away; null: no quarter totals. */
  foldedQuarters: ReadonlySet<string> | null;
  onToggleQuarter: (quarter: string) => void;
  onToggleQuarters: () => void;
  /** Opens or closes the switch of the ways to read, under its button. */
  onShow: (button: Element) => void;
  /** Opens the choice of filters, under its button. */
  onFilter: (button: Element) => void;
  /** The reader gives a column a width in pixels, or one that fits what stands in it. */
  onResize: (column: string, width: number | 'fit') => void;
}

/** Words that the grid's own small parts say. */
export interface SheetTexts {
  item: string;
  trend: string;
  quarters: string;
  toggleQuarters: string;
  foldQuarter: (quarter: string, folded: boolean) => string;
  /** On the switch of the ways to read: what it is, or what is on. */
  filter: string;
  show: string;
  showAs: string;
  /** Of the grip at a row's name. */
  drag: string;
  resize: string;
  reading: (reading: Reading) => string;
  /** A money's unit where it is counted in thousands or 万. */
  scaled: (scale: 'thousand' | 'tenThousand', unit: string) => string;
}

/** A column's head. */
export function headOf(view: SheetView, column: SheetColumn): string {
  if (column.kind === 'name') return view.texts.item;
  if (column.kind === 'trend') return view.texts.trend;
  const period = view.timeline.periods[column.period];
  return period ? columnHead(view.timeline, period, view.language) : '';
}
