import type { FormulaScope } from '../formula/compile-formula.ts';
import { NodePool } from '../formula/node.ts';
import { visitItems, type Reach } from '../formula/reads.ts';
import { createVocabulary } from '../formula/vocabulary.ts';
import type { Plan } from '../plan/plan.ts';
import { spaceOf, type Axes, type Space } from '../plan/space.ts';
import { timelineOf, type Timeline } from '../plan/timeline.ts';
import type { Problem } from '../problem.ts';
import { Births } from './births.ts';
import { ChangedMonths } from './changed-months.ts';
import { changesByItem } from './effective-item.ts';
import { Evaluator } from './evaluator.ts';
import { ItemModel } from './item-model.ts';
import type { ItemContext } from './rule-compiler.ts';
import type { RunCounters } from './run-counters.ts';
import { schedule, type Schedule, type Step } from './schedule.ts';

/** By item. */
type Changed = readonly (ChangedMonths | null)[];

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
  readonly births: Births;
  /** The schedule's, as lists: they are walked for every cell. */
  readonly #drivers: readonly (readonly { item: number; reach: Reach }[])[];
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
    this.births = new Births(items);
    this.schedule = schedule(items, space);
    this.#drivers = this.schedule.drivers.map((drivers) => [...drivers].map(([item, reach]) => ({ item, reach })));
    for (const { item, cell } of this.schedule.broken) items[item]?.broken.add(cell);
    this.problems = [...items.flatMap((item) => item.problems), ...this.schedule.problems];
  }

  /**
   * Computes what depends on the items in `dirty` (all items when null). Returns the items whose numbers changed. A change that leaves
   * an item's numbers in a month as they were goes no further, unless the item is `reopened`: its numbers before the start are others.
   *
   * @param within items to keep to; all others stay as they are, and are behind until they are computed again
   */
  compute(dirty: ReadonlySet<number> | null, reopened: ReadonlySet<number> = new Set(), within?: ReadonlySet<number>): Set<number> {
    this.run.number++;
    const changed = this.items.map((): ChangedMonths | null => null);
    for (const item of reopened) changed[item] = new ChangedMonths(this.timeline.months).markAll();
    for (const step of this.schedule.steps) {
      const open = dirty === null || step.items.some((item) => dirty.has(item)) || this.#readsAny(step.items, changed);
      if (open) this.#runStep(step, dirty, changed, within);
    }
    return new Set(changed.flatMap((months, item) => (months ? [item] : [])));
  }

  /** An item and all that its numbers and totals are made of. */
  behind(item: number): Set<number> {
    const found = new Set([item]);
    for (const each of found) {
      for (const driver of this.#drivers[each]!) found.add(driver.item);
      for (const node of this.items[each]!.rulesOnTotals) visitItems(node, (read) => found.add(read));
    }
    return found;
  }

  #readsAny(items: readonly number[], changed: Changed): boolean {
    return items.some((item) => this.#drivers[item]!.some((driver) => changed[driver.item]));
  }

  /** Must an item be computed again in a month? */
  #follows(item: number, month: number, changed: Changed): boolean {
    const drivers = this.#drivers[item]!;
    for (let i = 0; i < drivers.length; i++) {
      const driver = drivers[i]!;
      if (changed[driver.item]?.reaches(month, driver.reach)) return true;
    }
    return false;
  }

  /** Computes a step's cells and notes in which months the items' numbers changed. */
  #runStep(step: Step, dirty: ReadonlySet<number> | null, changed: (ChangedMonths | null)[], within?: ReadonlySet<number>): void {
    const { months } = this.timeline;
    const isOpen = (item: number, month: number) =>
      (!within || within.has(item)) && (dirty === null || dirty.has(item) || this.#follows(item, month, changed));
    if (step.kind === 'column') {
      const [item] = step.items;
      const { cells } = step;
      const count = cells ? cells.length : this.items[item]!.cells;
      for (let month = 0; month < months; month++)
        if (isOpen(item, month)) for (let i = 0; i < count; i++) this.#computeCell(item, cells ? cells[i]! : i, month, changed);
      return;
    }
    for (let month = 0; month < months; month++)
      for (const { item, cells } of month === 0 ? step.first : step.later)
        if (isOpen(item, month)) for (let i = 0; i < cells.length; i++) this.#computeCell(item, cells[i]!, month, changed);
  }

  #computeCell(item: number, cell: number, month: number, changed: (ChangedMonths | null)[]): void {
    const model = this.items[item]!;
    const before = this.run.births;
    const value = model.evaluate(cell, month);
    const at = cell * model.months + month;
    this.births.note(item, at, value !== value && this.run.births > before);
    const old = model.values[at]!;
    if (old === value || (old !== old && value !== value)) return;
    model.values[at] = value;
    (changed[item] ??= new ChangedMonths(model.months)).mark(month);
  }
}
