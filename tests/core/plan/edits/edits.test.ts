import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../../src/core/plan/change-plan.ts';
import {
  createScenario,
  deleteScenario,
  duplicateScenario,
  freeScenarioId,
  renameScenario,
} from '../../../../src/core/plan/edits/edit-scenarios.ts';
import { renameItem, renamePlan, setItemNote } from '../../../../src/core/plan/edits/rename.ts';
import { clearScenarioCell, setScenarioCell } from '../../../../src/core/plan/edits/scenario-cell.ts';
import { setScenarioFormula, setScenarioOpening } from '../../../../src/core/plan/edits/scenario-rule.ts';
import { setFormula } from '../../../../src/core/plan/edits/set-formula.ts';
import { setOpening } from '../../../../src/core/plan/edits/set-opening.ts';
import { clearOverride, setOverride } from '../../../../src/core/plan/edits/set-override.ts';
import type { Change, Item, Plan } from '../../../../src/core/plan/plan.ts';

const plan = (item: Partial<Item>, changes: Change[] = []): Plan => ({
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  dimensions: [{ id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] }],
  items: [{ id: 'x', ...item }],
  scenarios: [{ id: 'push', name: 'Push', note: 'why', changes }],
});

const itemAfter = (item: Partial<Item>, edit: (draft: Plan) => void) => changePlan(plan(item), edit).plan.items[0];
const changesAfter = (item: Partial<Item>, changes: Change[], edit: (draft: Plan) => void) =>
  changePlan(plan(item, changes), edit).plan.scenarios?.[0]?.changes;

describe('setFormula', () => {
  test('of a formula item', () => {
    expect(itemAfter({ formula: '1' }, (draft) => setFormula(draft, 'x', '2', null))?.formula).toBe('2');
  });

  test('of one member tells it apart from the others', () => {
    const over = ['channel'];
    expect(itemAfter({ over, formula: '1' }, (draft) => setFormula(draft, 'x', '2', ['live']))?.formula).toEqual({ '*': '1', live: '2' });
    expect(itemAfter({ over, formula: { ztc: '1', live: '3' } }, (draft) => setFormula(draft, 'x', '2', ['live']))?.formula).toEqual({
      ztc: '1',
      live: '2',
    });
  });

  test('makes an input a formula item, and its cells go', () => {
    const item = itemAfter({ values: 3, uncertainty: { distribution: 'normal', spread: 0.1 }, unit: 'CNY' }, (draft) =>
      setFormula(draft, 'x', '2', null),
    );
    expect(item).toEqual({ id: 'x', unit: 'CNY', formula: '2' });
  });

  test('of one member of an input becomes the cell of its every month', () => {
    expect(itemAfter({ over: ['channel'], values: [1, 2, 3] }, (draft) => setFormula(draft, 'x', '2', ['live']))).toEqual({
      id: 'x',
      over: ['channel'],
      values: { '*': [1, 2, 3], live: '2' },
    });
  });
});

describe('overrides', () => {
  const override = { month: '2026-02', value: 7 };

  test('are added, replaced and cleared one cell at a time', () => {
    expect(itemAfter({ formula: '1' }, (draft) => setOverride(draft, 'x', [], '2026-02', 7))?.overrides).toEqual([override]);
    expect(itemAfter({ formula: '1', overrides: [override] }, (draft) => setOverride(draft, 'x', [], '2026-02', 8))?.overrides).toEqual([
      { month: '2026-02', value: 8 },
    ]);
    expect(itemAfter({ formula: '1', overrides: [override] }, (draft) => clearOverride(draft, 'x', [], '2026-02'))).toEqual({
      id: 'x',
      formula: '1',
    });
  });

  test('name a member of every dimension', () => {
    const standing = { at: { channel: 'ztc' }, ...override };
    const item = { over: ['channel'], formula: '1', overrides: [standing] };
    expect(itemAfter(item, (draft) => setOverride(draft, 'x', ['live'], '2026-02', 8))?.overrides).toEqual([
      standing,
      { at: { channel: 'live' }, month: '2026-02', value: 8 },
    ]);
    expect(itemAfter(item, (draft) => clearOverride(draft, 'x', ['live'], '2026-02'))?.overrides).toEqual([standing]);
  });
});

test('openings are set and removed, for all and for one member', () => {
  const over = ['channel'];
  expect(itemAfter({ values: 1 }, (draft) => setOpening(draft, 'x', 300, null))?.opening).toBe(300);
  expect(itemAfter({ values: 1, opening: 300 }, (draft) => setOpening(draft, 'x', null, null))).toEqual({ id: 'x', values: 1 });
  expect(itemAfter({ over, values: 1, opening: [1, 2] }, (draft) => setOpening(draft, 'x', 300, ['live']))?.opening).toEqual({
    '*': [1, 2],
    live: 300,
  });
  expect(itemAfter({ over, values: 1, opening: { ztc: 1, live: 2 } }, (draft) => setOpening(draft, 'x', null, ['live']))?.opening).toEqual({
    ztc: 1,
  });
  expect(itemAfter({ over, values: 1, opening: { live: 2 } }, (draft) => setOpening(draft, 'x', null, ['live']))).toEqual({
    id: 'x',
    over,
    values: 1,
  });
});

