import type { Item, Language, Plan, Table, Timeline } from '../../core/index.ts';
import { formatNumber, numberLook } from './format-number.ts';
import type { SheetColumn } from './sheet-columns.ts';

export interface SheetWidths {
  name: number;
  trend: number;
  month: number;
  quarter: number;
  total: number;
  /** Widths that the reader gave to single columns. */
  own?: ReadonlyMap<string, number>;
}

const LEAST = 76;
const MOST = 128;
const PADDING = 18;
const TREND = 56;
const NAME = { zh: 196, en: 216 };

/** How many characters fit into the cells of a kind of column. */
export interface Room {
  month: number;
  quarter: number;
  total: number;
  own: ReadonlyMap<string, number>;
}

/** Which of the sheet's widths a column has. */
export function widthOf({ kind }: SheetColumn): 'name' | 'trend' | 'month' | 'quarter' | 'total' {
  return kind === 'year' || kind === 'timeline' ? 'total' : kind;
}

/** How many characters fit into a column of numbers. */
export function roomOf(room: Room, column: SheetColumn): number {
  const kind = widthOf(column);
  return room.own.get(column.id) ?? (kind === 'name' || kind === 'trend' ? 0 : room[kind]);
}

/**
 * Widths that show the plan's longest numbers in full, up to a limit; one for all months, so that columns stay even.
 * `digitWidth`: of a bold digit, in pixels.
 */
export function columnWidths(
  plan: Plan,
  timeline: Timeline,
  tables: ReadonlyMap<string, Table>,
  language: Language,
  digitWidth: number,
): SheetWidths {
  const quarters = timeline.periods.filter((period) => period.per === 'quarter').length;
  let months = 0;
  let perQuarter = 0;
  let totals = 0;
  for (const item of plan.items) {
    const table = tables.get(item.id);
    if (!table) continue;
    months = Math.max(months, longest(item, table, 0, timeline.months));
    perQuarter = Math.max(perQuarter, longest(item, table, timeline.months, timeline.months + quarters));
    totals = Math.max(totals, longest(item, table, timeline.months + quarters, table.periods));
  }
  const width = (characters: number) => Math.min(MOST, Math.max(LEAST, Math.ceil(characters * digitWidth) + PADDING));
  const [month, quarter, total] = [width(months), width(perQuarter), width(totals)];
  return { name: NAME[language], trend: TREND, month, quarter, total };
}

/** What fits into columns of these widths. */
export function roomIn({ month, quarter, total, own }: SheetWidths, digitWidth: number): Room {
  const room = (pixels: number) => Math.floor((pixels - PADDING) / digitWidth);
  const ofOwn = [...(own ?? [])].map(([id, pixels]) => [id, room(pixels)] as const);
  return { month: room(month), quarter: room(quarter), total: room(total), own: new Map(ofOwn) };
}

/** Characters of the longest of an item's numbers: that of the largest or of the smallest. */
function longest(item: Item, table: Table, from: number, to: number): number {
  let high = 0;
  let low = 0;
  for (let start = 0; start < table.values.length; start += table.periods)
    for (let period = from; period < to; period++) {
      const value = table.values[start + period] ?? NaN;
      if (value > high && value !== Infinity) high = value;
      if (value < low && value !== -Infinity) low = value;
    }
  const look = numberLook(item);
  return Math.max(formatNumber(high, look).length, formatNumber(low, look).length);
}

/** Pixels of a column of numbers that have so many characters. */
export function numberWidth(characters: number): number {
  return Math.max(LEAST, Math.ceil(characters * measureDigit()) + PADDING);
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** Pixels of a text in the page's font. */
export function measureText(text: string, weight: number, size: number): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * size;
  canvas.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return canvas.measureText(text).width;
}

let measured: number | undefined;

/** Width of a bold digit in the grid's font. Digits are all as wide; the rest of a number is narrower. */
export function measureDigit(): number {
  measured ??= measureText('0', 600, 13);
  return measured;
}
