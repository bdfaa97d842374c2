/** The picture's size in the units of its view box; it is stretched to its place. */
export const size = { width: 480, height: 120 };

/** Shares change by a thousandth at a time: finer steps cannot be told apart by the mouse. */
export const STEP = 0.001;

/** The share at the picture's top: a round per cent a third above the largest, so that there is room to drag into. */
export function topShare(shares: readonly number[]): number {
  return Math.max(0.02, Math.ceil(Math.max(0, ...shares) * 1.35 * 100) / 100);
}

/** The share that a height in the picture stands for, in whole steps. */
export function shareAt(y: number, top: number): number {
  const share = (1 - y / size.height) * top;
  return Math.round(Math.min(Math.max(share, 0), 1) / STEP) * STEP;
}

/** What a key makes of a share; null for keys that change nothing. */
export function steppedShare(key: string, share: number): number | null {
  const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[key];
  if (steps === undefined) return null;
  return Math.min(1, Math.max(0, Math.round(share / STEP + steps) * STEP));
}