describe('a cell in a scenario', () => {
  const own: Change = { item: 'x', from: '2026-02', to: '2026-02', set: 5 };
  const wide: Change = { item: 'x', multiply: 2 };

  test('is set last, over what the other changes make of it, in place of what was set there', () => {
    expect(changesAfter({ values: 1 }, [own, wide], (draft) => setScenarioCell(draft, 'push', 'x', [], '2026-02', 9))).toEqual([
      wide,
      { ...own, set: 9 },
    ]);
  });

  test('leaves the cells beside it', () => {
    const live: Change = { ...own, at: { channel: 'live' } };
    expect(
      changesAfter({ over: ['channel'], values: 1 }, [live], (draft) => setScenarioCell(draft, 'push', 'x', ['ztc'], '2026-02', 9)),
    ).toEqual([live, { ...own, at: { channel: 'ztc' }, set: 9 }]);
    expect(changesAfter({ values: 1 }, [own], (draft) => setScenarioCell(draft, 'push', 'x', [], '2026-03', 9))).toEqual([
      own,
      { item: 'x', from: '2026-03', to: '2026-03', set: 9 },
    ]);
  });

  test('cleared lets the base show again', () => {
    expect(changesAfter({ values: 1 }, [own, wide], (draft) => clearScenarioCell(draft, 'push', 'x', [], '2026-02'))).toEqual([wide]);
    expect(changesAfter({ values: 1 }, [wide], (draft) => clearScenarioCell(draft, 'push', 'x', [], '2026-02'))).toEqual([wide]);
  });

  test('that holds it already says nothing new', () => {
    const patches = (changes: Change[], cell: number) =>
      changePlan(plan({ values: [1, 4] }, changes), (draft) => setScenarioCell(draft, 'push', 'x', [], '2026-02', cell)).patches;
    expect(patches([], 4)).toEqual([]);
    expect(patches([wide, own], 5)).toEqual([]);
    expect(patches([own, wide], 5)).not.toEqual([]);
    expect(patches([wide], 4)).not.toEqual([]);
  });
});

describe('a rule in a scenario', () => {
  test('replaces the whole item', () => {
    expect(
      changesAfter({ formula: '1' }, [{ item: 'x', formula: '2' }], (draft) => setScenarioFormula(draft, 'push', 'x', '3', null)),
    ).toEqual([{ item: 'x', formula: '3' }]);
  });

  test('of one member keeps the base rule for the others', () => {
    expect(changesAfter({ over: ['channel'], formula: '1' }, [], (draft) => setScenarioFormula(draft, 'push', 'x', '3', ['live']))).toEqual(
      [{ item: 'x', formula: { '*': '1', live: '3' } }],
    );
  });

  test('of one member of an input is its cell in every month', () => {
    expect(changesAfter({ over: ['channel'], values: 1 }, [], (draft) => setScenarioFormula(draft, 'push', 'x', '3', ['live']))).toEqual([
      { item: 'x', at: { channel: 'live' }, set: '3' },
    ]);
  });

  test('openings likewise', () => {
    const over = ['channel'];
    expect(changesAfter({ over, formula: '1', opening: 10 }, [], (draft) => setScenarioOpening(draft, 'push', 'x', 5, ['live']))).toEqual([
      { item: 'x', opening: { '*': 10, live: 5 } },
    ]);
    expect(
      changesAfter({ formula: '1' }, [{ item: 'x', opening: 5 }], (draft) => setScenarioOpening(draft, 'push', 'x', null, null)),
    ).toEqual([]);
  });
});

describe('scenarios', () => {
  const change: Change = { item: 'x', multiply: 2 };

  test('are created, duplicated and renamed', () => {
    const { plan: changed } = changePlan(plan({ values: 1 }, [change]), (draft) => {
      createScenario(draft, 'new', 'New');
      duplicateScenario(draft, 'push', 'copy', 'Copy');
      renameScenario(draft, 'push', 'Renamed');
    });
    expect(changed.scenarios).toEqual([
      { id: 'push', name: 'Renamed', note: 'why', changes: [change] },
      { id: 'new', name: 'New', changes: [] },
      { id: 'copy', name: 'Copy', note: 'why', changes: [change] },
    ]);
    expect(freeScenarioId(changed)).toBe('scenario_4');
  });

  test('a copy goes its own way', () => {
    const { plan: changed } = changePlan(plan({ values: 1 }, [change]), (draft) => {
      duplicateScenario(draft, 'push', 'copy', 'Copy');
      setScenarioCell(draft, 'copy', 'x', [], '2026-01', 9);
    });
    expect(changed.scenarios?.map((scenario) => scenario.changes.length)).toEqual([1, 2]);
  });

  test('deleted are gone, and their ids are free again', () => {
    const { plan: changed } = changePlan(plan({ values: 1 }), (draft) => deleteScenario(draft, 'push'));
    expect(changed).not.toHaveProperty('scenarios');
    expect(freeScenarioId(changed)).toBe('scenario_1');
    expect(() => changePlan(changed, (draft) => deleteScenario(draft, 'push'))).toThrow('no scenario: push');
  });
});

test('names and notes', () => {
  const { plan: changed } = changePlan(plan({ values: 1, note: 'old' }), (draft) => {
    renameItem(draft, 'x', { zh: '投放', en: 'Spend' });
    setItemNote(draft, 'x', null);
    renamePlan(draft, '双11');
  });
  expect(changed.name).toBe('双11');
  expect(changed.items[0]).toEqual({ id: 'x', name: { zh: '投放', en: 'Spend' }, values: 1 });
});
