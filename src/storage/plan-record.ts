import type { Patches, Plan, Text } from '../core/index.ts';
import type { ScrollPosition, SheetSettings } from './sheet-settings.ts';

/** What an undoable act was: a key of the locales. */
export type ActKey =
  | 'edit.cell'
  | 'edit.cells'
  | 'edit.clear'
  | 'edit.formula'
  | 'edit.opening'
  | 'edit.seek'
  | 'edit.hiring'
  | 'edit.response'
  | 'edit.paste'
  | 'edit.fill'
  | 'edit.spread'
  | 'edit.hold'
  | 'edit.release'
  | 'item.rename'
  | 'item.note'
  | 'items.add'
  | 'items.change'
  | 'items.delete'
  | 'items.deleteAll'
  | 'items.duplicate'
  | 'items.move'
  | 'sections.add'
  | 'sections.rename'
  | 'sections.move'
  | 'sections.delete'
  | 'dimensions.add'
  | 'dimensions.rename'
  | 'dimensions.delete'
  | 'members.add'
  | 'members.rename'
  | 'members.move'
  | 'members.delete'
  | 'events.add'
  | 'events.change'
  | 'events.move'
  | 'events.delete'
  | 'timeline.change'
  | 'blocks.add'
  | 'blocks.remove'
  | 'plan.rename'
  | 'scenario.create'
  | 'scenario.rename'
  | 'scenario.duplicate'
  | 'scenario.delete'
  | 'scenario.revert';

/** An undoable act, for its label: what it was, the item it was done to (id), or the name given. */
export interface Act {
  key: ActKey;
  item?: string;
  name?: Text;
}

/** An act with what it takes to undo and redo it, and the scenario that was active before and after. */
export interface Step {
  act: Act;
  patches: Patches;
  inverse: Patches;
  before: string | null;
  after: string | null;
}

/** Latest step last in both. */
export interface History {
  undo: Step[];
  redo: Step[];
}

/** A template and its released version. */
export interface TemplateName {
  id: string;
  version: number;
}

/** A plan as it is kept. */
export interface PlanRecord {
  id: string;
  plan: Plan;
  template: TemplateName | null;
  history: History;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** A kept plan in a list. */
export interface PlanSummary {
  id: string;
  name: Plan['name'];
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** How the reader likes it. `null` follows the browser. */
export interface Settings {
  language: 'zh' | 'en' | null;
  theme: 'light' | 'dark' | null;
  /** Folded rows (ids of sections and items) by plan. */
  folds: Record<string, string[]>;
  /** How the reader looks at the sheet, by plan. */
  sheets: Record<string, SheetSettings>;
  /** Where the sheet is scrolled to, by plan. */
  scroll: Record<string, ScrollPosition>;
  /** The scenario that was active last, by plan. */
  scenarios: Record<string, string>;
  lastPlan: string | null;
}
