import { campaignEffects, type CampaignEffect, type CampaignQuestion } from '../analysis/campaign-effects.ts';
import type { SeekAnswer, SeekQuestion } from '../analysis/seek-question.ts';
import { applyPatches, type Patches } from '../plan/apply-patches.ts';
import type { Plan } from '../plan/plan.ts';
import type { CellExplanation } from './cell-explanation.ts';
import type { Engine } from './engine.ts';
import type { Result } from './result.ts';

/** What a run answers: tagged with the revision it belongs to, so that a late answer can be dropped. */
export interface Run {
  revision: number;
  /** The plan under the scenario asked for. After `edit`: only tables that changed, all when the scenario did. */
  result: Result;
  /** The base plan's tables, when a scenario is active (else null). After `edit`: only those that changed. */
  base: Result | null;
  /** Time the engine took. */
  milliseconds: number;
}

/** A plan that is loaded and kept computed, under one scenario and, beside it, the base. Plain data in and out, so that it can live in a worker. */
export interface Session {
  load(plan: Plan, scenario: string | null, revision: number): Run;
  /** Applies patches to the plan that was loaded, and changes the scenario; either may be nothing new. */
  edit(patches: Patches, scenario: string | null, revision: number): Run;
  explain(item: string, place: number, column: number): CellExplanation | null;
  seek(question: SeekQuestion): SeekAnswer;
  campaigns(question: CampaignQuestion): CampaignEffect[];
}

interface Loaded {
  plan: Plan;
  scenario: string | null;
  base: Engine;
  /** The base's engine itself when no scenario is active. */
  active: Engine;
}

/**
 * @param createEngine makes an engine for a plan under a scenario
 * @param now a clock in milliseconds, to say how long a run took
 */
export function createSession(createEngine: (plan: Plan, scenario: string | null) => Engine, now: () => number): Session {
  let loaded: Loaded | null = null;

  function current(): Loaded {
    if (!loaded) throw new Error('no plan is loaded');
    return loaded;
  }

  function timed(revision: number, run: () => Pick<Run, 'result' | 'base'>): Run {
    const start = now();
    const { result, base } = run();
    return { revision, result, base, milliseconds: now() - start };
  }

  function start(plan: Plan, scenario: string | null): Pick<Run, 'result' | 'base'> {
    const base = createEngine(plan, null);
    const active = scenario === null ? base : createEngine(plan, scenario);
    loaded = { plan, scenario, base, active };
    return { result: active.result(), base: scenario === null ? null : base.result() };
  }

  function update({ plan: before, scenario: previous, base, active: standing }: Loaded, patches: Patches, scenario: string | null) {
    const plan = applyPatches(before, patches);
    const changed = base.update(plan, null);
    if (scenario === previous) {
      loaded = { plan, scenario, base, active: standing };
      return scenario === null ? { result: changed, base: null } : { result: standing.update(plan, scenario), base: changed };
    }
    const active = scenario === null ? base : createEngine(plan, scenario);
    loaded = { plan, scenario, base, active };
    return { result: active.result(), base: scenario === null ? null : base.result() };
  }

  return {
    load: (plan, scenario, revision) => timed(revision, () => start(plan, scenario)),
    edit: (patches, scenario, revision) => timed(revision, () => update(current(), patches, scenario)),
    explain: (item, place, column) => current().active.explain(item, place, column),
    seek: (question) => current().active.seek(question),
    campaigns: (question) => campaignEffects(createEngine, current().plan, current().scenario, question),
  };
}
