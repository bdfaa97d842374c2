import type { CampaignEffect, CampaignQuestion, CellExplanation, Patches, Plan, Run, SeekAnswer, SeekQuestion } from '../core/index.ts';

/**
 * Runs a plan somewhere: in this thread, or in a worker. Every argument and answer is plain data. Calls are answered in
 * their order. A promise that is rejected means that the calculation broke off: nothing is loaded then, until `load`.
 */
export interface Runner {
  load(plan: Plan, scenario: string | null, revision: number): Promise<Run>;
  /** Applies an edit to the plan that was loaded, and changes the scenario (patches may be none). Recomputes what depends on it, no more. */
  edit(patches: Patches, scenario: string | null, revision: number): Promise<Run>;
  /** How a cell comes about; null when there is no such cell. `column` as in `Table`. */
  explain(item: string, place: number, column: number): Promise<CellExplanation | null>;
  seek(question: SeekQuestion): Promise<SeekAnswer>;
  campaigns(question: CampaignQuestion): Promise<CampaignEffect[]>;
  close(): void;
}
