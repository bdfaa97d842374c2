import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../src/core/plan/change-plan.ts';
import { setScenarioCell } from '../../../src/core/plan/edits/scenario-cell.ts';
import { setCell } from '../../../src/core/plan/edits/set-cell.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { createEngine } from '../../../src/core/simulation/engine.ts';
import type { Result } from '../../../src/core/simulation/result.ts';
import { createSession } from '../../../src/core/simulation/session.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 2 },
  items: [
    { id: 'visitors', values: [100, 200] },
    { id: 'rate', values: 0.5 },
    { id: 'orders', formula: 'visitors * rate' },
    { id: 'staff', values: 3 },
  ],
  scenarios: [{ id: 'push', changes: [{ item: 'rate', set: 0.25 }] }],
};

/** Each table's months. */
const monthsOf = (result: Result | null) =>
  result && Object.fromEntries([...result.tables].map(([id, table]) => [id, [...table.values.slice(0, 2)]]));

function startSession() {
  let time = 0;
  return createSession(createEngine, () => (time += 4));
}

describe('a session', () => {
  test('loads a plan: all tables, tagged and timed', () => {
    const run = startSession().load(plan, null, 7);
    expect(run).toMatchObject({ revision: 7, base: null, milliseconds: 4 });
    expect(monthsOf(run.result)).toEqual({ visitors: [100, 200], rate: [0.5, 0.5], orders: [50, 100], staff: [3, 3] });
  });

  test('loads a scenario with the base beside it', () => {
    const run = startSession().load(plan, 'push', 1);
    expect(monthsOf(run.result)?.['orders']).toEqual([25, 50]);
    expect(monthsOf(run.base)?.['orders']).toEqual([50, 100]);
  });

  test('answers an edit with the tables that changed, under the scenario and in the base', () => {
    const session = startSession();
    session.load(plan, 'push', 1);
    const { patches } = changePlan(plan, (draft) => setCell(draft, 'visitors', [], 1, 400));
    const run = session.edit(structuredClone(patches), 'push', 2);
    expect(run.revision).toBe(2);
    expect(monthsOf(run.result)).toEqual({ visitors: [100, 400], orders: [25, 100] });
    expect(monthsOf(run.base)).toEqual({ visitors: [100, 400], orders: [50, 200] });
  });

  test('an edit of the scenario leaves the base', () => {
    const session = startSession();
    session.load(plan, 'push', 1);
    const { patches } = changePlan(plan, (draft) => setScenarioCell(draft, 'push', 'rate', [], '2026-01', 1));
    const run = session.edit(patches, 'push', 2);
    expect(monthsOf(run.result)).toEqual({ rate: [1, 0.25], orders: [100, 50] });
    expect(monthsOf(run.base)).toEqual({});
  });

  test('goes to another scenario and back with all tables', () => {
    const session = startSession();
    session.load(plan, null, 1);
    const there = session.edit([], 'push', 2);
    expect(monthsOf(there.result)).toEqual({ visitors: [100, 200], rate: [0.25, 0.25], orders: [25, 50], staff: [3, 3] });
    expect(monthsOf(there.base)?.['orders']).toEqual([50, 100]);
    const back = session.edit([], null, 3);
    expect(monthsOf(back.result)?.['orders']).toEqual([50, 100]);
    expect(back.base).toBeNull();
  });

  test('explains and seeks under the scenario', () => {
    const session = startSession();
    session.load(plan, 'push', 1);
    expect(session.explain('orders', 0, 1)?.value).toBe(50);
    expect(session.explain('nothing', 0, 1)).toBeNull();
    const { solutions } = session.seek({ item: 'orders', period: '2026-02', to: 100, change: 'visitors' });
    expect(solutions).toHaveLength(1);
    expect(solutions[0]?.factor).toBeCloseTo(2, 9);
  });

  test('does not name an item that reads its own month before among those that follow a cell', () => {
    const session = startSession();
    const items = [
      { id: 'cash', opening: 5, formula: 'prev(cash) + 1' },
      { id: 'half', formula: 'cash / 2' },
    ];
    session.load({ ...plan, scenarios: [], targets: [], items }, null, 1);
    expect(session.explain('cash', 0, 1)?.dependents.map(({ item }) => item)).toEqual(['half']);
  });

  test('without a plan is a mistake of the program', () => {
    expect(() => startSession().edit([], null, 1)).toThrow('no plan is loaded');
  });
});
