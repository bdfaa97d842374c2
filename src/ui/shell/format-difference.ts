import { formatNumber, type NumberLook } from '../grid/format-number.ts';

/** A difference with its sign: `+1,200`, `−3.1%`; none where it rounds to nothing. */
export function formatDifference(value: number, look: NumberLook): string {
  const text = formatNumber(value, look);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
