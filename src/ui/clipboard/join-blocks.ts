import type { Block } from '../grid/sheet-scene.ts';

const sameKeys = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((key, index) => key === b[index]);
const rowKeys = ({ rows }: Block) => rows.map(({ key }) => key);
const columnKeys = ({ columns }: Block) => columns.map(({ id }) => id);

/** Blocks in the order in which the sheet shows them: `order` tells a block's place. */
function inOrder(blocks: readonly Block[], order: (block: Block) => number): Block[] {
  return [...blocks].sort((a, b) => order(a) - order(b));
}

/**
 * Several chosen blocks as one, as spreadsheets copy them: blocks of the same columns go below each other, blocks of the same rows beside
 * each other, in the order of the sheet; null when they fit neither way. Rows or columns that two blocks share are there once.
 */
export function joinBlocks(
  blocks: readonly Block[],
  sheet: { rows: readonly { key: string }[]; columns: readonly { id: string }[] },
): Block | null {
  const [first, ...others] = blocks;
  if (!first || others.length === 0) return first ?? null;
  if (others.every((block) => sameKeys(columnKeys(block), columnKeys(first)))) {
    const place = new Map(sheet.rows.map(({ key }, index) => [key, index]));
    const sorted = inOrder(blocks, (block) => place.get(block.rows[0]?.key ?? '') ?? 0);
    const lines = new Map(
      sorted.flatMap(({ rows, cells }) => rows.map((row, index) => [row.key, { row, cells: cells[index] ?? [] }] as const)),
    );
    return {
      columns: first.columns,
      rows: [...lines.values()].map(({ row }) => row),
      cells: [...lines.values()].map(({ cells }) => cells),
    };
  }
  if (others.every((block) => sameKeys(rowKeys(block), rowKeys(first)))) {
    const place = new Map(sheet.columns.map(({ id }, index) => [id, index]));
    const sorted = inOrder(blocks, (block) => place.get(block.columns[0]?.id ?? '') ?? 0);
    const columns = new Map(
      sorted.flatMap((block) =>
        block.columns.map((column, index) => [column.id, { column, cells: block.cells.map((row) => row[index] ?? null) }] as const),
      ),
    );
    const joined = [...columns.values()];
    return {
      columns: joined.map(({ column }) => column),
      rows: first.rows,
      cells: first.rows.map((_, row) => joined.map(({ cells }) => cells[row] ?? null)),
    };
  }
  return null;
}
