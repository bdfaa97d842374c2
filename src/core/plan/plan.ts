/** The plan document: what is saved, shared, imported and tested. Format version 1. Types only; `parse-plan.ts` reads it from outside. */

export type Language = 'zh' | 'en';
/** A name, note or source: one plain string, or both languages. */
export type Text = string | { zh?: string; en?: string };

/** A number, a text (a formula or a distribution), or no value. */
export type Cell = number | string | null;
/** One cell for every month, one per month, or an object from member (or `*`) to either; two dimensions nest. */
export type Values = Cell | Cell[] | { [member: string]: Values };
/** One text, or an object from member (or `*`) to one; two dimensions nest. Never per month. */
export type Formulas = string | { [member: string]: Formulas };
/** One number for every earlier month, an array (oldest first), or an object from member to either. */
export type Openings = number | number[] | { [member: string]: Openings };

export type TotalRule = 'sum' | 'mean' | 'last' | 'first' | 'max' | 'min' | 'none' | 'formula';
/** Which member of each dimension, by id. */
export type At = Record<string, string>;

export interface Member {
  id: string;
  name?: Text;
  note?: Text;
}
export interface Dimension {
  id: string;
  name?: Text;
  note?: Text;
  /** The block it came with, by its id. */
  block?: string;
  members: Member[];
}
export interface Section {
  id: string;
  name?: Text;
  note?: Text;
  /** Its items are folded away when the plan opens: details that few look at. */
  folded?: boolean;
  /** The block it came with. */
  block?: string;
}

export type SpreadDistribution = 'normal' | 'lognormal' | 'uniform' | 'triangular' | 'pert';
export interface Uncertainty {
  distribution: SpreadDistribution;
  /** Standard deviation / mean (normal, lognormal); else low and high are the cell ∓ this share. */
  spread: number;
  draw?: 'item' | 'member' | 'month';
}

export interface Override {
  at?: At;
  month: string;
  value: number;
}
/** A cell (or, without a month, a member's whole row) that spreading leaves alone. */
export interface Held {
  at?: At;
  month?: string;
}

export interface Item {
  id: string;
  name?: Text;
  section?: string;
  /** The block it came with, and goes with when that is removed. */
  block?: string;
  over?: string[];
  unit?: string;
  decimals?: number;
  note?: Text;
  source?: Text;
  total?: TotalRule;
  memberTotal?: TotalRule;
  totalFormula?: string;
  values?: Values;
  /** Cells of an input for the months before the start, in arrays that end with the month before it. They rest until the start moves back. */
  earlier?: Values;
  formula?: Formulas;
  opening?: Openings;
  overrides?: Override[];
  held?: Held[];
  uncertainty?: Uncertainty;
  /** Bounds an input must keep; they bound solvers too. */
  min?: number;
  max?: number;
}

/** A number, one per period, or a formula (its total over the period). */
export type Bound = number | number[] | string;
export type Per = 'month' | 'quarter' | 'year' | 'timeline';
export interface EarlierBounds {
  min?: number[];
  max?: number[];
}
export interface Target {
  id: string;
  name?: Text;
  note?: Text;
  /** The block it came with. */
  block?: string;
  item: string;
  at?: At;
  per: Per;
  min?: Bound;
  max?: Bound;
  /** What `min` and `max` were per period before the start, oldest first. They rest until the start moves back. */
  earlier?: EarlierBounds;
  owner?: Text;
  weight?: number;
  parent?: string;
}

/** Exactly one of set, multiply, add, formula, opening. `formula` and `opening` take no months. */
export interface Change {
  item: string;
  at?: At;
  from?: string;
  to?: string;
  set?: Cell;
  multiply?: number;
  add?: number;
  formula?: Formulas;
  opening?: Openings;
}
export interface Scenario {
  id: string;
  name?: Text;
  note?: Text;
  changes: Change[];
}

