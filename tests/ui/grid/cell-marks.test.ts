import { describe, expect, it } from 'vitest';
import { timelineOf, type Item, type Problem, type TargetResult } from '../../../src/core/index.ts';
import { createMarks } from '../../../src/ui/grid/cell-marks.ts';
import { smallPlan } from './small-plan.ts';

const timeline = timelineOf(smallPlan);
const column = (id: string) => timeline.periods.findIndex((period) => period.id === id);
const item = (id: string): Item => smallPlan.items.find((one) => one.id === id) ?? { id };
const marks = (scenario: string | null = null, problems: Problem[] = [], targets: TargetResult[] = []) =>
  createMarks({ plan: smallPlan, timeline, scenario, problems, targets });
/** Places of an item over channel. */
const [ztc, live, all] = [0, 1, 2];

describe('createMarks', () => {
  it('tells inputs, formulas and what adds up others apart', () => {
    expect(marks().at(item('spend'), ztc, 0).kind).toBe('input');
    expect(marks().at(item('visitors'), ztc, 0).kind).toBe('formula');
    expect(marks().at(item('spend'), all, 0).kind).toBe('total');
    expect(marks().at(item('spend'), ztc, column('2026Q1')).kind).toBe('total');
    expect(marks().at(item('all'), 0, 0).kind).toBe('formula');
  });

  it('marks the overridden cell and no other', () => {
    const overridden = [ztc, live, all].flatMap((place) =>
      [0, 1, 2, 3].filter((month) => marks().at(item('visitors'), place, month).overridden).map((month) => [place, month]),
    );
    expect(overridden).toEqual([[live, 2]]);
  });

  it('marks the cells that spreading leaves alone, of inputs only', () => {
    const held = [{ at: { channel: 'live' } }, { at: { channel: 'ztc' }, month: '2026-02' }];
    const heldIn = (id: string) => {
      const plan = { ...smallPlan, items: smallPlan.items.map((one) => (one.id === id ? { ...one, held } : one)) };
      // Asked with the item as it was before, as a row that is not drawn anew yet does.
      const found = createMarks({ plan, timeline, scenario: null, problems: [], targets: [] });
      return [ztc, live, all].map((place) => [0, 1, 2, 3, column('2026Q1')].filter((month) => found.at(item(id), place, month).held));
    };
    expect(heldIn('spend')).toEqual([[1], [0, 1, 2, 3], []]);
    expect(heldIn('visitors')).toEqual([[], [], []]);
  });

  it('marks what the scenario changes, and a replaced rule in every month', () => {
    const changed = (scenario: string, id: string, place: number) =>
      [0, 1, 2, 3].filter((month) => marks(scenario).at(item(id), place, month).changed);
    expect(changed('push', 'spend', ztc)).toEqual([1, 2]);
    expect(changed('push', 'spend', live)).toEqual([]);
    expect(changed('rule', 'all', 0)).toEqual([0, 1, 2, 3]);
    expect(marks().at(item('spend'), ztc, 1).changed).toBe(false);
  });

  it('marks uncertain inputs: by item, and by a distribution in the cell', () => {
    expect(marks().at(item('heads'), 0, 0).uncertain).toBe(true);
    expect(marks().at(item('heads'), 8, 0).uncertain).toBe(false);
    expect(marks().at(item('spend'), live, 0).uncertain).toBe(true);
    expect(marks().at(item('spend'), live, 1).uncertain).toBe(false);
  });

  it('marks the cell of a problem, and its row', () => {
    const problem: Problem = { kind: 'no-value', operation: '/', item: 'visitors', member: ['live'], month: '2026-02' };
    const found = marks(null, [problem]);
    expect(found.at(item('visitors'), live, 1).problem).toBe(problem);
    expect(found.at(item('visitors'), ztc, 1).problem).toBeNull();
    expect(found.problemOf(item('visitors'), live)).toBe(problem);
    expect(found.problemOf(item('visitors'), ztc)).toBeNull();
  });

  it('marks the periods that miss a target in the row it tests, a whole timeline as its year', () => {
    const missed = { period: '2026', column: column('2026'), value: 1, min: 1000, met: false, margin: -999 };
    const found = marks(null, [], [{ id: 'year', met: false, periods: [missed] }]);
    expect(found.at(item('visitors'), ztc, column('2026')).miss).toEqual({ target: 'year', period: missed });
    expect(found.at(item('visitors'), ztc, column('timeline')).miss).toEqual({ target: 'year', period: missed });
    expect(found.at(item('visitors'), live, column('2026')).miss).toBeNull();
    expect(found.isWatched(item('visitors'), ztc)).toBe(true);
    expect(found.isWatched(item('visitors'), all)).toBe(false);
    expect(found.isWatched(item('all'), 0)).toBe(true);
  });
});
