/** A cell that a number is spread over. `fixed`: it keeps its value. */
export interface SpreadCell {
  value: number;
  fixed: boolean;
}

export interface SpreadLimits {
  min: number;
  max: number;
  /** Digits after the point that each cell may have; null: as many as it takes. */
  decimals: number | null;
}

/** The cells' values in their order; or the nearest sum within the limits; or no cell is free. */
export type SpreadNumber = { kind: 'values'; values: number[] } | { kind: 'unreachable'; nearest: number } | { kind: 'all-fixed' };

const TOLERANCE = 1e-12;
const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Makes cells add up to `sum`: those that are free change in proportion, equally when all are zero. What a limit keeps from one cell
 * goes to the others. With `decimals` the parts are rounded by largest remainder, so that they still add up.
 */
export function spreadNumber(cells: readonly SpreadCell[], sum: number, limits: SpreadLimits): SpreadNumber {
  const free = cells.filter((cell) => !cell.fixed).map((cell) => cell.value);
  const kept = add(cells.filter((cell) => cell.fixed).map((cell) => cell.value));
  const wanted = sum - kept;
  const slack = TOLERANCE * Math.max(Math.abs(sum), Math.abs(kept));
  if (free.length === 0)
    return Math.abs(wanted) <= slack ? { kind: 'values', values: cells.map((cell) => cell.value) } : { kind: 'all-fixed' };
  const [lowest, highest] = [free.length * limits.min, free.length * limits.max];
  if (wanted < lowest - slack) return { kind: 'unreachable', nearest: kept + lowest };
  if (wanted > highest + slack) return { kind: 'unreachable', nearest: kept + highest };

  const shares = inProportion(free, wanted, limits);
  const values = (limits.decimals === null ? null : rounded(shares, wanted, limits, limits.decimals)) ?? settled(shares, wanted, limits);
  let next = 0;
  return { kind: 'values', values: cells.map((cell) => (cell.fixed ? cell.value : (values[next++] ?? 0))) };
}

function inProportion(values: readonly number[], sum: number, { min, max }: SpreadLimits): number[] {
  const before = add(values);
  if (before !== 0) {
    const scaled = values.map((value) => (value === 0 ? 0 : (value * sum) / before));
    if (scaled.every((value) => Number.isFinite(value) && value >= min && value <= max)) return scaled;
  }
  const shares = values.map((value) => Math.min(max, Math.max(min, value)));
  let left = sum - add(shares);
  const limit = left < 0 ? min : max;
  let open = shares.flatMap((share, index) => (share === limit ? [] : index));
  while (open.length > 0) {
    // Cells without a size move only when no other can.
    const sized = open.filter((index) => values[index] !== 0);
    const moving = sized.length > 0 ? sized : open;
    const weight = (index: number) => (sized.length > 0 ? Math.abs(values[index] ?? 0) : 1);
    const per = left / add(moving.map(weight));
    const full = moving.filter((index) => Math.abs(per * weight(index)) >= Math.abs(limit - (shares[index] ?? 0)));
    if (full.length === 0) {
      for (const index of moving) shares[index] = (shares[index] ?? 0) + per * weight(index);
      break;
    }
    for (const index of full) {
      left -= limit - (shares[index] ?? 0);
      shares[index] = limit;
    }
    open = open.filter((index) => !full.includes(index));
  }
  return shares;
}

/** Largest remainder (Hamilton's method). Null where rounding would break a limit or the number is too large to count in such digits. */
function rounded(shares: readonly number[], sum: number, { min, max }: SpreadLimits, decimals: number): number[] | null {
  const scale = 10 ** decimals;
  if (Math.abs(sum) * scale > 2 ** 50 || shares.some((share) => Math.abs(share) * scale > 2 ** 50)) return null;
  const down = (value: number) => Math.floor(value * scale + 1e-6);
  const units = shares.map(down);
  const most = max === Infinity ? Infinity : down(max);
  const order = [...shares.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  function remainder(index: number): number {
    return (shares[index] ?? 0) * scale - (units[index] ?? 0);
  }
  let missing = down(sum) - add(units);
  if (missing < 0) return null;
  for (const index of order) {
    if (missing === 0) break;
    if ((units[index] ?? 0) >= most) continue;
    units[index] = (units[index] ?? 0) + 1;
    missing--;
  }
  const values = units.map((count) => Number(`${count}e-${decimals}`));
  return missing === 0 && values.every((value) => value >= min) ? settled(values, sum, { min, max }) : null;
}

/** Puts what is missing to the sum (a fraction of the last digit) into the largest cell that can take it. */
function settled(values: readonly number[], sum: number, { min, max }: Pick<SpreadLimits, 'min' | 'max'>): number[] {
  const missing = sum - add(values);
  if (Math.abs(missing) <= TOLERANCE * Math.max(1, Math.abs(sum))) return [...values];
  const largest = [...values.keys()].sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0));
  const taker = largest.find((index) => (values[index] ?? 0) + missing >= min && (values[index] ?? 0) + missing <= max);
  return values.map((value, index) => (index === taker ? Number((value + missing).toPrecision(15)) : value));
}