export interface Correlation {
  items: [string, string];
  rank: number;
}
export type EventKind = 'campaign' | 'milestone' | 'holiday';
/** The days after an event, when what was bought early is missing. */
export interface EventAftermath {
  /** How many days it lasts; whole. */
  days: number;
  /** Trade of such a day relative to a plain day: 0.8 is a dip of a fifth. */
  lift: number;
}
/**
 * Something in the calendar, on the days `from` … `to` (both in it; `2026-11` stands for its first or last day). `lift` and `after` say how a
 * month's numbers fall on its days and leave the months as they are; `effects` stand in the months' numbers already, and say what part
 * of them goes along when the event is moved, stretched, switched off or deleted.
 */
export interface PlanEvent {
  id: string;
  name?: Text;
  note?: Text;
  from: string;
  to: string;
  kind: EventKind;
  /** Trade of one of its days relative to a plain day (1 if left out, below 1 on quiet days); a list runs from its first day to its last. */
  lift?: number | number[];
  after?: EventAftermath;
  /** By the id of an input: how many times as high (or low) it is on the event's days as on plain days. Effects of events multiply. Formula items have none. */
  effects?: Record<string, number>;
  /** Switched off: it stands in the calendar and does nothing. */
  off?: boolean;
}
export interface Actual {
  item: string;
  at?: At;
  month: string;
  value: number;
  source?: Text;
}

/**
 * Which items of the plan play which part for its people: what views, hiring plans and programs read and write. Every value is the id
 * of an item, but `role`, `half_hour` and `day` (dimensions) and `day_role` (a member of `role`). `team.ts` says over what each stands.
 */
export interface Team {
  role: string;
  /** Full-time equivalents needed. */
  required?: string;
  /** People employed at the month's end. */
  headcount?: string;
  /** Full-time equivalents there: ramp, temps and overtime counted. */
  effective?: string;
  /** Inputs that a hiring plan writes: people, and hours for overtime. */
  hires?: string;
  leavers?: string;
  temps?: string;
  overtime?: string;
  /** A head's cost a month, on-costs included. */
  wage?: string;
  hire_cost?: string;
  severance?: string;
  temp_cost?: string;
  temp_productivity?: string;
  /** An hour of overtime. */
  overtime_cost?: string;
  /** Hours of overtime a head and month. */
  overtime_limit?: string;
  /** Paid hours of a full-time equivalent and month. */
  hours?: string;
  turnover?: string;
  /** Share of last month's hires that stay. */
  kept?: string;
  /** Whole months until someone can start. */
  lead?: string;
  /** What new people achieve in their first and second month. */
  ramp_first?: string;
  ramp_second?: string;
  /** What a missing full-time equivalent costs a month. */
  shortage_cost?: string;
  /** The day in half hours: dimensions, the items over them, and the role they are about. */
  half_hour?: string;
  day?: string;
  arrivals?: string;
  agents_needed?: string;
  agents_there?: string;
  level?: string;
  half_hour_share?: string;
  weekday_share?: string;
  day_role?: string;
}

/**
 * Which items of the plan play which part in how visitors respond to spend, channel by channel: what a fitted curve reads and writes.
 * `channel` is a dimension, every other value the id of an item over it and nothing else (`response.ts`).
 */
export interface ResponseParts {
  channel: string;
  /** h of g(x) = (1 + h)·x / (h + x), x = spend / planned spend: visitors relative to plan. Written by a fit. */
  saturation?: string;
  /** Spend a month. */
  spend?: string;
  /** The spend a month that brings the visitors as planned. */
  planned?: string;
  visitors?: string;
}

export interface Plan {
  suanpan: 1;
  name?: Text;
  note?: Text;
  currency?: string;
  timeline: { start: string; months: number };
  dimensions?: Dimension[];
  sections?: Section[];
  items: Item[];
  targets?: Target[];
  scenarios?: Scenario[];
  correlations?: Correlation[];
  events?: PlanEvent[];
  actuals?: Actual[];
  team?: Team;
  response?: ResponseParts;
}
