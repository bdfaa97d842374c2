/** Shares are kept to a millionth: finer than anyone draws, and short to read in the grid. */
const FINEST = 1e6;

/** Shares are taken as adding up to one within this: half of the last digit shown. */
const TOLERANCE = 5e-5;

export function addsToOne(sum: number): boolean {
  return Math.abs(sum - 1) <= TOLERANCE;
}

/** The shares in proportion, adding up to one; what rounding leaves goes to the largest. Null when all are zero: nothing says how to spread. */
export function scaleShares(shares: readonly number[]): number[] | null {
  const sum = shares.reduce((whole, share) => whole + share, 0);
  if (!(sum > 0)) return null;
  const parts = shares.map((share) => Math.round((share / sum) * FINEST));
  const largest = parts.indexOf(Math.max(...parts));
  const left = FINEST - parts.reduce((whole, part) => whole + part, 0);
  return parts.map((part, index) => (part + (index === largest ? left : 0)) / FINEST);
}
