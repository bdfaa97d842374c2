import type { Mark } from '../../charts/index.ts';

/** The picture's size and the room round its plot, in the units of its view box. */
export const size = { width: 344, height: 168, left: 46, right: 10, top: 20, bottom: 20 };

/** Round numbers from at or below `low` to at or above `high`, about `count` steps apart: 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** The lowest and highest value, zero among them unless all lie far from it. */
export function rangeOf(values: readonly number[]): { low: number; high: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return { low: Math.min(0, low), high: high > 0 ? high : low < 0 ? 0 : 1 };
  if (low > 0) return { low: low > 0.4 * high ? low : 0, high };
  return { low, high: Math.max(0, high) };
}

type Scale = (value: number) => number;

/** An SVG path through the values; a gap where there is none; targets as strokes as wide as their month. */
export function pathOf(values: readonly (number | null)[], mark: Mark, x: Scale, y: Scale): string {
  const half = (x(1) - x(0)) / 2;
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const [at, height] = [x(index), y(value).toFixed(1)];
    if (mark === 'limit') path += `M${(at - half).toFixed(1)} ${height}H${(at + half).toFixed(1)}`;
    else path += `${index > 0 && (values[index - 1] ?? null) !== null ? 'L' : 'M'}${at.toFixed(1)} ${height}`;
  });
  return path;
}
