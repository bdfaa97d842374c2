import type {
  CampaignEffect,
  CampaignQuestion,
  CellExplanation,
  Patches,
  Plan,
  Result,
  Run,
  SeekAnswer,
  SeekQuestion,
  Table,
} from '../core/index.ts';
import type { Runner } from '../runner/runner.ts';
import type { CalculationState, CellRef } from './state.ts';

/** The numbers of one revision, whole. */
export interface Numbers {
  revision: number;
  tables: ReadonlyMap<string, Table>;
  baseTables: ReadonlyMap<string, Table> | null;
  targets: Result['targets'];
  problems: Result['problems'];
  milliseconds: number;
}

interface Listener {
  onNumbers(numbers: Numbers): void;
  onState(state: CalculationState): void;
  /** Whether an answer is overdue. */
  onStalled(stalled: boolean): void;
}

/** The plan as the page shows it. */
interface Wanted {
  plan: Plan;
  scenario: string | null;
  revision: number;
}

/** What the runner has not been asked yet: to load the plan wanted, or these patches that lead to it. */
type Task = { kind: 'load' } | { kind: 'edit'; patches: Patches };

/** Milliseconds after which an answer is overdue: the largest plan takes a tenth of it. */
const OVERDUE = 10_000;
/** Attempts in a row that may break off before it is left to the reader. */
const ATTEMPTS = 2;

function merge(before: ReadonlyMap<string, Table> | null, result: Result | null): ReadonlyMap<string, Table> | null {
  return result && new Map([...(before ?? []), ...result.tables]);
}

/** Without the tables of items that were deleted: an undo may yet want those. */
function ofPlan(tables: ReadonlyMap<string, Table>, plan: Plan): ReadonlyMap<string, Table> {
  const ids = new Set(plan.items.map((item) => item.id));
  return [...tables.keys()].every((id) => ids.has(id)) ? tables : new Map([...tables].filter(([id]) => ids.has(id)));
}

/**
 * Keeps a runner up to date with the plan. One run at a time: edits that arrive under way are put together, in order, for
 * the next. An answer that is late (the plan has moved on) is not shown; what it says about tables is kept for the answer
 * that is. When a run breaks off, the plan as it is now is loaded afresh.
 */
export class Calculation {
  readonly #runner: Runner;
  readonly #listener: Listener;
  #wanted: Wanted | null = null;
  #task: Task | null = null;
  #state: CalculationState = 'ready';
  #failures = 0;
  /** Runs of an earlier epoch are nobody's: the runner was closed under them. */
  #epoch = 0;
  #tables: ReadonlyMap<string, Table> = new Map();
  #baseTables: ReadonlyMap<string, Table> | null = null;
  #waiting: (() => void)[] = [];
  #overdue = 0;

  constructor(runner: Runner, listener: Listener) {
    this.#runner = runner;
    this.#listener = listener;
  }

  /** Another plan, whole. */
  load(plan: Plan, scenario: string | null, revision: number): void {
    this.#wanted = { plan, scenario, revision };
    this.#failures = 0;
    this.#ask({ kind: 'load' });
  }

  /** The same plan, changed by patches; or the same plan under another scenario. */
  edit(plan: Plan, patches: Patches, scenario: string | null, revision: number): void {
    this.#wanted = { plan, scenario, revision };
    if (this.#state === 'failed' || this.#task?.kind === 'load') this.#ask({ kind: 'load' });
    else this.#ask({ kind: 'edit', patches: [...(this.#task?.patches ?? []), ...patches] });
  }

  /** Starts afresh, also when the runner hangs. */
  restart(): void {
    this.#runner.close();
    this.#epoch++;
    this.#setOverdue(0);
    this.#failures = 0;
    this.#setState('ready');
    this.#ask({ kind: 'load' });
  }

  /** Null also when the calculation broke off. */
  explain({ item, place, column }: CellRef): Promise<CellExplanation | null> {
    return this.#question(() => this.#runner.explain(item, place, column), null);
  }

  /** Without a solution, for the reason `unknown`, also when the calculation broke off. */
  seek(question: SeekQuestion): Promise<SeekAnswer> {
    return this.#question(() => this.#runner.seek(question), { solutions: [], before: [], value: NaN, reason: 'unknown' });
  }

  /** Null also when the calculation broke off. */
  campaigns(question: CampaignQuestion): Promise<CampaignEffect[] | null> {
    return this.#question<CampaignEffect[] | null>(() => this.#runner.campaigns(question), null);
  }

  /** Asks about the plan that is shown; once more when the runner had died unnoticed. */
  async #question<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
    await this.#settled();
    if (this.#state === 'failed') return otherwise;
    const epoch = this.#epoch;
    try {
      return await this.#watch(ask());
    } catch {
      // What made the runner hang would make it hang again.
      if (epoch !== this.#epoch) return otherwise;
      this.#ask({ kind: 'load' });
      await this.#settled();
      return this.#watch(ask()).catch(() => otherwise);
    }
  }

  /** Until the runner has nothing to do, so that what it is asked next is about the plan shown. */
  #settled(): Promise<void> {
    return this.#state === 'running' ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  #setState(state: CalculationState): void {
    if (state !== this.#state) this.#listener.onState(state);
    this.#state = state;
    if (state !== 'running') for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #ask(task: Task): void {
    this.#task = task;
    if (this.#state === 'running') return;
    this.#setState('running');
    void this.#work(this.#epoch);
  }

  async #work(epoch: number): Promise<void> {
    for (let task = this.#task; task; task = this.#task) {
      this.#task = null;
      const run = await this.#watch(this.#run(task)).catch(() => null);
      if (epoch !== this.#epoch) return;
      if (run) this.#take(task, run);
      else if (++this.#failures < ATTEMPTS) this.#task = { kind: 'load' };
      else {
        this.#task = null;
        this.#setState('failed');
        return;
      }
    }
    this.#setState('ready');
  }

  /** Says so while the answer is overdue. */
  async #watch<T>(answer: Promise<T>): Promise<T> {
    const epoch = this.#epoch;
    let late = 0;
    const timer = setTimeout(() => {
      if (epoch !== this.#epoch) return;
      late = 1;
      this.#setOverdue(this.#overdue + 1);
    }, OVERDUE);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      if (epoch === this.#epoch) this.#setOverdue(this.#overdue - late);
    }
  }

  #setOverdue(overdue: number): void {
    if (overdue > 0 !== this.#overdue > 0) this.#listener.onStalled(overdue > 0);
    this.#overdue = overdue;
  }

  async #run(task: Task): Promise<Run> {
    if (!this.#wanted) throw new Error('no plan is loaded');
    const { plan, scenario, revision } = this.#wanted;
    return task.kind === 'load' ? this.#runner.load(plan, scenario, revision) : this.#runner.edit(task.patches, scenario, revision);
  }

  #take(task: Task, { revision, result, base, milliseconds }: Run): void {
    const isLoad = task.kind === 'load';
    this.#failures = 0;
    this.#tables = merge(isLoad ? null : this.#tables, result) ?? new Map();
    this.#baseTables = merge(isLoad ? null : this.#baseTables, base);
    if (revision !== this.#wanted?.revision) return;
    const { targets, problems } = result;
    const { plan } = this.#wanted;
    const baseTables = this.#baseTables && ofPlan(this.#baseTables, plan);
    this.#listener.onNumbers({ revision, tables: ofPlan(this.#tables, plan), baseTables, targets, problems, milliseconds });
  }
}
