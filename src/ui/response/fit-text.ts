import { formatNumber } from '../grid/format-number.ts';

const plain = { percent: false, decimals: null, counted: false };

/** A number of a fit: three significant digits and more, whole from a hundred on. */
export function fitText(value: number): string {
  const size = Math.abs(value);
  const decimals = size === 0 || size >= 99.95 ? 0 : Math.min(8, 2 - Math.floor(Math.log10(size)));
  return formatNumber(value, { ...plain, decimals: Number.isFinite(value) ? decimals : null });
}

/** A number with its standard error, which is left out where the points do not tell it. */
export function withError(value: number, error: number): string {
  return Number.isFinite(error) ? `${fitText(value)} ± ${fitText(error)}` : fitText(value);
}
