import { chosenBlocks, type SheetScene } from '../grid/sheet-scene.ts';

/** Keys of the items' rows that the chosen ranges touch. */
export function chosenRows(scene?: Pick<SheetScene, 'layout' | 'ranges' | 'cursor'>): string[] {
  const rows = chosenBlocks(scene).flatMap((block) => block.rows);
  return [...new Set(rows.filter((row) => row.kind === 'item').map((row) => row.key))];
}
