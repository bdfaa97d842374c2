import type { Block } from '../core/index.ts';
import { cpt } from './cpt.ts';

/** A block is its file and a line here. */
export const allBlocks: readonly Block[] = [cpt];
