import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../../src/core/plan/cell-of.ts';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import { setCell, setRow } from '../../../../src/core/plan/edits/set-cell.ts';
import type { Cell, Plan, Values } from '../../../../src/core/plan/plan.ts';
import { cells, placesOver, plans } from './plan-arbitrary.ts';

const input = (values: Values, over: string[] = [], months = 4): Plan => ({
  suanpan: 1,
  timeline: { start: '2026-01', months },
  dimensions: [
    { id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] },
    { id: 'product', members: [{ id: 'cup' }, { id: 'pot' }] },
  ],
  items: [{ id: 'spend', over, values }],
});

const valuesAfter = (plan: Plan, members: string[], month: number, cell: Cell) =>
  changePlan(plan, (draft) => setCell(draft, 'spend', members, month, cell)).plan.items[0]?.values;

describe('setCell writes one cell into', () => {
  test.each<[string, Values, number, Cell, Values]>([
    ['one cell for every month', 5, 0, 9, [9, 5]],
    ['one cell for every month, in the middle', 5, 2, 9, [5, 5, 9, 5]],
    ['one cell for every month, in the last', 5, 3, 9, [5, 5, 5, 9]],
    ['a row of all months', [1, 2, 3, 4], 1, 9, [1, 9, 3, 4]],
    ['the last cell of a short row, which the later months repeat', [1, 2], 1, 9, [1, 9, 2]],
    ['a month beyond a short row', [1, 2], 2, 9, [1, 2, 9, 2]],
    ['the last month beyond a short row', [1, 2], 3, 9, [1, 2, 2, 9]],
    ['a row longer than the timeline', [1, 2, 3, 4, 5, 6], 3, 9, [1, 2, 3, 9, 5, 6]],
    ['a row, as text', [1, 2, 3, 4], 0, 'pert(1, 2, 3)', ['pert(1, 2, 3)', 2, 3, 4]],
    ['a row, as no value', [1, 2, 3, 4], 0, null, [null, 2, 3, 4]],
  ])('%s', (_, values, month, cell, expected) => {
    expect(valuesAfter(input(values), [], month, cell)).toEqual(expected);
  });

  test('a timeline of one month', () => {
    expect(valuesAfter(input(5, [], 1), [], 0, 9)).toBe(9);
  });

  test('one cell for all members', () => {
    expect(valuesAfter(input(5, ['channel']), ['ztc'], 0, 9)).toEqual({ '*': 5, ztc: [9, 5] });
  });

  test('a member that is not named, and one that * stands for', () => {
    expect(valuesAfter(input({ ztc: 5 }, ['channel']), ['live'], 3, 9)).toEqual({ ztc: 5, live: [0, 0, 0, 9] });
    expect(valuesAfter(input({ '*': [5, 6] }, ['channel']), ['live'], 0, 9)).toEqual({ '*': [5, 6], live: [9, 6] });
  });

  test('two dimensions', () => {
    expect(valuesAfter(input({ ztc: 5 }, ['channel', 'product']), ['ztc', 'pot'], 0, 9)).toEqual({ ztc: { '*': 5, pot: [9, 5] } });
    expect(valuesAfter(input({ '*': { cup: 1, '*': 2 } }, ['channel', 'product']), ['live', 'cup'], 1, 9)).toEqual({
      '*': { cup: 1, '*': 2 },
      live: { cup: [1, 9, 1], '*': 2 },
    });
  });

  test('a cell that holds it already: nothing changes', () => {
    expect(changePlan(input([1, 2]), (draft) => setCell(draft, 'spend', [], 3, 2)).patches).toEqual([]);
  });

  test('a formula item or none: an error of the program', () => {
    const plan = changePlan(input(5), (draft) => {
      draft.items.push({ id: 'double', formula: 'spend * 2' });
    }).plan;
    expect(() => changePlan(plan, (draft) => setCell(draft, 'double', [], 0, 1))).toThrow('not an input: double');
    expect(() => changePlan(plan, (draft) => setCell(draft, 'nothing', [], 0, 1))).toThrow('no item: nothing');
  });
});

test('setRow writes a cell into every month of one member', () => {
  const changed = changePlan(input([1, 2], ['channel']), (draft) => setRow(draft, 'spend', ['live'], 'spend[ztc] * 2'));
  expect(changed.plan.items[0]?.values).toEqual({ '*': [1, 2], live: 'spend[ztc] * 2' });
});

test('a cell set is the cell read, and all other cells keep theirs', () => {
  const aimed = plans.chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      members: fc.constantFrom(...placesOver(plan.items[1]?.over ?? [])),
      month: fc.integer({ min: 0, max: plan.timeline.months - 1 }),
      cell: cells,
    }),
  );
  fc.assert(
    fc.property(aimed, ({ plan, members, month, cell }) => {
      const before = plan.items[1]?.values ?? null;
      const after = changePlan(plan, (draft) => setCell(draft, 'spend', members, month, cell)).plan.items[1]?.values ?? null;
      for (const place of placesOver(plan.items[1]?.over ?? []))
        for (let index = 0; index < plan.timeline.months; index++) {
          const isAimed = index === month && place.join() === members.join();
          expect(cellOf(after, place, index)).toEqual(isAimed ? cell : cellOf(before, place, index));
        }
    }),
  );
});
