import type { Patches } from 'mutative';
import type { CellExplanation, Plan, Result, SeekAnswer, SeekQuestion } from '../core/index.ts';

/** What a run answers: tagged with the revision it belongs to, so that a late answer can be dropped. */
export interface Run {
  revision: number;
  /** The plan under the scenario asked for. After `edit`: only tables that changed. */
  result: Result;
  /** The base plan's tables, when a scenario is active (else null). After `edit`: only those that changed. */
  base: Result | null;
  /** Time the engine took. */
  milliseconds: number;
}

/** Runs a plan somewhere: in this thread, or in a worker. Every argument and answer is plain data. */
export interface Runner {
  load(plan: Plan, scenario: string | null, revision: number): Promise<Run>;
  /** Applies an edit to the plan that was loaded. Recomputes what depends on it, no more. */
  edit(patches: Patches, revision: number): Promise<Run>;
  /** How a cell comes about; null when there is no such cell. `column` as in `Table`. */
  explain(item: string, place: number, column: number): Promise<CellExplanation | null>;
  seek(question: SeekQuestion): Promise<SeekAnswer>;
  close(): void;
}
