import type { Cell } from '../../core/index.ts';

export type SeriesKind = 'step' | 'growth';

/**
 * The cells that follow some given ones, `count` of them, in the direction given. Numbers continue their step: two their difference,
 * more the line of least squares, as spreadsheets do; `growth` likewise by a factor, where all have one sign, and one number by `one`,
 * as a spreadsheet's Ctrl does. Otherwise one number, and anything that is not all numbers, repeats.
 */
export function continueSeries(given: readonly Cell[], count: number, kind: SeriesKind, one = 1): Cell[] {
  const numbers = given.filter((cell) => typeof cell === 'number');
  const next = numbers.length === given.length ? trendOf(numbers, kind, one) : null;
  return Array.from({ length: count }, (_, index) => next?.(given.length + index) ?? given[index % given.length] ?? null);
}

/** The value at a position, the first given number at 0; null when there is no such trend. */
function trendOf(numbers: readonly number[], kind: SeriesKind, one: number): ((position: number) => number) | null {
  const [first = 0] = numbers;
  if (numbers.length === 0 || (numbers.length === 1 && kind === 'step')) return null;
  if (numbers.length === 1) return (position) => tidy(first + position * one);
  if (kind === 'step') {
    const line = leastSquares(numbers);
    return (position) => tidy(line(position));
  }
  if (numbers.some((number) => number === 0 || Math.sign(number) !== Math.sign(first))) return null;
  const line = leastSquares(numbers.map((number) => Math.log(Math.abs(number))));
  return (position) => tidy(Math.sign(first) * Math.exp(line(position)));
}

function leastSquares(ys: readonly number[]): (x: number) => number {
  const n = ys.length;
  const meanX = (n - 1) / 2;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
  let across = 0;
  let spread = 0;
  ys.forEach((y, x) => {
    across += (x - meanX) * (y - meanY);
    spread += (x - meanX) ** 2;
  });
  const slope = across / spread;
  return (x) => meanY + slope * (x - meanX);
}

/** Without the last digits, which are noise of the arithmetic: 0.1, 0.2 go on with 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
