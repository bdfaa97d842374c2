import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine, type Engine, type Plan, type Result, type Table } from '../../../src/core/index.ts';
import { allTables } from '../all-tables.ts';
import { randomEdit } from '../random-edit.ts';
import { one, randomPlan, type Draw } from '../random-plan.ts';

/** What a reader who follows the updates holds: the tables so far with the changed ones put in. */
function follow(tables: ReadonlyMap<string, Table>, plan: Plan, update: Result): Map<string, Table> {
  const ids = new Set(plan.items.map(({ id }) => id));
  return new Map([...tables, ...update.tables].filter(([id]) => ids.has(id)));
}

function edits(draw: Draw, plan: Plan, scenario: string | null): [Plan, string | null][] {
  const steps: [Plan, string | null][] = [];
  for (let count = draw(() => fc.integer({ min: 1, max: 6 })); count > 0; count--) {
    if (draw(() => fc.integer({ min: 0, max: 5 })) === 0) scenario = one(draw, [null, 's', 't']);
    else plan = randomEdit(draw, plan);
    steps.push([plan, scenario]);
  }
  return steps;
}

/** Tries numbers of one item for another's total. */
function seekSomething(draw: Draw, engine: Engine, { items }: Plan): void {
  const ids = items.map(({ id }) => id);
  engine.seek({ item: one(draw, ids), period: 'timeline', to: draw(() => fc.integer({ min: -50, max: 50 })), change: one(draw, ids) });
}

it('updates equal a plan computed afresh, whatever was sought before: tables, targets and problems', () => {
  fc.assert(
    fc.property(fc.gen(), fc.constantFrom(null, 's'), (draw, scenario) => {
      const plan = randomPlan(draw, true);
      const engine = createEngine(plan, scenario);
      let tables = new Map(engine.result().tables);
      for (const [edited, under] of edits(draw, plan, scenario)) {
        if (draw(() => fc.integer({ min: 0, max: 7 })) === 0) seekSomething(draw, engine, plan);
        const update = engine.update(edited, under);
        const fresh = createEngine(edited, under).result();
        for (const [id, table] of update.tables) expect(table).not.toEqual(tables.get(id));
        tables = follow(tables, edited, update);
        expect(allTables(tables)).toEqual(allTables(fresh.tables));
        expect(allTables(engine.result().tables)).toEqual(allTables(fresh.tables));
        expect(update.targets).toEqual(fresh.targets);
        expect(update.problems).toEqual(fresh.problems);
      }
    }),
    { numRuns: 150 },
  );
});

it('an edit taken back leaves the numbers as if it had never been', () => {
  fc.assert(
    fc.property(fc.gen(), fc.constantFrom(null, 's'), (draw, scenario) => {
      const plan = randomPlan(draw, true);
      const engine = createEngine(plan, scenario);
      const before = engine.result();
      for (const [edited, under] of edits(draw, plan, scenario)) engine.update(edited, under);
      engine.update(plan, scenario);
      const after = engine.result();
      expect(allTables(after.tables)).toEqual(allTables(before.tables));
      expect(after.targets).toEqual(before.targets);
      expect(after.problems).toEqual(before.problems);
    }),
    { numRuns: 100 },
  );
});
