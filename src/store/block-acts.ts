import type { Block, Problem } from '../core/index.ts';

/** What adds rows that few shops need, and takes them away again: always in the base, one undoable act each. */
export interface BlockActions {
  /** In the order in which they are offered. */
  readonly blocks: readonly Block[];
  /** Nothing happens where the plan has the block; what would not fit into a file changes nothing and its problem is returned. */
  add(block: Block): Problem | null;
  /** With its rows, targets, dimensions and section; formulas of others that name its rows become problems. */
  remove(block: Block): void;
}
