import { describe, expect, it } from 'vitest';
import { createEngine, type Item, type Plan, type Result } from '../../../src/core/index.ts';
import { documentOf, numbersOf } from '../plans.ts';

function changedIds({ tables }: Result): string[] {
  return [...tables.keys()].sort();
}

function replace(plan: Plan, item: Item): Plan {
  return { ...plan, items: plan.items.map((each) => (each.id === item.id ? item : each)) };
}

describe('an update holds the tables that changed', () => {
  const plan = documentOf({
    items: [
      { id: 'x', values: [1, 2, 3] },
      { id: 'y', formula: 'x * 2' },
      { id: 'apart', values: 5 },
      { id: 'capped', formula: 'min(x, 2)' },
      { id: 'after_cap', formula: 'capped + apart' },
    ],
  });

  it('those that depend on the edited cell, and stops where numbers stay', () => {
    const engine = createEngine(plan, null);
    const edited = replace(plan, { id: 'x', values: [1, 2, 30] });
    const update = engine.update(edited, null);
    expect(changedIds(update)).toEqual(['x', 'y']);
    expect(numbersOf(edited, engine.result()).row('y')).toEqual([2, 4, 60]);
  });

  it('none when nothing changed, and all of a new item', () => {
    const engine = createEngine(plan, null);
    expect(changedIds(engine.update({ ...plan }, null))).toEqual([]);
    expect(changedIds(engine.update({ ...plan, items: [...plan.items, { id: 'z', formula: 'y' }] }, null))).toEqual(['z']);
  });

  it('those that a scenario changes, there and back', () => {
    const withScenario: Plan = { ...plan, scenarios: [{ id: 'push', changes: [{ item: 'apart', add: 1 }] }] };
    const engine = createEngine(withScenario, null);
    expect(changedIds(engine.update(withScenario, 'push'))).toEqual(['after_cap', 'apart']);
    expect(changedIds(engine.update(withScenario, null))).toEqual(['after_cap', 'apart']);
  });
});

it('a changed opening reaches what reads it, though the item’s own months stay', () => {
  const plan = documentOf({
    items: [
      { id: 'x', values: 1, opening: 9 },
      { id: 'y', formula: 'prev(x) + 0.5' },
    ],
  });
  const engine = createEngine(plan, null);
  const edited = replace(plan, { id: 'x', values: 1, opening: [2, 3] });
  const update = engine.update(edited, null);
  expect(changedIds(update)).toEqual(['y']);
  expect(numbersOf(edited, update).row('y')).toEqual([3.5, 1.5, 1.5]);
});

it('a total that became a formula follows what it reads, though its months stay', () => {
  const plan = documentOf({
    items: [
      { id: 'x', values: [2, 4, 9] },
      { id: 'big', formula: 'if(x > 10, 1, 0)' },
    ],
  });
  const engine = createEngine(plan, null);
  const withFormula = replace(plan, { id: 'big', formula: 'if(x > 10, 1, 0)', total: 'formula' });
  expect(numbersOf(withFormula, engine.update(withFormula, null)).total('big', '2026')).toBe(1); // 15 > 10
  const lower = replace(withFormula, { id: 'x', values: [2, 4, 3] });
  expect(numbersOf(lower, engine.update(lower, null)).total('big', '2026')).toBe(0); // 9 < 10
});

it('a wrong text that a scenario no longer sets is no problem any more', () => {
  const plan = documentOf({ items: [{ id: 'x', values: 1 }], scenarios: [{ id: 'push', changes: [{ item: 'x', set: '1 +' }] }] });
  const engine = createEngine(plan, 'push');
  expect(engine.result().problems).toMatchObject([{ kind: 'syntax', item: 'x', scenario: 'push' }]);
  const edited: Plan = { ...plan, scenarios: [{ id: 'push', changes: [{ item: 'x', set: 4 }] }] };
  const update = engine.update(edited, 'push');
  expect(update.problems).toEqual([]);
  expect(numbersOf(edited, update).row('x')).toEqual([4, 4, 4]);
});

it('a problem that comes and goes leaves nothing behind', () => {
  const plan = documentOf({
    items: [
      { id: 'x', values: [0, 1, 2] },
      { id: 'y', formula: '1 / x' },
    ],
    targets: [{ id: 't', item: 'y', per: 'month', min: 0.5 }],
  });
  const engine = createEngine(plan, null);
  expect(engine.result().problems).toMatchObject([{ kind: 'no-value', item: 'y', month: '2026-01' }]);
  expect(engine.result().targets[0]?.periods.map(({ met }) => met)).toEqual([false, true, true]);
  const mended = replace(plan, { id: 'x', values: [4, 1, 2] });
  const update = engine.update(mended, null);
  expect([update.problems, update.targets[0]?.periods.map(({ met }) => met)]).toEqual([[], [false, true, true]]);
  expect(engine.update(plan, null).problems).toMatchObject([{ kind: 'no-value', item: 'y', month: '2026-01' }]);
});

it('zero has no sign, however it came about', () => {
  const plan = documentOf({
    items: [
      { id: 'sign', values: 1 },
      { id: 'nothing', formula: 'sign * 0', total: 'formula' },
      { id: 'twice', formula: 'nothing * 2', total: 'formula' },
    ],
    targets: [{ id: 't', item: 'twice', per: 'month', min: 1 }],
  });
  const engine = createEngine(plan, null);
  const negative = replace(plan, { id: 'sign', values: -1 });
  expect(changedIds(engine.update(negative, null))).toEqual(['sign']);
  for (const { tables, targets } of [engine.result(), createEngine(negative, null).result()]) {
    for (const id of ['nothing', 'twice']) expect(tables.get(id)?.values.every((value) => Object.is(value, 0))).toBe(true);
    expect(targets[0]?.periods.map(({ value }) => value)).toEqual([0, 0, 0]); // toEqual tells −0 from 0
  }
});
