import type { Reader } from './formula-function.ts';

/** Longest look back or ahead in months, so that a mistyped number cannot stall the plan: ten times the longest timeline. */
export const MOST_MONTHS = 1200;

/** An argument's value in `month`; an optional argument that was left out reads `otherwise`. */
export function readArgument(args: readonly Reader[], index: number, month: number, otherwise = NaN): number {
  const reader = args[index];
  return reader === undefined ? otherwise : reader(month);
}

/** Whether a computed number can count months: whole, from `least` to `MOST_MONTHS`. */
export function isMonthCount(value: number, least = 0): boolean {
  return Number.isInteger(value) && value >= least && value <= MOST_MONTHS;
}
