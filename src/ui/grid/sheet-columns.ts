import type { Per, Timeline } from '../../core/index.ts';

/** A column of the sheet. `period` is the column of `Table`; −1 for the name and the trend. */
export interface SheetColumn {
  /** `name`, `trend`, or the period's id. */
  id: string;
  kind: 'name' | 'trend' | Per;
  period: number;
  pinned: 'left' | 'right' | null;
}

/** How the reader wants the columns: the trend or none (it shows when left out), quarter totals or none, and the quarters whose months are folded away. */
export interface ColumnView {
  trend?: boolean;
  quarters: boolean;
  folded: ReadonlySet<string>;
}

/** Years beyond this stand behind their last month: pinned, they would leave no room for months. */
const PINNED_YEARS = 2;

/** The sheet's columns from left to right. A timeline inside one year has that year's total as its only one. */
export function sheetColumns(timeline: Timeline, view: ColumnView): SheetColumn[] {
  const at = (id: string) => timeline.periods.findIndex((period) => period.id === id);
  const years = timeline.periods.filter((period) => period.per === 'year');
  const pinned = years.length <= PINNED_YEARS;
  const columns: SheetColumn[] = [{ id: 'name', kind: 'name', period: -1, pinned: 'left' }];
  if (view.trend !== false) columns.push({ id: 'trend', kind: 'trend', period: -1, pinned: 'left' });
  for (const quarter of timeline.periods.filter((period) => period.per === 'quarter')) {
    if (!view.quarters || !view.folded.has(quarter.id))
      for (let month = quarter.from; month < quarter.to; month++)
        columns.push({ id: timeline.periods[month]?.id ?? '', kind: 'month', period: month, pinned: null });
    if (view.quarters) columns.push({ id: quarter.id, kind: 'quarter', period: at(quarter.id), pinned: null });
    const year = years.find((candidate) => candidate.to === quarter.to);
    if (year && !pinned) columns.push({ id: year.id, kind: 'year', period: at(year.id), pinned: null });
  }
  if (pinned) for (const year of years) columns.push({ id: year.id, kind: 'year', period: at(year.id), pinned: 'right' });
  if (years.length > 1) columns.push({ id: 'timeline', kind: 'timeline', period: at('timeline'), pinned: 'right' });
  return columns;
}

/** The columns for a sheet without room for pinned totals: they stand behind the last month. */
export function unpinTotals(columns: readonly SheetColumn[]): SheetColumn[] {
  return columns.map((column) => (column.pinned === 'right' ? { ...column, pinned: null } : column));
}

/** The column that shows a period, or one of the same months (a year that is the whole timeline); undefined while it is folded away. */
export function columnOfPeriod(columns: readonly SheetColumn[], timeline: Timeline, period: number): SheetColumn | undefined {
  const wanted = timeline.periods[period];
  if (!wanted) return undefined;
  return (
    columns.find((column) => column.period === period) ??
    columns.find((column) => {
      const shown = timeline.periods[column.period];
      return shown !== undefined && shown.per !== 'month' && wanted.per !== 'month' && shown.from === wanted.from && shown.to === wanted.to;
    })
  );
}
