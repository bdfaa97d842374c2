import { expect, it } from 'vitest';
import type { Plan } from '../../../src/core/index.ts';
import { influencesOf } from '../../../src/ui/whatif/influences.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 2 },
  items: [
    { id: 'profit', formula: 'sales - cost' },
    { id: 'sales', formula: { a: 'visitors[a] * price', '*': 'visitors * price' } },
    { id: 'cost', values: [10, 'fee * 2'] },
    { id: 'visitors', values: 5 },
    { id: 'price', values: 2 },
    { id: 'fee', values: 1 },
    { id: 'staff', values: 3 },
    { id: 'cash', formula: 'prev(cash) + profit' },
  ],
  scenarios: [{ id: 'more', changes: [{ item: 'visitors', formula: 'staff * 100' }] }],
};

it('finds all that a result depends on, nearest first', () => {
  expect(influencesOf(plan, null, 'profit')).toEqual(['sales', 'cost', 'visitors', 'price', 'fee']);
});

it('follows the formulas of the active scenario', () => {
  expect(influencesOf(plan, 'more', 'profit')).toContain('staff');
});

it('ends on loops through time and leaves the result out', () => {
  expect(influencesOf(plan, null, 'cash')).toEqual(['profit', 'sales', 'cost', 'visitors', 'price', 'fee']);
});

it('finds nothing behind an input', () => {
  expect(influencesOf(plan, null, 'staff')).toEqual([]);
});
