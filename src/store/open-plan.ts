import type { StoreApi } from 'zustand/vanilla';
import { applyPatches, changePlan, timelineOf, type Patches, type Plan, type Problem } from '../core/index.ts';
import type { Runner } from '../runner/runner.ts';
import type { History, PlanRecord } from '../storage/plan-record.ts';
import type { PlanStorage, Stamp } from '../storage/plan-storage.ts';
import type { TabPlan } from '../storage/tab-plan.ts';
import { Autosave } from './autosave.ts';
import { Calculation } from './calculation.ts';
import { copyOf, renameCopy } from './copy-plan.ts';
import type { Recipe } from './edit-cells.ts';
import { followSelection } from './follow-selection.ts';
import { actsOf, emptyHistory, turn, withStep } from './history.ts';
import { newPlanId } from './new-plan-id.ts';
import type { Act, Settings, State } from './state.ts';

const hasScenario = (plan: Plan, id: string | null) => plan.scenarios?.some((scenario) => scenario.id === id) ?? false;

/** The plan that is open: shown, computed, saved, and changed one step at a time. */
export class OpenPlan {
  readonly api: StoreApi<State>;
  readonly storage: PlanStorage;
  readonly calculation: Calculation;
  readonly autosave: Autosave;
  readonly #tab: TabPlan;
  #history: History = emptyHistory;
  /** Whether storage has the plan, or is to have it. */
  #kept = false;

  constructor(api: StoreApi<State>, storage: PlanStorage, runner: Runner, tab: TabPlan) {
    this.api = api;
    this.#tab = tab;
    this.storage = storage;
    this.calculation = new Calculation(runner, {
      onNumbers: ({ revision, ...numbers }) => api.setState({ computed: revision, ...numbers }),
      onState: (calculation) => api.setState({ calculation }),
      onStalled: (stalled) => api.setState({ stalled }),
    });
    this.autosave = new Autosave(storage, {
      onSaving: () => api.setState({ save: 'saving' }),
      onSaved: () => {
        api.setState({ save: this.#kept ? 'saved' : 'unsaved' });
        return this.refreshPlans();
      },
      onFailed: () => api.setState({ save: 'failed' }),
      onConflict: (record) => this.#fork(record),
    });
  }

  get state(): State {
    return this.api.getState();
  }

  get isKept(): boolean {
    return this.#kept;
  }

  get record(): PlanRecord {
    const { planId: id, plan, template } = this.state;
    return { id, plan, template, history: this.#history, changedAt: Date.now() };
  }

  /** Shows another plan and computes it. `stamp`: as it was read from storage; null when it is not there (yet). `wanted`: the scenario, if not the last. */
  show(record: PlanRecord, stamp: Stamp | null, problems: readonly Problem[], wanted: string | null = null): void {
    const { id: planId, plan, template, history } = record;
    const last = wanted ?? this.state.settings.scenarios[planId] ?? null;
    const scenario = hasScenario(plan, last) ? last : null;
    this.#kept = stamp !== null;
    this.#tab.writeUnkept(stamp === null && template !== null ? planId : null);
    if (stamp !== null) {
      this.autosave.saw(planId, stamp);
      this.#comeBackTo(planId);
    }
    this.#history = history;
    const revision = this.state.revision + 1;
    this.api.setState({
      ...{
        planId,
        plan,
        template,
        scenario,
        revision,
        timeline: timelineOf(plan),
        computed: -1,
        milliseconds: 0,
        selection: null,
        notice: null,
      },
      ...{ tables: new Map(), baseTables: null, targets: [], problems: [], openingProblems: problems },
      ...{ save: stamp === null ? 'unsaved' : 'saved', undo: actsOf(history.undo), redo: actsOf(history.redo) },
    });
    this.calculation.load(plan, scenario, revision);
  }

  /** Does an act that can be undone. False when it leaves the plan as it is: then nothing happened. */
  commit(act: Act, recipe: Recipe, after: string | null = this.state.scenario): boolean {
    const { plan, patches, inverse } = changePlan(this.state.plan, recipe);
    if (patches.length === 0) return false;
    this.#history = withStep(this.#history, { act, patches, inverse, before: this.state.scenario, after });
    this.#become(plan, patches, after);
    this.keep();
    return true;
  }

  /** Undoes or redoes the latest step, and goes to the scenario it was done in. */
  turn(from: 'undo' | 'redo'): void {
    const turned = turn(this.#history, from);
    if (!turned) return;
    const { step, history } = turned;
    const patches = from === 'undo' ? step.inverse : step.patches;
    this.#history = history;
    this.#become(applyPatches(this.state.plan, patches), patches, from === 'undo' ? step.before : step.after);
    this.keep();
  }

  switchScenario(scenario: string | null): void {
    if (scenario === this.state.scenario) return;
    this.#become(this.state.plan, [], scenario);
  }

  /** Saves the plan soon. */
  keep(): void {
    if (!this.#kept) {
      this.#kept = true;
      this.#tab.writeUnkept(null);
      this.#comeBackTo(this.state.planId);
      this.#rememberScenario();
    }
    this.autosave.changed(this.record);
  }

  setSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): void {
    this.api.setState(({ settings }) => ({ settings: { ...settings, [key]: value } }));
    // A setting that storage refuses lasts as long as the page.
    this.storage.writeSetting(key, value).catch(() => undefined);
  }

  async refreshPlans(): Promise<void> {
    const plans = await this.storage.list().catch(() => null);
    if (plans) this.api.setState({ plans });
  }

  #become(plan: Plan, patches: Patches, wanted: string | null): void {
    const before = this.state;
    const scenario = hasScenario(plan, wanted) ? wanted : null;
    const revision = before.revision + 1;
    const timeline = plan.timeline === before.plan.timeline ? before.timeline : timelineOf(plan);
    const selection = before.selection && followSelection(before, { plan, timeline }, before.selection);
    this.api.setState({
      plan,
      timeline,
      scenario,
      revision,
      selection,
      undo: actsOf(this.#history.undo),
      redo: actsOf(this.#history.redo),
    });
    if (scenario !== before.scenario) this.#rememberScenario();
    this.calculation.edit(plan, patches, scenario, revision);
  }

  /** A reload shows this plan, and so does a new tab. */
  #comeBackTo(planId: string): void {
    this.#tab.write(planId);
    this.setSetting('lastPlan', planId);
  }

  /** Which scenario is looked at is no change of the plan, but a reload should not forget it. */
  #rememberScenario(): void {
    const { planId, scenario, settings } = this.state;
    if (!this.#kept || (settings.scenarios[planId] ?? null) === scenario) return;
    const others = Object.fromEntries(Object.entries(settings.scenarios).filter(([id]) => id !== planId));
    this.setSetting('scenarios', scenario === null ? others : { ...others, [planId]: scenario });
  }

  /** Another window has changed the plan since: both stay, this one under another id and name. */
  #fork(record: PlanRecord): PlanRecord {
    if (record.id !== this.state.planId) return copyOf(record);
    const { plan, patches } = changePlan(this.state.plan, renameCopy);
    const id = newPlanId();
    this.api.setState({ planId: id, notice: 'forked' });
    this.#comeBackTo(id);
    this.#rememberScenario();
    this.#become(plan, patches, this.state.scenario);
    return this.record;
  }
}
