import type { Dimension, Item, Section, Target, Text } from './plan.ts';

/**
 * An item that a block reads from the plan. Its formulas name it by the stand-in's id; where the item may have members they add them
 * up: `sum(visitors)`.
 */
export interface BlockNeed {
  /** What a plan may call it, the likeliest first: ids, and names in either language. */
  readonly words: readonly string[];
  /** The input that is added where the plan has no such item. Its unit says what fits; an amount may have members in the plan, a rate may not. */
  readonly standIn: Item;
}

/** Rows that few shops need, as a plan file writes them: a question, and the items, dimension and targets that answer it. */
export interface Block {
  readonly id: string;
  readonly name: Text;
  readonly question: Text;
  /** The item whose chart shows the answer. */
  readonly picture: string;
  readonly needs: readonly BlockNeed[];
  readonly dimensions?: readonly Dimension[];
  readonly section: Section;
  /** All stand in the section. */
  readonly items: readonly Item[];
  readonly targets?: readonly Target[];
}
