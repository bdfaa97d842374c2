import { leavesOf } from '../plan/nested.ts';
import type { Item } from '../plan/plan.ts';
import type { Axes, Space } from '../plan/space.ts';

export type Opening = (cell: number, month: number) => number;

/**
 * The values before month 0: one number for every earlier month, or an array whose last is the month before the start and before
 * whose oldest stands 0. Without one, an input reads its first month and a formula item 0.
 */
export function readOpening(item: Item, space: Space, axes: Axes, firstMonth: (cell: number) => number): Opening {
  if (item.opening === undefined) return item.formula === undefined ? (cell) => firstMonth(cell) : () => 0;
  const leaves = leavesOf<number | number[]>(item.opening, space, axes);
  return (cell, month) => {
    const leaf = leaves[cell];
    return Array.isArray(leaf) ? (leaf[leaf.length + month] ?? 0) : (leaf ?? 0);
  };
}
