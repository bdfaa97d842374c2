import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/core/index.ts';
import { handleLines, linesIn } from '../../../src/ui/fill/fill-lines.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';
import { sheetRows } from '../../../src/ui/grid/sheet-rows.ts';
import { smallPlan } from '../grid/small-plan.ts';

const columns = sheetColumns(timelineOf(smallPlan), { quarters: true, trend: true, folded: new Set() });
const field = { rows: sheetRows(smallPlan, new Set(), 'en'), columns };
const at = (id: string) => columns.findIndex((column) => column.id === id);
const jan = at('2026-01');
const names = (line: readonly ({ item: string; place: number; column: number } | null)[]) =>
  line.map((ref) => (ref ? `${ref.item}/${ref.place}/${ref.column}` : null));

/** Rows of the small plan: the funnel's heading, spend, its two channels, … */
describe('the fill handle', () => {
  it('goes on to the right', () => {
    const [line, ...others] = handleLines(
      field,
      { top: 2, bottom: 2, left: jan, right: jan + 1 },
      { top: 2, bottom: 2, left: jan, right: jan + 2 },
    );
    expect(others).toEqual([]);
    expect(names(line?.from ?? [])).toEqual(['spend/0/0', 'spend/0/1']);
    expect(names(line?.to ?? [])).toEqual(['spend/0/2']);
  });

  it('goes back to the left, nearest first', () => {
    const [line] = handleLines(
      field,
      { top: 2, bottom: 2, left: jan + 1, right: jan + 2 },
      { top: 2, bottom: 2, left: jan, right: jan + 2 },
    );
    expect(names(line?.from ?? [])).toEqual(['spend/0/2', 'spend/0/1']);
    expect(names(line?.to ?? [])).toEqual(['spend/0/0']);
  });

  it('goes down and up, one line a column', () => {
    const down = handleLines(field, { top: 2, bottom: 2, left: jan, right: jan + 1 }, { top: 2, bottom: 3, left: jan, right: jan + 1 });
    expect(down.map(({ from, to }) => [names(from), names(to)])).toEqual([
      [['spend/0/0'], ['spend/1/0']],
      [['spend/0/1'], ['spend/1/1']],
    ]);
    const up = handleLines(field, { top: 2, bottom: 2, left: jan, right: jan }, { top: 0, bottom: 2, left: jan, right: jan });
    expect(up.map(({ to }) => names(to))).toEqual([['spend/2/0', null]]);
  });

  it('has no cells beyond the sheet', () => {
    expect(linesIn(field, { top: -1, bottom: 0, left: jan, right: jan }, true)).toEqual([]);
  });
});
