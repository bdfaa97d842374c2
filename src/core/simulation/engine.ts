import { seek } from '../analysis/goal-seek.ts';
import type { SeekAnswer, SeekQuestion } from '../analysis/seek-question.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { Timeline } from '../plan/timeline.ts';
import type { Problem } from '../problem.ts';
import type { CellExplanation } from './cell-explanation.ts';
import { changesByItem } from './effective-item.ts';
import { explainCell } from './explain-cell.ts';
import { Model } from './model.ts';
import { noTotalProblem } from './no-value-total.ts';
import { noValueProblem } from './no-value.ts';
import type { Result } from './result.ts';
import type { Table } from './table.ts';
import { Targets } from './targets.ts';
import { Totals } from './totals.ts';

/** A plan under one scenario with its numbers. Edits recompute what depends on them, no more. */
export interface Engine {
  readonly timeline: Timeline;
  /** All tables. */
  result(): Result;
  /**
   * Takes over a changed plan; `tables` holds only what changed. Items are compared by reference, so items that did not change must
   * keep their identity.
   */
  update(plan: Plan, scenario: string | null): Result;
  /** How a cell comes about; null when there is no such cell. */
  explain(item: string, place: number, column: number): CellExplanation | null;
  seek(question: SeekQuestion): SeekAnswer;
}

export function createEngine(plan: Plan, scenario: string | null): Engine {
  return new PlanEngine(plan, scenario);
}

class PlanEngine implements Engine {
  #plan: Plan;
  #scenario: string | null;
  #model: Model;
  #totals: Totals;
  #targets: Targets;
  #changes: ReadonlyMap<string, readonly Change[]>;
  #tables = new Map<string, Table>();
  /** By item: the warning for totals without value. */
  #withoutTotal: (Problem | null)[];

  constructor(plan: Plan, scenario: string | null) {
    this.#plan = plan;
    this.#scenario = scenario;
    this.#changes = changesByItem(plan, scenario);
    this.#model = new Model(plan, scenario);
    this.#totals = new Totals(this.#model);
    this.#targets = new Targets(plan, this.#model, this.#totals);
    this.#model.compute(null);
    this.#model.items.forEach((item, index) => this.#tables.set(item.item, this.#totals.table(index)));
    this.#withoutTotal = this.#model.items.map((item, index) => this.#noTotal(index, this.#tables.get(item.item)!));
  }

  get timeline(): Timeline {
    return this.#model.timeline;
  }

  result(): Result {
    return this.#answer(new Map(this.#tables));
  }

  update(plan: Plan, scenario: string | null): Result {
    if (plan === this.#plan && scenario === this.#scenario) return this.#answer(new Map());
    const refreshed = this.#refresh(plan, scenario);
    const targetsChanged = plan.targets !== this.#plan.targets;
    let open: Iterable<number>;
    const before = this.#tables;
    if (refreshed === null) {
      const rebuilt = new PlanEngine(plan, scenario);
      this.#model = rebuilt.#model;
      this.#totals = rebuilt.#totals;
      this.#targets = rebuilt.#targets;
      this.#changes = rebuilt.#changes;
      this.#tables = rebuilt.#tables;
      this.#withoutTotal = rebuilt.#withoutTotal;
      open = this.#model.items.keys();
    } else {
      const { dirty, reopened } = refreshed;
      open = this.#totals.forget(new Set([...this.#model.compute(dirty, reopened), ...dirty]));
      this.#tables = new Map(before);
      for (const index of open) this.#tables.set(this.#model.items[index]!.item, this.#totals.table(index));
      for (const index of open) this.#withoutTotal[index] = this.#noTotal(index, this.#totals.table(index));
      if (targetsChanged) this.#targets = new Targets(plan, this.#model, this.#totals);
    }
    this.#plan = plan;
    this.#scenario = scenario;
    const changed = new Map<string, Table>();
    for (const index of open) {
      const { item } = this.#model.items[index]!;
      const table = this.#tables.get(item)!;
      if (!sameTable(before.get(item), table)) changed.set(item, table);
    }
    return this.#answer(changed);
  }

  explain(item: string, place: number, column: number): CellExplanation | null {
    return explainCell(this.#plan, this.#model, this.#totals, item, place, column);
  }

  seek(question: SeekQuestion): SeekAnswer {
    return seek(this.#model, this.#totals, question);
  }

  /**
   * Takes over what differs in numbers only. Returns the items concerned, those with another opening among them, or null when rules
   * differ and all must be built anew.
   */
  #refresh(plan: Plan, scenario: string | null): { dirty: Set<number>; reopened: Set<number> } | null {
    const old = this.#plan;
    const changes = changesByItem(plan, scenario);
    if (plan.timeline !== old.timeline || plan.dimensions !== old.dimensions || plan.items.length !== old.items.length) return null;
    // Problems that name the scenario they stand in would name the wrong one.
    if (scenario !== this.#scenario && this.#model.problems.some((problem) => problem.scenario !== undefined)) return null;
    const dirty = new Set<number>();
    const reopened = new Set<number>();
    for (const [index, item] of plan.items.entries()) {
      const model = this.#model.items[index];
      if (model?.item !== item.id || model.definition.name !== item.name) return null;
      const [now, then] = [changes.get(item.id) ?? [], this.#changes.get(item.id) ?? []];
      const sameChanges = now.length === then.length && now.every((change, position) => change === then[position]);
      if (model.definition === item && sameChanges) continue;
      const { opening } = model.effective;
      if (!model.refresh(item, now)) return null;
      dirty.add(index);
      if (model.effective.opening !== opening) reopened.add(index);
    }
    this.#changes = changes;
    return { dirty, reopened };
  }

  #noTotal(item: number, table: Table): Problem | null {
    return noTotalProblem(this.#model, this.#totals, item, table);
  }

  #answer(tables: Map<string, Table>): Result {
    const problems: Problem[] = [...this.#model.problems, ...this.#targets.problems];
    for (const item of this.#model.births.itemsWithAny()) problems.push(noValueProblem(this.#model, item));
    for (const problem of this.#withoutTotal) if (problem) problems.push(problem);
    return { tables, targets: this.#targets.results(), problems };
  }
}

function sameTable(a: Table | undefined, b: Table): boolean {
  if (a === b) return true;
  if (a?.over.join() !== b.over.join() || a.values.length !== b.values.length) return false;
  for (let at = 0; at < b.values.length; at++) if (!Object.is(a.values[at], b.values[at])) return false;
  return true;
}
