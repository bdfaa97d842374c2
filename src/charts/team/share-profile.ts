import { editableCells } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import { itemName } from '../names.ts';
import { cellOf } from '../read-table.ts';
import { teamReader } from './team-reader.ts';

export interface ShareBar {
  id: string;
  name: string;
  /** Where it stands in the item's table. */
  place: number;
  /** Null is "no value". */
  value: number | null;
}

/** How a day's or a week's work is spread. */
export interface ShareProfile {
  item: string;
  name: string;
  bars: readonly ShareBar[];
  sum: number;
  /** Columns that an edit writes: every month while all months are the same, else the month that is shown. */
  columns: readonly number[];
  /** Its cells are inputs. */
  editable: boolean;
}

/** Shares of a day by half hours (of a kind of day, where they differ), or of a week by days, in a month. */
export function shareProfile(
  input: ChartInput,
  part: 'half_hour_share' | 'weekday_share',
  month: number,
  day: number,
): ShareProfile | null {
  const { plan, timeline, tables, language } = input;
  const reader = teamReader(input);
  const item = reader?.item(part);
  const table = item && tables.get(item.id);
  if (!reader || !item || !table) return null;
  // The shares run over half hours, or else over the item's one dimension.
  const along = part === 'half_hour_share' ? reader.team.half_hour : table.over.find((dimension) => dimension !== reader.team.day);
  if (along === undefined || !table.over.includes(along)) return null;
  const cellAt = editableCells(plan, timeline);
  const bars = reader.members(along).map(({ id, name }, index): ShareBar => {
    const place = reader.cell(part, { [along]: index, ...(reader.team.day !== undefined && { [reader.team.day]: day }) })?.place ?? -1;
    return { id, name, place, value: cellOf(table, place, month) };
  });
  const isSteady = bars.every(({ place, value }) => {
    for (let column = 0; column < timeline.months; column++) if (cellOf(table, place, column) !== value) return false;
    return true;
  });
  return {
    item: item.id,
    name: itemName(item, language),
    bars,
    sum: bars.reduce((sum, { value }) => sum + (value ?? 0), 0),
    columns: isSteady ? Array.from({ length: timeline.months }, (_, column) => column) : [month],
    editable: bars.every(({ place }) => cellAt({ item: item.id, place, column: month })?.kind === 'input'),
  };
}
