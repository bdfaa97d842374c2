import type { Plan, Problem, Table, TargetResult, Timeline } from '../core/index.ts';
import type { Act, PlanSummary, Settings, TemplateName } from '../storage/plan-record.ts';

export type { Reading, Scale, SheetSettings } from '../storage/sheet-settings.ts';
export type { Act, ActKey, PlanSummary, Settings, TemplateName } from '../storage/plan-record.ts';

/** A cell of the grid: an item, a place (see `Table`) and a column (months, quarters, years, timeline: `Timeline.periods`). */
export interface CellRef {
  item: string;
  place: number;
  column: number;
}

/**
 * - unsaved: a template or a link's plan, not changed and not kept yet: storage does not know it;
 * - saved: storage holds what is shown;
 * - saving: a change is on its way to storage;
 * - failed: storage refused; it is tried again until it works.
 */
export type SaveState = 'unsaved' | 'saved' | 'saving' | 'failed';

/** Where the numbers stand: up to date, under way, or the calculation broke off (`restartCalculation` tries again). */
export type CalculationState = 'ready' | 'running' | 'failed';

/** Something that happened without the reader asking for it. `forked`: another window changed this plan; this one goes on as a copy. */
export type Notice = 'forked';

/** Everything the page shows, read-only. Changed by the actions of `store/`, never by the ui. */
export interface State {
  /** Key of the plan in storage. */
  planId: string;
  plan: Plan;
  /** The template the plan came from, if any: links carry the difference from it. */
  template: TemplateName | null;
  timeline: Timeline;
  /** Active scenario; null is the base. */
  scenario: string | null;
  /** Counts the changes of the plan and of the scenario; `computed` is the revision the numbers belong to (−1: none of this plan yet). */
  revision: number;
  computed: number;
  calculation: CalculationState;
  /** The calculation has not answered for so long that it may hang: `restartCalculation` tries again. */
  stalled: boolean;
  tables: ReadonlyMap<string, Table>;
  /** The base plan's numbers while a scenario is active. */
  baseTables: ReadonlyMap<string, Table> | null;
  targets: readonly TargetResult[];
  problems: readonly Problem[];
  /** Time the engine took for the last answer. */
  milliseconds: number;
  /** Problems that were found when the plan was read from a file, a link or storage. */
  openingProblems: readonly Problem[];
  save: SaveState;
  notice: Notice | null;
  selection: CellRef | null;
  /** Latest act first; what undo and redo would do. */
  undo: readonly Act[];
  redo: readonly Act[];
  /** Saved plans, latest change first; deleted ones are not among them. */
  plans: readonly PlanSummary[];
  settings: Settings;
}
