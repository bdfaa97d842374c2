/** The computed number of an item at these members (in the order of its `over`) in a month (index); NaN where there is none. */
export type ComputedNumber = (item: string, members: readonly string[], month: number) => number;
