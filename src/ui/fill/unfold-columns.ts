import type { Rect } from '../grid/ranges.ts';
import { sheetColumns } from '../grid/sheet-columns.ts';
import type { SheetLayout } from '../grid/use-sheet-layout.ts';
import type { Field } from './fill-lines.ts';

/** The sheet with the months of folded quarters laid open, so that a fill across them reaches them too; `at` finds a rectangle in it. */
export function unfoldColumns({ rows, columns, timeline, view }: Pick<SheetLayout, 'rows' | 'columns' | 'timeline' | 'view'>): {
  field: Field;
  at: (rect: Rect) => Rect;
} {
  const open = sheetColumns(timeline, { ...view, folded: new Set() });
  const indexOf = (column: number) => open.findIndex(({ id }) => id === columns[column]?.id);
  /** A folded quarter begins with its first month. */
  const begin = (column: number) => {
    const quarter = columns[column];
    const from = quarter && view.folded.has(quarter.id) ? timeline.periods[quarter.period]?.from : undefined;
    return from === undefined ? indexOf(column) : open.findIndex(({ period }) => period === from);
  };
  return { field: { rows, columns: open }, at: (rect) => ({ ...rect, left: begin(rect.left), right: indexOf(rect.right) }) };
}
