import type { Rect } from '../grid/ranges.ts';

/** Rows that are as high as a column is wide, about: a drag aslant goes the way that is longer for the eye. */
const ASLANT = 3;

export const sameRect = (a: Rect, b: Rect): boolean => a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;

/** How far the handle has drawn a rectangle: on one side only, to the row or the column that the pointer is over. */
export function fillTarget(source: Rect, row: number, column: number): Rect {
  const down = Math.max(0, row - source.bottom) + Math.min(0, row - source.top);
  const right = Math.max(0, column - source.right) + Math.min(0, column - source.left);
  return Math.abs(right) * ASLANT >= Math.abs(down)
    ? { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) }
    : { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) };
}

/** What of `target`, which reaches beyond `source` on one side, is not of it. */
export function addedRect(source: Rect, target: Rect): Rect {
  if (target.bottom > source.bottom) return { ...source, top: source.bottom + 1, bottom: target.bottom };
  if (target.top < source.top) return { ...source, top: target.top, bottom: source.top - 1 };
  if (target.right > source.right) return { ...source, left: source.right + 1, right: target.right };
  return { ...source, left: target.left, right: source.left - 1 };
}
