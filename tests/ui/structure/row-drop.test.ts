import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../../src/ui/grid/sheet-rows.ts';
import { rowDrop, rowsOf } from '../../../src/ui/structure/row-drop.ts';
import { smallPlan } from '../grid/small-plan.ts';

const rows = sheetRows(smallPlan, new Set(['item/heads']), 'en');
const at = (key: string) => rows.findIndex((row) => row.key === key);
/** Lets a row go over another, high or low on it. */
function drop(key: string, over: string, into: number) {
  const dragged = rows[at(key)];
  return dragged ? rowDrop({ plan: smallPlan, rows }, dragged, at(over), into) : undefined;
}

// funnel: spend (ztc, live), visitors (ztc, live), all · people: heads
describe('where a row that is dragged goes', () => {
  it('an item before or after another with its members, by the nearer edge', () => {
    expect(drop('item/all', 'item/spend', 0.2)).toEqual({
      line: at('item/spend'),
      move: { kind: 'item', id: 'all', section: 'funnel', before: 'spend' },
    });
    const behindSpend = { line: at('item/visitors'), move: { kind: 'item', id: 'all', section: 'funnel', before: 'visitors' } };
    expect(drop('item/all', 'item/spend/live', 0.2)).toEqual(behindSpend);
    expect(drop('item/all', 'item/visitors', 0.9)).toEqual(behindSpend);
  });

  it('an item into another section, at either end of it', () => {
    expect(drop('item/spend', 'section/people', 0.8)?.move).toEqual({ kind: 'item', id: 'spend', section: 'people', before: 'heads' });
    expect(drop('item/spend', 'item/heads', 0.8)?.move).toEqual({ kind: 'item', id: 'spend', section: 'people', before: null });
    expect(drop('item/heads', 'section/people', 0.2)).toEqual({
      line: at('section/people'),
      move: { kind: 'item', id: 'heads', section: 'funnel', before: null },
    });
    expect(drop('item/heads', 'section/funnel', 0.1)?.move).toEqual({ kind: 'item', id: 'heads', section: 'funnel', before: 'spend' });
  });

  it('nowhere, where it stands already', () => {
    expect(drop('item/spend', 'item/spend', 0.1)).toBeNull();
    expect(drop('item/spend', 'item/visitors', 0.1)).toBeNull();
    expect(drop('item/all', 'section/people', 0.2)).toBeNull();
    expect(drop('section/people', 'item/all', 0.9)).toBeNull();
  });

  it('a section among sections', () => {
    expect(drop('section/people', 'item/spend', 0.1)).toEqual({ line: 0, move: { kind: 'section', id: 'people', before: 'funnel' } });
    expect(drop('section/funnel', 'item/heads', 0.9)).toEqual({ line: rows.length, move: { kind: 'section', id: 'funnel', before: null } });
  });

  it('a member among its siblings, wherever the pointer goes', () => {
    const first = { kind: 'member', dimension: 'channel', id: 'live', before: 'ztc' };
    expect(drop('item/visitors/live', 'item/spend', 0.5)).toEqual({ line: at('item/visitors/ztc'), move: first });
    expect(drop('item/visitors/live', 'item/visitors/ztc', 0.2)?.move).toEqual(first);
    expect(drop('item/spend/ztc', 'item/heads', 0.5)).toEqual({
      line: at('item/visitors'),
      move: { kind: 'member', dimension: 'channel', id: 'ztc', before: null },
    });
    expect(drop('item/spend/live', 'item/heads', 0.5)).toBeNull();
  });

  it('takes all below it along', () => {
    const [spend, funnel] = [rows[at('item/spend')], rows[at('section/funnel')]];
    expect(spend && rowsOf(rows, spend)).toEqual({ from: at('item/spend'), to: at('item/visitors') });
    expect(funnel && rowsOf(rows, funnel)).toEqual({ from: 0, to: at('section/people') });
  });
});
