/** How large a plan may be. What goes beyond is a `too-large` problem and is left out; the rest computes. */
export const limits = {
  items: 2_000,
  months: 120,
  /** Dimensions of one item. */
  dimensions: 3,
  /** Members of one dimension. */
  members: 1_000,
  /** Members × months, over all items. */
  cells: 500_000,
  /** Characters of one formula. */
  formula: 2_000,
  /** Bytes of a plan file. */
  file: 10_000_000,
} as const;
