import type { FormulaFunction } from './formula-function.ts';

const MOST_DIGITS = 20;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => Number(`1e${digits}`));

/** A decimal number times 10^digits, without leaving decimal: 1.005 and 2 give exactly 100.5. */
function shiftDecimal(decimal: string, digits: number): number {
  const [mantissa, exponent = '0'] = decimal.split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/**
 * Rounds half away from zero, as spreadsheets do: 2.345 to 2 digits is 2.35 though the double nearest to 2.345 lies below it.
 * A half is a half in the 15 significant digits that spreadsheets keep. `digits` may be negative: 1250 to −2 digits is 1300.
 * NaN when `digits` is not a whole number from −20 to 20.
 */
export function roundHalfAway(x: number, digits: number): number {
  const power = POWERS_OF_TEN[Math.abs(digits)];
  if (power === undefined) return NaN;
  const size = Math.abs(x);
  let scaled = digits < 0 ? size / power : size * power;
  if (scaled >= Number.MAX_SAFE_INTEGER) return x; // no digits left to round
  const fromHalf = Math.abs(scaled - Math.floor(scaled) - 0.5);
  // the product is off by less than 1e-6 below 1e9; near a half or above that only decimal arithmetic can tell
  if (fromHalf < 1e-6 || scaled > 1e9) scaled = shiftDecimal(size.toPrecision(15), digits);
  const whole = Math.floor(scaled + 0.5);
  const rounded = digits < 0 ? whole * power : whole / power;
  return x < 0 ? 0 - rounded : rounded;
}

export const round: FormulaFunction = {
  name: 'round',
  group: 'maths',
  arguments: [{ name: 'x' }, { name: 'digits', optional: true, whole: true, least: -MOST_DIGITS, most: MOST_DIGITS }],
  help: {
    zh: '四舍五入到若干位小数；位数为负则舍入到十、百、千。',
    en: 'Rounds to so many decimals, halves away from zero; negative digits round to tens, hundreds and so on.',
  },
  examples: [
    ['round(2.345, 2)', 2.35],
    ['round(-1.475, 2)', -1.48],
    ['round(21.5, -1)', 20],
    ['round(-50.55, -2)', -100],
    ['round(-2.5)', -3],
  ],
  behaviour: { kind: 'cell', compute: (x, digits = 0) => roundHalfAway(x, digits) },
};
