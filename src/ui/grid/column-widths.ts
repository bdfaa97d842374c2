import type { Language, Per, Timeline } from '../../core/index.ts';
import type { SheetColumn } from './sheet-columns.ts';

export interface SheetWidths {
  name: number;
  trend: number;
  month: number;
  quarter: number;
  total: number;
  /** Single columns whose numbers came to need more than their kind has. */
  grown?: ReadonlyMap<string, number>;
  /** Widths that the reader gave to single columns. */
  own?: ReadonlyMap<string, number>;
}

const LEAST = 64;
const MOST = 128;
const PADDING = 14;
const TREND = 48;
const NAME = { zh: 150, en: 172 };

/** How many digits fit into the cells of a kind of column. */
export interface Room {
  month: number;
  quarter: number;
  total: number;
  /** Single columns that have another width. */
  own: ReadonlyMap<string, number>;
}

/** Which of the sheet's widths a column has. */
export function widthOf({ kind }: SheetColumn): 'name' | 'trend' | 'month' | 'quarter' | 'total' {
  return kind === 'year' || kind === 'timeline' ? 'total' : kind;
}

/** How many digits fit into a column of numbers. */
export function roomOf(room: Room, column: SheetColumn): number {
  const kind = widthOf(column);
  return room.own.get(column.id) ?? (kind === 'name' || kind === 'trend' ? 0 : room[kind]);
}

/** Widths that show numbers of these lengths in full, up to a limit; one for all months, so that columns stay even. `digitWidth`: pixels of a bold digit. */
export function columnWidths(lengths: readonly number[], { periods }: Timeline, language: Language, digitWidth: number): SheetWidths {
  const longest = (kinds: readonly Per[]) => Math.max(0, ...lengths.filter((_, index) => kinds.includes(periods[index]?.per ?? 'month')));
  const width = (...kinds: Per[]) => numberWidth(longest(kinds), digitWidth);
  return { name: NAME[language], trend: TREND, month: width('month'), quarter: width('quarter'), total: width('year', 'timeline') };
}

/** What fits into columns of these widths. */
export function roomIn({ month, quarter, total, grown, own }: SheetWidths, digitWidth: number): Room {
  const room = (pixels: number) => (pixels - PADDING) / digitWidth;
  const wider = [...(grown ?? [])].map(([id, pixels]) => [id, room(pixels)] as const);
  const drawn = [...(own ?? [])].map(([id, pixels]) => [id, room(pixels)] as const);
  return { month: room(month), quarter: room(quarter), total: room(total), own: new Map([...wider, ...drawn]) };
}

/** Pixels of a column for numbers as long as so many digits. Longer ones than `MOST` has room for are written short. */
export function numberWidth(length: number, digitWidth = measureDigit(), most = MOST): number {
  return Math.min(most, Math.max(LEAST, Math.ceil(length * digitWidth) + PADDING));
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
