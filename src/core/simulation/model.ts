import type { FormulaScope } from '../formula/compile-formula.ts';
import { NodePool } from '../formula/node.ts';
import { createVocabulary } from '../formula/vocabulary.ts';
import type { Plan } from '../plan/plan.ts';
import { spaceOf, type Axes, type Space } from '../plan/space.ts';
import { timelineOf, type Timeline } from '../plan/timeline.ts';
import type { Problem } from '../problem.ts';
import { changesByItem } from './effective-item.ts';
import { Evaluator, type RunCounters } from './evaluator.ts';
import { ItemModel } from './item-model.ts';
import type { ItemContext } from './rule-compiler.ts';
import { schedule, type Schedule, type Step } from './schedule.ts';

/** Where an operation on numbers gave no value, for an item: the first place. */
export interface Birth {
  cell: number;
  month: number;
}

/** A plan under one scenario, checked, ordered and ready to compute. */
export class Model {
  readonly timeline: Timeline;
  readonly space: Space;
  readonly items: readonly ItemModel[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly formulas: FormulaScope;
  readonly evaluator: Evaluator;
  readonly schedule: Schedule;
  /** What is wrong with the plan's rules; does not change while the model lives. */
  readonly problems: readonly Problem[];
  /** By step and item. */
  readonly #births = new Map<Step, Map<number, Birth>>();
  readonly run: RunCounters = { number: 0, births: 0, spreads: 0 };

  constructor(plan: Plan, scenario: string | null) {
    const timeline = timelineOf(plan);
    const space = spaceOf(plan);
    const indexOf = new Map(plan.items.map((item, index) => [item.id, index]));
    const axesOfItems = plan.items.map((item): Axes => (item.over ?? []).flatMap((id) => space.indexOf.get(id) ?? []));
    const items: ItemModel[] = [];
    this.formulas = {
      vocabulary: createVocabulary(plan),
      space,
      item: (id) => {
        const index = indexOf.get(id);
        return index === undefined ? undefined : { index, axes: axesOfItems[index] ?? [] };
      },
      pool: new NodePool(),
    };
    this.evaluator = new Evaluator({ space, clock: timeline, columns: items, axesOfItems, run: this.run });
    const context: ItemContext = { space, timeline, formulas: this.formulas, evaluator: this.evaluator, scenario };
    const changes = changesByItem(plan, scenario);
    plan.items.forEach((item, index) => items.push(new ItemModel(item, changes.get(item.id) ?? [], axesOfItems[index] ?? [], context)));
    this.timeline = timeline;
    this.space = space;
    this.items = items;
    this.indexOf = indexOf;
    this.schedule = schedule(items, space);
    for (const { item, cell } of this.schedule.broken) items[item]?.broken.add(cell);
    this.problems = [...items.flatMap((item) => item.problems), ...this.schedule.problems];
  }

  /**
   * Computes what depends on the items in `dirty` (all items when null). Returns the items whose numbers changed. A change that leaves
   * an item's numbers as they were goes no further, unless the item is `reopened`: its numbers before the start are others.
   */
  compute(dirty: ReadonlySet<number> | null, reopened: ReadonlySet<number> = new Set()): Set<number> {
    this.run.number++;
    const changed = new Set(reopened);
    for (const step of this.schedule.steps) {
      const needed = dirty === null || step.items.some((item) => dirty.has(item) || this.#readsAny(item, changed));
      if (needed) this.#runStep(step, changed);
    }
    return changed;
  }

  /** The first cell of an item in which an operation on numbers gave no value. */
  birth(item: number): Birth | undefined {
    for (const step of this.schedule.steps) {
      const birth = step.items.includes(item) ? this.#births.get(step)?.get(item) : undefined;
      if (birth) return birth;
    }
    return undefined;
  }

  /** Items that have such a cell, in the order of the plan. */
  itemsWithBirth(): number[] {
    return [...new Set([...this.#births.values()].flatMap((births) => [...births.keys()]))].sort((a, b) => a - b);
  }

  #readsAny(item: number, changed: ReadonlySet<number>): boolean {
    if (changed.size === 0) return false;
    for (const driver of this.schedule.drivers[item] ?? []) if (changed.has(driver)) return true;
    return false;
  }

  /** Computes a step's cells and notes the items whose numbers changed. */
  #runStep(step: Step, changed: Set<number>): void {
    this.#births.delete(step);
    const { months } = this.timeline;
    if (step.kind === 'column') {
      const [item] = step.items;
      const { cells } = step;
      const count = cells ? cells.length : this.items[item]!.cells;
      let differs = false;
      for (let i = 0; i < count; i++) {
        const cell = cells ? cells[i]! : i;
        for (let month = 0; month < months; month++) if (this.#computeCell(step, item, cell, month)) differs = true;
      }
      if (differs) changed.add(item);
    } else {
      for (let month = 0; month < months; month++)
        for (const { item, cell } of month === 0 ? step.first : step.later)
          if (this.#computeCell(step, item, cell, month)) changed.add(item);
    }
  }

  /** True when the cell's number changed. */
  #computeCell(step: Step, item: number, cell: number, month: number): boolean {
    const model = this.items[item]!;
    const before = this.run.births;
    const value = model.evaluate(cell, month);
    if (value !== value && this.run.births > before) this.#noteBirth(step, item, cell, month);
    const at = cell * model.months + month;
    const old = model.values[at]!;
    model.values[at] = value;
    return old !== value && (old === old || value === value);
  }

  #noteBirth(step: Step, item: number, cell: number, month: number): void {
    const births = this.#births.get(step) ?? new Map<number, Birth>();
    if (!births.has(item)) births.set(item, { cell, month });
    this.#births.set(step, births);
  }
}
