import type { Block } from '../core/index.ts';

/** Every block, in the order in which they are offered. They are fetched only once asked for: few plans need one. */
export async function loadBlocks(): Promise<readonly Block[]> {
  return (await import('./all-blocks.ts')).allBlocks;
}
