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

/** Which totals stay in sight at the right: all, the timeline's alone, none. */
type Pins = 'all' | 'timeline' | 'none';

/** Years beyond this stand behind their last month: pinned, they would leave no room for months. */
const PINNED_YEARS = 2;

/** The sheet's columns from left to right. A timeline inside one year has that year's total as its only one. */
export function sheetColumns(timeline: Timeline, view: ColumnView, pins: Pins = 'all'): SheetColumn[] {
  const at = (id: string) => timeline.periods.findIndex((period) => period.id === id);
  const years = timeline.periods.filter((period) => period.per === 'year');
  const apart = years.length === 1 || (pins !== 'timeline' && years.length <= PINNED_YEARS);
  const side = pins === 'none' ? null : 'right';
  const columns: SheetColumn[] = [{ id: 'name', kind: 'name', period: -1, pinned: 'left' }];
  if (view.trend !== false) columns.push({ id: 'trend', kind: 'trend', period: -1, pinned: 'left' });
  for (const quarter of timeline.periods.filter((period) => period.per === 'quarter')) {
    for (let month = quarter.from; month < quarter.to; month++)
      columns.push({ id: timeline.periods[month]?.id ?? '', kind: 'month', period: month, pinned: null });
    if (view.quarters) columns.push({ id: quarter.id, kind: 'quarter', period: at(quarter.id), pinned: null });
    const year = years.find((candidate) => candidate.to === quarter.to);
    if (year && !apart) columns.push({ id: year.id, kind: 'year', period: at(year.id), pinned: null });
  }
  if (apart) for (const year of years) columns.push({ id: year.id, kind: 'year', period: at(year.id), pinned: side });
  if (years.length > 1) columns.push({ id: 'timeline', kind: 'timeline', period: at('timeline'), pinned: side });
  return withFolds(columns, timeline, view);
}

/** The columns without the months of folded quarters. */
export function withFolds(columns: readonly SheetColumn[], timeline: Timeline, { quarters, folded }: ColumnView): SheetColumn[] {
  if (!quarters || folded.size === 0) return [...columns];
  const away = timeline.periods.filter(({ per, id }) => per === 'quarter' && folded.has(id));
  return columns.filter(({ kind, period }) => kind !== 'month' || !away.some(({ from, to }) => from <= period && period < to));
}

/** How many columns of numbers must stand beside the pinned totals, before only the timeline's is pinned, and before none is. */
const ENOUGH = { all: 8, timeline: 1 };

/** The columns with as many pinned totals as leave room for months. `wide`: pixels of a column; `across`: of the sheet. */
export function columnsFitting(timeline: Timeline, view: ColumnView, wide: (column: SheetColumn) => number, across: number): SheetColumn[] {
  for (const pins of ['all', 'timeline'] as const) {
    const columns = sheetColumns(timeline, view, pins);
    const room = columns.reduce((left, column) => (column.pinned === null ? left : left - wide(column)), across);
    const scrolling = columns.filter((column) => column.pinned === null);
    const least = Math.max(...scrolling.map(wide));
    if (room >= Math.min(scrolling.length, ENOUGH[pins]) * least) return columns;
  }
  return sheetColumns(timeline, view, 'none');
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
