import { describe, expect, it } from 'vitest';
import { createEngine, timelineOf, type Item, type Plan } from '../../../../src/core/index.ts';
import { spreadRefusal, spreadTotal } from '../../../../src/core/plan/edits/spread-total.ts';

/** Six months; places 0 and 1 are the members, 2 adds them up. Columns: 0–5 months, 6 and 7 quarters, 8 the year, 9 the timeline. */
function planWith(item: Partial<Item>, scenarios: Plan['scenarios'] = []): Plan {
  return {
    suanpan: 1,
    timeline: { start: '2026-01', months: 6 },
    dimensions: [{ id: 'channel', members: [{ id: 'a' }, { id: 'b' }] }],
    items: [
      { id: 'rate', values: 3 },
      { id: 'x', ...item },
    ],
    scenarios,
  };
}

/** `place/month: value` of each cell that is written. */
function spread(plan: Plan, place: number, column: number, total: number, scenario: string | null = null) {
  const table = createEngine(plan, scenario).result().tables.get('x');
  if (!table) throw new Error('no table');
  const answer = spreadTotal({ plan, timeline: timelineOf(plan), scenario }, table, { item: 'x', place, column }, total);
  if (answer?.kind !== 'cells') return answer;
  return Object.fromEntries(answer.cells.map((cell) => [`${cell.place}/${cell.column}`, cell.value]));
}

describe('a number typed into a total', () => {
  it('of a quarter changes its three months in proportion', () => {
    expect(spread(planWith({ values: [10, 20, 30, 40, 50, 60] }), 0, 6, 120)).toEqual({ '0/0': 20, '0/1': 40, '0/2': 60 });
  });

  it('of a year is spread equally over months that are all zero', () => {
    expect(spread(planWith({ values: 0, decimals: 0 }), 0, 8, 100)).toEqual({
      '0/0': 17,
      '0/1': 17,
      '0/2': 17,
      '0/3': 17,
      '0/4': 16,
      '0/5': 16,
    });
  });

  it('of members changes each member in that month', () => {
    expect(spread(planWith({ over: ['channel'], values: { a: 100, b: 300 } }), 2, 1, 200)).toEqual({ '0/1': 50, '1/1': 150 });
  });

  it('of members and a quarter changes all of those cells', () => {
    expect(spread(planWith({ over: ['channel'], values: { a: [1, 2, 3], b: 4 } }), 2, 6, 36)).toEqual({
      ...{ '0/0': 2, '0/1': 4, '0/2': 6 },
      ...{ '1/0': 8, '1/1': 8, '1/2': 8 },
    });
  });

  it('of a mean makes the mean', () => {
    expect(spread(planWith({ total: 'mean', values: [1, 2, 3] }), 0, 6, 4)).toEqual({ '0/0': 2, '0/1': 4, '0/2': 6 });
    const prices = planWith({ over: ['channel'], total: 'sum', memberTotal: 'mean', values: { a: 1, b: 3 } });
    expect(spread(prices, 2, 6, 12)).toEqual({ '0/0': 2, '0/1': 2, '0/2': 2, '1/0': 6, '1/1': 6, '1/2': 6 });
  });

  it('leaves held cells, formulas and distributions', () => {
    const plan = planWith({
      over: ['channel'],
      values: { a: [10, 20, 'rate * 10'], b: 'normal(5, 1)' },
      held: [{ at: { channel: 'a' }, month: '2026-01' }],
    });
    expect(spread(plan, 2, 6, 100)).toEqual({ '0/1': 45 }); // 10 + 30 + 3 × 5 stay
    expect(spread(plan, 1, 6, 100)).toEqual({ kind: 'refused', reason: 'all-held' });
    const row = planWith({ over: ['channel'], values: { a: 10, b: 20 }, held: [{ at: { channel: 'a' } }] });
    expect(spread(row, 2, 0, 50)).toEqual({ '1/0': 40 });
  });

  it('counts no value as nothing', () => {
    expect(spread(planWith({ values: [null, 20, 20] }), 0, 6, 60)).toEqual({ '0/0': 0, '0/1': 30, '0/2': 30 });
  });

  it('names the nearest total that the bounds allow', () => {
    const rates = planWith({ unit: '%', total: 'mean', values: [0.1, 0.2, 0.3], min: 0, max: 1 });
    expect(spread(rates, 0, 6, 1.5)).toEqual({ kind: 'unreachable', nearest: 1 });
    expect(spread(planWith({ values: [1, 2, 3], min: 0 }), 0, 6, -6)).toEqual({ kind: 'unreachable', nearest: 0 });
  });

  it('rounds rates to the digits that show', () => {
    const rates = planWith({ unit: '%', decimals: 1, total: 'mean', values: [0.1, 0.1, 0.1] });
    expect(spread(rates, 0, 6, 0.1234)).toEqual({ '0/0': 0.1242, '0/1': 0.123, '0/2': 0.123 });
  });

  it('starts from what the scenario makes of the cells', () => {
    const plan = planWith({ values: [10, 10, 10] }, [
      {
        id: 's',
        changes: [
          { item: 'x', from: '2026-01', to: '2026-01', multiply: 4 },
          { item: 'x', from: '2026-02', to: '2026-02', set: 30 },
        ],
      },
    ]);
    expect(spread(plan, 0, 6, 160, 's')).toEqual({ '0/0': 80, '0/1': 60, '0/2': 20 });
    expect(spread(plan, 0, 6, 60)).toEqual({ '0/0': 20, '0/1': 20, '0/2': 20 });
  });
});

it('says which totals take no number', () => {
  const refusal = (item: Partial<Item>, place: number, column: number) => {
    const plan = planWith(item);
    return spreadRefusal(plan, timelineOf(plan), { item: 'x', place, column });
  };
  expect(refusal({ formula: 'rate' }, 0, 6)).toBe('formula');
  expect(refusal({ values: 1, total: 'last' }, 0, 6)).toBe('rule');
  expect(refusal({ values: 1, totalFormula: 'rate' }, 0, 8)).toBe('rule');
  expect(refusal({ over: ['channel'], values: 1, total: 'last' }, 2, 0)).toBeNull(); // members of a stock add up
  expect(refusal({ over: ['channel'], values: 1, memberTotal: 'max' }, 2, 0)).toBe('rule');
  expect(refusal({ over: ['channel'], values: 1, memberTotal: 'max' }, 0, 6)).toBeNull();
  expect(refusal({ values: 1 }, 0, 0)).toBeNull();
});
