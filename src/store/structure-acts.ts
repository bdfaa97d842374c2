import type { ItemProperties, Plan, Problem, Text, Users } from '../core/index.ts';
import type { ActKey } from '../storage/plan-record.ts';

/** What an item is to be. What is left out stays as it is; null takes a property away. */
export interface ItemDraft extends ItemProperties {
  name?: Text;
  /** The id of a section. */
  section?: string;
  /** Ids of dimensions. */
  over?: readonly string[];
  /** An input keeps the numbers that its formula gave; a formula, in names of any language, is the rule of all members. */
  rule?: 'input' | { formula: string };
}

/**
 * What changes the rows and columns of a plan: always the base, also while a scenario is active. One undoable act each. What would
 * make a plan that a file may not hold (too large, a number outside its bounds) changes nothing and its problem is returned. A name
 * that another has gets a number. Acts on what is not there do nothing.
 */
export interface StructureActions {
  /** What of the plan speaks of these items, dimensions or members. */
  usersOf(ids: readonly string[]): Users;

  /** Below another item, or (null) as the last of its section. Returns the new id. */
  addItem(draft: ItemDraft & { name: Text }, below: string | null): { id: string } | { problem: Problem };
  /** Several properties as one act. An input made of a formula waits for its numbers. */
  changeItem(id: string, draft: ItemDraft): Promise<Problem | null>;
  /** With their targets, scenario changes, correlations and actuals; formulas that name them become problems. */
  deleteItems(ids: readonly string[]): void;
  /** Returns the copy's id. */
  duplicateItem(id: string, name: Text): string | null;
  /** Into a section before another item of it; null: as its last. */
  moveItem(id: string, section: string | undefined, before: string | null): void;
  /** One row up (−1) or down (1) on the sheet, over the edge of its section into the next. */
  stepItem(id: string, step: -1 | 1): void;

  /** After another, or (null) as the last. Returns the new id. */
  addSection(name: Text, after: string | null): string;
  renameSection(id: string, name: Text): void;
  moveSection(id: string, before: string | null): void;
  /** Its items go to the section above, or below the first. */
  deleteSection(id: string): void;

  addDimension(name: Text): string;
  renameDimension(id: string, name: Text): void;
  /** Items over it keep the total of its members. */
  deleteDimension(id: string): void;
  addMember(dimension: string, name: Text): Problem | null;
  renameMember(dimension: string, id: string, name: Text): void;
  moveMember(dimension: string, id: string, before: string | null): void;
  deleteMember(dimension: string, id: string): void;

  /**
   * One change of the calendar: core's `addEvent`, `changeEvent` or `deleteEvent`, called by the view, whose code they come with.
   * `name`: the event's.
   */
  changeEvents(act: Extract<ActKey, `events.${string}`>, name: Text, recipe: (draft: Plan) => void): Problem | null;

  /** Every number stays with its month; `carry`: it moves along with the start. */
  setTimeline(timeline: { start: string; months: number }, carry: boolean): Promise<Problem | null>;
}
