import type {
  CampaignEffect,
  CampaignQuestion,
  Cell,
  CellExplanation,
  Plan,
  Problem,
  SeekAnswer,
  SeekQuestion,
  SeekSolution,
  SpreadTotal,
  Text,
} from '../core/index.ts';
import type { BlockActions } from './block-acts.ts';
import type { HiringActions } from './hiring-acts.ts';
import type { CellRef, Settings, TemplateName } from './state.ts';
import type { StructureActions } from './structure-acts.ts';

/** One cell of an edit of several. `null`: no value in an input; in a formula's cell it clears the override. */
export interface CellEdit {
  ref: CellRef;
  cell: Cell;
}

/** Why a plan did not open. */
export type OpenFailure = 'missing' | 'unreadable';

/**
 * All that the page can do. Edits act on the plan that is open, at once (the numbers follow by `State.computed`), are
 * one undoable step each, and change nothing and add no step when they would leave the plan as it is.
 *
 * Texts of cells and formulas may use names in any language; they are stored with ids, and come without a leading "=".
 * A text that cannot be read changes nothing and its problem is returned.
 * While a scenario is active, cells, formulas and openings are changed in the scenario, not in the base.
 */
export interface Actions extends StructureActions, HiringActions {
  // Cells. What a cell is says `editableCell(plan, timeline, ref)` of core; edits of totals change nothing.
  /** Number, text or null into an input's cell; a number into a formula's cell overrides it; a text there is the formula of the row. */
  editCell(ref: CellRef, cell: Cell): Problem | null;
  /** Several cells as one act (a paste, a fill, a fitted curve). Nothing changes when one of the texts cannot be read. */
  editCells(edits: readonly CellEdit[], act?: 'edit.cells' | 'edit.paste' | 'edit.fill' | 'edit.response'): Problem | null;
  /** A number into a total of an input: its cells change in proportion. Anything but `cells` changed nothing; null where there is no total. */
  editTotal(ref: CellRef, total: number): SpreadTotal | null;
  /** Cells that spreading leaves alone, and no more. Only single cells of inputs are held. */
  holdCells(refs: readonly CellRef[]): void;
  releaseCells(refs: readonly CellRef[]): void;
  /** Delete key: an input's cell has no value then, an override goes, and in a scenario the base shows again. */
  clearCell(ref: CellRef): void;
  clearCells(refs: readonly CellRef[]): void;
  /** The rule of the whole item, or of one member (its id; two dimensions: both ids in the item's order). Makes an input a formula item. */
  setFormula(item: string, formula: string, member?: string | readonly string[]): Problem | null;
  /** The value before the first month; null removes it. */
  setOpening(item: string, opening: number | null, member?: string | readonly string[]): void;
  /** Writes a solution of `seek` into the driver's cells, as one act. */
  applySeek(question: SeekQuestion, answer: SeekAnswer, solution: SeekSolution): void;

  // Items and the plan's own words.
  /** A name that another has gets a number. */
  renameItem(item: string, name: Text): void;
  setItemNote(item: string, note: Text | null): void;

  // Scenarios. A name that another has gets a number. Creating and duplicating also switch to the new one; both return its id.
  createScenario(name: Text): string;
  renameScenario(id: string, name: Text): void;
  duplicateScenario(id: string, name: Text): string | null;
  deleteScenario(id: string): void;
  /** Takes back one of a scenario's changes, by its place among them. */
  revertChange(scenario: string, index: number): void;
  /** Not an edit: no step of undo. */
  switchScenario(id: string | null): void;

  undo(): void;
  redo(): void;

  // Plans. A plan that is opened anew, imported, renamed or copied gets a number after a name that another kept one has. `openPlan` and those that open another plan first save the one that is open.
  openPlan(id: string): Promise<OpenFailure | null>;
  /** Opens a plan and keeps it at once. */
  newPlan(plan: Plan, template?: TemplateName): Promise<void>;
  /** Opens a template as a plan that is kept once it is changed. Throws when there is no such template. */
  openTemplate(id: string): Promise<void>;
  /** Reads a plan file, opens it and keeps it. When no plan can be read, what is open stays; the problems say why. */
  importPlanText(text: string): Promise<{ opened: boolean; problems: readonly Problem[] }>;
  /** Opens a link's plan as a copy that is kept once it is changed (or by `keepPlan`). Null when it opened; else why not. */
  openLink(fragment: string): Promise<Problem | null>;
  /** Saves a plan that is not saved yet. */
  keepPlan(): void;
  /** The open plan's name is an undoable edit; another plan's is changed where it is kept. */
  renamePlan(id: string, name: Text): Promise<void>;
  /** Returns the copy's id; null when the plan cannot be read. Does not open it. */
  duplicatePlan(id: string): Promise<string | null>;
  /** Takes a plan off the list for `restorePlan` to bring back. When it is the open one, the latest of the others opens, or the template. */
  deletePlan(id: string): Promise<void>;
  restorePlan(id: string): Promise<void>;

  // The rest.
  /** Blocks, and what adds and removes them: their code and data come once asked for. */
  openBlocks(): Promise<BlockActions>;
  select(ref: CellRef | null): void;
  /** How a cell comes about, once the numbers are up to date. */
  explain(ref: CellRef): Promise<CellExplanation | null>;
  seek(question: SeekQuestion): Promise<SeekAnswer>;
  /** The plan that is shown with each of its campaigns and without it; null when the calculation broke off. */
  campaignEffects(question: CampaignQuestion): Promise<CampaignEffect[] | null>;
  setSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): void;
  dismissNotice(): void;
  /** After `calculation: 'failed'`, or when it is `stalled`: starts the calculation afresh with the plan that is open. */
  restartCalculation(): void;
  /** Writes what is not saved yet now. Call it when the page is hidden or closed. */
  flush(): Promise<void>;
}
