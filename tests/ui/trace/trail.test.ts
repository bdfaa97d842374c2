import { expect, test } from 'vitest';
import type { CellRef } from '../../../src/store/index.ts';
import { followTo, stepBack, stepsTo } from '../../../src/ui/trace/trail.ts';

const cell = (item: string): CellRef => ({ item, place: 0, column: 0 });

test('a trail leads back step by step and ends when another cell is selected', () => {
  let selection = cell('gmv');
  const actions = {
    select(to: CellRef) {
      selection = to;
    },
  };
  followTo(cell('orders'), selection, actions);
  followTo(cell('visitors'), selection, actions);
  expect([selection.item, ...stepsTo(selection).map(({ item }) => item)]).toEqual(['visitors', 'gmv', 'orders']);
  stepBack(selection, actions);
  expect(selection.item).toBe('orders');
  expect(stepsTo(cell('cash'))).toEqual([]);
  stepBack(selection, actions);
  expect([selection.item, stepsTo(selection).length]).toEqual(['gmv', 0]);
  stepBack(selection, actions);
  expect(selection.item).toBe('gmv');
});
