import type { Item, Language, Plan } from '../../core/index.ts';
import type { Reading, Scale } from '../../store/index.ts';
import { shiftDecimal } from '../grid/edit-text.ts';
import { formatNumber, formatShort, numberLook, type NumberLook } from '../grid/format-number.ts';
import { numberLength } from '../grid/number-length.ts';
import { isMoney, isRate } from './cell-reading.ts';

/** How a number read in some way is written. */
export interface ReadingLook extends NumberLook {
  /** A difference: more than nothing has its plus sign. */
  signed: boolean;
  /** A difference of rates: in percentage points. `percent` is set too. */
  points: boolean;
  /** Powers of ten by which the number was made smaller, so that it counts thousands or 万. */
  scaled: 0 | 3 | 4;
}

const POWERS = { one: 0, thousand: 3, tenThousand: 4 } as const;
const RATE: NumberLook = { percent: true, decimals: 1, counted: false };

/** Powers of ten that an item's amounts are made smaller by. */
export function powerOf(item: Item, plan: Plan, scale: Scale): 0 | 3 | 4 {
  return scale !== 'one' && isMoney(item, plan) ? POWERS[scale] : 0;
}

export function readingLook(item: Item, plan: Plan, reading: Reading, scale: Scale): ReadingLook {
  const plain = { ...numberLook(item), signed: false, points: false, scaled: powerOf(item, plan, scale) };
  switch (reading) {
    case 'value':
      return plain;
    case 'gap':
    case 'base':
      return { ...plain, signed: true, points: isRate(item) };
    case 'mom':
    case 'yoy':
    case 'baseRate':
      return isRate(item) ? { ...plain, signed: true, points: true } : { ...RATE, signed: true, points: false, scaled: 0 };
    case 'share':
    case 'attainment':
      return { ...RATE, signed: false, points: false, scaled: 0 };
    default:
      return reading satisfies never;
  }
}

/** A number as its look counts it: 201,413 is 20.1413 in 万. */
export function scaledTo({ scaled }: ReadingLook, value: number): number {
  return scaled === 0 || !Number.isFinite(value) ? value : Number(shiftDecimal(value, -scaled));
}

/** A scaled number in full: `+12.3%`, `−0.4pp`, `20.14`. */
export function formatReading(value: number, look: ReadingLook): string {
  return dressed(formatNumber(value, digitsOf(value, look)), value, look);
}

/** A cell's number: in full where it fits in the room of so many digits, else short. */
export function formatReadingFitting(value: number, look: ReadingLook, language: Language, room: number): string {
  const full = formatReading(value, look);
  return numberLength(full) <= room ? full : dressed(formatShort(value, look, language), value, look);
}

/** Thousands with one digit and 万 with two behind the point; where those would show nothing, the first two that are not zero. */
function digitsOf(value: number, look: ReadingLook): NumberLook {
  if (look.scaled === 0) return look;
  const digits = look.scaled - 2;
  return { ...look, decimals: value !== 0 && Math.abs(value) < 0.5 * 10 ** -digits ? null : digits };
}

function dressed(text: string, value: number, { signed, points }: ReadingLook): string {
  const word = points ? text.replace('%', 'pp') : text;
  return signed && value > 0 && /[1-9]/.test(word) ? `+${word}` : word;
}
