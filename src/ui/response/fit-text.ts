import { formatNumber } from '../grid/format-number.ts';

/** More would say nothing. */
const MOST_DECIMALS = 8;

/** Decimals that show so many significant digits, whole numbers from ten times as many on. */
function decimalsFor(value: number, digits: number): number {
  const size = Math.abs(value);
  if (!(size > 0) || !Number.isFinite(size)) return 0;
  return Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - Math.floor(Math.log10(size))));
}

const withDecimals = (value: number, decimals: number) => formatNumber(value, { percent: false, decimals, counted: false });

/** A number of a fit, with three significant digits or more. */
export function fitText(value: number): string {
  return withDecimals(value, decimalsFor(value, 3));
}

/** A number with its standard error, to the error's second digit: 2.60 ± 0.12. Without the error where the points do not tell it. */
export function withError(value: number, error: number): string {
  if (!(error > 0) || !Number.isFinite(error)) return fitText(value);
  const decimals = decimalsFor(error, 2);
  return `${withDecimals(value, decimals)} ± ${withDecimals(error, decimals)}`;
}
