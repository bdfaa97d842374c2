/** How a row's numbers are read: as they are, against another time, as a part, against its target, against the base scenario. */
const READINGS = ['value', 'mom', 'yoy', 'share', 'attainment', 'gap', 'base', 'baseRate'] as const;
export type Reading = (typeof READINGS)[number];

/** What amounts of money are counted in: one, a thousand, ten thousand (万). */
const SCALES = ['one', 'thousand', 'tenThousand'] as const;
export type Scale = (typeof SCALES)[number];

/** How the reader looks at a plan's sheet. What is left out is as the plan opens. */
export interface SheetSettings {
  /** Of all rows but those in `rows`. */
  reading?: Reading;
  /** Readings of single rows, by the row's key. */
  rows?: Record<string, Reading>;
  scale?: Scale;
  /** The trend column shows. */
  trend?: boolean;
  /** Quarter totals show. */
  quarters?: boolean;
  /** Quarters (ids) whose months are folded away. */
  foldedQuarters?: string[];
  /** Widths in pixels that the reader gave to columns, by id. */
  widths?: Record<string, number>;
}

/** Pixels scrolled down and to the right. */
export type ScrollPosition = readonly [top: number, left: number];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isReading = (value: unknown): value is Reading => READINGS.some((reading) => reading === value);
const isSize = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function only<T>(value: unknown, isSuch: (one: unknown) => one is T): Record<string, T> {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => isSuch(entry[1]))) : {};
}

/** A sheet's settings as storage holds them, without what makes no sense. */
export function readSheetSettings(stored: unknown): SheetSettings {
  if (!isObject(stored)) return {};
  const { reading, rows, scale, trend, quarters, foldedQuarters, widths } = stored;
  const known = SCALES.find((one) => one === scale);
  return {
    ...(isReading(reading) ? { reading } : {}),
    ...(isObject(rows) ? { rows: only(rows, isReading) } : {}),
    ...(known ? { scale: known } : {}),
    ...(typeof trend === 'boolean' ? { trend } : {}),
    ...(typeof quarters === 'boolean' ? { quarters } : {}),
    ...(Array.isArray(foldedQuarters) ? { foldedQuarters: foldedQuarters.filter((id) => typeof id === 'string') } : {}),
    ...(isObject(widths) ? { widths: only(widths, isSize) } : {}),
  };
}

export function isScrollPosition(stored: unknown): stored is ScrollPosition {
  return Array.isArray(stored) && stored.length === 2 && stored.every(isSize);
}
