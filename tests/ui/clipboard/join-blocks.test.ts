import { describe, expect, it } from 'vitest';
import type { SheetColumn } from '../../../src/ui/grid/sheet-columns.ts';
import type { SheetRow } from '../../../src/ui/grid/sheet-rows.ts';
import type { Block } from '../../../src/ui/grid/sheet-scene.ts';
import { joinBlocks } from '../../../src/ui/clipboard/join-blocks.ts';

const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key, kind: 'section', name: key }) as unknown as SheetRow);
const columns = ['1', '2', '3', '4'].map((id, period) => ({ id, kind: 'month', period }) as unknown as SheetColumn);

/** The block of rows and columns by their letters and numbers. */
function block(rowKeys: string, columnIds: string): Block {
  const own = rows.filter(({ key }) => rowKeys.includes(key));
  const across = columns.filter(({ id }) => columnIds.includes(id));
  return {
    rows: own,
    columns: across,
    cells: own.map(({ key }) => across.map(({ id }) => ({ item: `${key}${id}`, place: 0, column: 0 }))),
  };
}

const written = (joined: Block | null) => joined?.cells.map((row) => row.map((ref) => ref?.item).join(' '));

describe('blocks chosen together', () => {
  it('of the same columns go below each other, in the order of the sheet', () => {
    expect(written(joinBlocks([block('d', '12'), block('ab', '12')], { rows, columns }))).toEqual(['a1 a2', 'b1 b2', 'd1 d2']);
  });

  it('of the same rows go beside each other', () => {
    expect(written(joinBlocks([block('ab', '4'), block('ab', '12')], { rows, columns }))).toEqual(['a1 a2 a4', 'b1 b2 b4']);
  });

  it('that overlap are copied once', () => {
    expect(written(joinBlocks([block('ab', '1'), block('bc', '1')], { rows, columns }))).toEqual(['a1', 'b1', 'c1']);
  });

  it('that do not line up are no block', () => {
    expect(joinBlocks([block('a', '1'), block('b', '2')], { rows, columns })).toBeNull();
  });
});
