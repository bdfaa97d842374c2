import { describe, expect, it } from 'vitest';
import { createEngine, timelineOf, type Plan } from '../../../src/core/index.ts';
import { planFill } from '../../../src/ui/fill/plan-fill.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 6 },
  items: [
    { id: 'spend', values: [10, 20, 0] },
    { id: 'price', values: ['spend * 2', 5] },
    {
      id: 'sales',
      formula: 'spend * price',
      overrides: [
        { month: '2026-02', value: 9 },
        { month: '2026-04', value: 1 },
      ],
    },
    { id: 'cost', formula: 'sales / 2' },
  ],
  scenarios: [{ id: 's', changes: [{ item: 'spend', multiply: 3 }] }],
};
const timeline = timelineOf(plan);
const at = (item: string, ...columns: number[]) => columns.map((column) => ({ item, place: 0, column }));
/** `item/column: cell` */
function fill(
  from: ReturnType<typeof at>,
  to: ReturnType<typeof at>,
  kind: 'step' | 'growth' | 'copy' = 'step',
  scenario: string | null = null,
) {
  const { tables } = createEngine(plan, scenario).result();
  const edits = planFill({ plan, timeline, scenario, tables }, [{ from, to }], kind);
  return Object.fromEntries(edits.map(({ ref, cell }) => [`${ref.item}/${ref.column}`, cell]));
}

describe('filling', () => {
  it('continues numbers to the right and to the left, past the totals', () => {
    expect(fill(at('spend', 0, 1), at('spend', 2, 6, 3))).toEqual({ 'spend/2': 30, 'spend/3': 40 });
    expect(fill(at('spend', 1, 0), at('price', 0))).toEqual({ 'price/0': 0 });
    expect(fill(at('spend', 0, 1), at('spend', 2), 'growth')).toEqual({ 'spend/2': 40 });
    expect(fill(at('spend', 0, 1), at('spend', 2, 3, 4), 'copy')).toEqual({ 'spend/2': 10, 'spend/3': 20, 'spend/4': 10 });
  });

  it('takes a cell’s formula along, into inputs only', () => {
    expect(fill(at('price', 0), at('price', 1, 2))).toEqual({ 'price/1': 'spend * 2', 'price/2': 'spend * 2' });
    expect(fill(at('price', 0), at('sales', 0))).toEqual({});
  });

  it('fills an override as an override, and a row’s formula as such', () => {
    expect(fill(at('sales', 1), at('sales', 2, 3))).toEqual({ 'sales/2': 9, 'sales/3': 9 });
    expect(fill(at('sales', 2), at('sales', 3, 4))).toEqual({ 'sales/3': null, 'sales/4': null });
    expect(fill(at('sales', 0), at('cost', 0))).toEqual({});
    expect(fill(at('sales', 0), at('spend', 0))).toEqual({ 'spend/0': 200 });
  });

  it('takes what the scenario shows', () => {
    expect(fill(at('spend', 0), at('spend', 1), 'step', 's')).toEqual({ 'spend/1': 30 });
  });
});
