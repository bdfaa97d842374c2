import type { EditUnit } from '../grid/edit-unit.ts';
import { readNumber, type UnreadableReason } from '../grid/read-number.ts';
import type { PastedCell } from './pasted.ts';

/** What a pasted cell says: a number, a formula (without `=`), nothing, or why it cannot be read. */
export type PastedReading =
  | { kind: 'number'; value: number }
  | { kind: 'formula'; text: string }
  | { kind: 'clear' }
  | { kind: 'unreadable'; reason: UnreadableReason | 'error' | 'hashes' };

const PLAIN = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/;
/** What a spreadsheet shows for zero in its accounting formats. */
const ACCOUNTING_ZERO = /^[-–—]$/;
const CURRENCY = /^[¥￥$€£]\s*/;

/**
 * Reads a pasted cell. `unit`: the power of ten that a bare number stands for (`EditUnit`): −2 where it means per cent, so that 20 is
 * 20 %; 4 where the sheet counts money in 万. A number that the program told is exact, so it counts before the text, unless the text is a
 * date: its number counts days.
 */
export function pasteNumber({ text, number, exact, formula }: PastedCell, unit: EditUnit = 0): PastedReading {
  if (formula !== undefined) return { kind: 'formula', text: formula };
  if (exact && number !== undefined) return { kind: 'number', value: number };
  const shown = text.trim();
  if (unit === 0 && number === undefined && PLAIN.test(shown)) return { kind: 'number', value: Number(shown.replaceAll(',', '')) };
  if (/^#+$/.test(shown) && number === undefined) return { kind: 'unreadable', reason: 'hashes' };
  if (/^#[\p{L}\d/_]+[!?]?$/u.test(shown)) return { kind: 'unreadable', reason: 'error' };
  if (ACCOUNTING_ZERO.test(shown.replace(CURRENCY, ''))) return { kind: 'number', value: number ?? 0 };
  const reading = readNumber(shown, unit);
  if (number === undefined || (reading.kind === 'unreadable' && reading.reason === 'date')) return reading;
  return isBare(shown, unit) ? readNumber(String(number), unit) : { kind: 'number', value: number };
}

/** Whether a text is a number that says nothing of its unit, so that it is read in that of the row. */
export function isBare(text: string, unit: EditUnit): boolean {
  const [plain, counted] = [readNumber(text), readNumber(text, unit)];
  return plain.kind === 'number' && counted.kind === 'number' && plain.value !== counted.value;
}

/**
 * Whether the bare numbers pasted into a row in % are per cent: they are as soon as one is beyond 1. Programs that leave the sign away
 * mostly do so because the cells hold fractions.
 */
export function arePerCent(cells: readonly PastedCell[]): boolean {
  return cells.some((cell) => {
    if (cell.formula !== undefined || cell.exact || !isBare(cell.text, -2)) return false;
    const reading = pasteNumber(cell);
    return reading.kind === 'number' && Math.abs(reading.value) > 1;
  });
}
