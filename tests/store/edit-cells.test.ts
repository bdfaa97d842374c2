import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePlan, timelineOf, type Plan } from '../../src/core/index.ts';
import type { CellEdit } from '../../src/store/actions.ts';
import { clearCells, editCells } from '../../src/store/edit-cells.ts';
import { shop } from './start-store.ts';

const plan: Plan = {
  ...shop,
  timeline: { start: '2026-01', months: 4 },
  items: [
    ...shop.items.map((item) =>
      item.id === 'orders' ? { ...item, overrides: [{ at: { channel: 'live' }, month: '2026-02', value: 3 }] } : item,
    ),
    { id: 'price', over: ['channel'], values: 'rate * 2' },
  ],
};
const timeline = timelineOf(plan);

/** A plan after edits in one act, or in as many acts as there are edits. */
function edited(scenario: string | null, edits: readonly CellEdit[], acts: 'one' | 'many'): Plan {
  return (acts === 'one' ? [edits] : edits.map((edit) => [edit])).reduce<Plan>((before, part) => {
    const recipe = editCells({ plan: before, timeline, scenario }, part);
    if (typeof recipe !== 'function') throw new Error(recipe.kind);
    return changePlan(before, recipe).plan;
  }, plan);
}

const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null));
const ref = fc.record({ item: fc.constantFrom('visitors', 'rate', 'orders', 'price', 'all_orders'), place: fc.nat(2), column: fc.nat(5) });
const edits = fc.array(fc.record({ ref, cell }), { maxLength: 30 });

describe.each([null, 'push'])('many edits in scenario %j', (scenario) => {
  it('in one act make the plan that they make one by one', () => {
    fc.assert(
      fc.property(edits, (list) => {
        expect(edited(scenario, list, 'one')).toEqual(edited(scenario, list, 'many'));
      }),
    );
  });

  it('are taken back by clearing the same cells, where they were set over others', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const ofFormulas = list.filter((edit) => scenario !== null || ['orders', 'all_orders'].includes(edit.ref.item));
        const after = edited(scenario, ofFormulas, 'one');
        const refs = [...ofFormulas.map((edit) => edit.ref), { item: 'orders', place: 1, column: 1 }];
        const cleared = changePlan(after, clearCells({ plan: after, timeline, scenario }, refs)).plan;
        const without = changePlan(plan, clearCells({ plan, timeline, scenario }, refs)).plan;
        expect(cleared).toEqual(without);
      }),
    );
  });
});

it('touches only what changes', () => {
  const recipe = editCells({ plan, timeline, scenario: null }, [
    { ref: { item: 'visitors', place: 1, column: 0 }, cell: 10 },
    { ref: { item: 'rate', place: 0, column: 0 }, cell: 0.5 },
    { ref: { item: 'orders', place: 1, column: 1 }, cell: 3 },
  ]);
  expect(typeof recipe === 'function' && changePlan(plan, recipe).patches).toEqual([]);
});
