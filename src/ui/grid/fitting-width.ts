import { unitWord } from '../../charts/unit-word.ts';
import type { State } from '../../store/index.ts';
import { formatReading } from '../reading/reading-look.ts';
import { shownValue } from '../reading/shown-value.ts';
import { measureDigit, measureText, numberWidth } from './column-widths.ts';
import { numberLength } from './number-length.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { SheetLayout } from './use-sheet-layout.ts';

/** Around a name: the cell's padding, the fold mark, and the room before its unit. */
const AROUND_NAME = 12 + 16 + 10;
const INDENT = 14;

/** Pixels that a column needs for all that stands in it, in the rows that show. */
export function fittingWidth(layout: SheetLayout, state: State, column: string): number {
  const shown = layout.columns.find(({ id }) => id === column);
  if (!shown) return 0;
  if (shown.kind === 'name') return Math.ceil(Math.max(...layout.rows.map((row) => nameWidth(row, layout))));
  const lengths = layout.rows.map((row) => {
    if (row.kind === 'section') return 0;
    const cell = shownValue(state, { item: row.item.id, place: row.place, column: shown.period });
    return cell && Number.isFinite(cell.value) ? numberLength(formatReading(cell.value, cell.look)) : 0;
  });
  return numberWidth(Math.max(...lengths), measureDigit(), Infinity);
}

function nameWidth(row: SheetRow, { language }: SheetLayout): number {
  if (row.kind === 'section') return AROUND_NAME + measureText(row.name, 600, 13);
  const unit = row.depth === 0 && row.item.unit !== undefined ? measureText(unitWord(row.item.unit, language), 400, 11) : 0;
  return AROUND_NAME + row.depth * INDENT + measureText(row.name, 600, 13) + unit;
}
