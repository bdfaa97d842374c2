import type { CellRef } from '../../store/index.ts';
import { rowKeyOf } from './cursor-ref.ts';
import type { Rect } from './ranges.ts';
import { columnOfPeriod } from './sheet-columns.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

/** Where a cell shows, or the row that it is folded under (`folded`); null where neither is in the sheet. */
export function cellRect(layout: SheetLayout, ref: CellRef): { rect: Rect; folded: boolean } | null {
  const { plan, timeline, rows, columns } = layout;
  const found = rowKeyOf(plan, ref);
  const column = columnOfPeriod(columns, timeline, ref.column);
  const x = column ? columns.indexOf(column) : -1;
  if (!found || x < 0) return null;
  // Down from the item's own row: `item/spend/ztc` may be folded under `item/spend`.
  const parts = found.key.split('/');
  for (let length = parts.length; length > 1; length--) {
    const y = rows.findIndex(({ key }) => key === parts.slice(0, length).join('/'));
    if (y >= 0) return { rect: { top: y, bottom: y, left: x, right: x }, folded: length < parts.length };
  }
  return null;
}
