import type { Text } from '../plan/plan.ts';

export type FunctionGroup = 'members' | 'time' | 'maths' | 'finance' | 'promotion' | 'people' | 'stock' | 'distributions';

export interface Argument {
  /** In the words of the contract: `x`, `rate`, `aht_seconds`. */
  name: string;
  unit?: string;
  optional?: true;
  /** The last argument may repeat. */
  repeats?: true;
  /** A number of months, a year, a count of agents …: a literal that is not whole is refused, a computed one gives no value. */
  whole?: true;
  /** Smallest and largest literal that is accepted. */
  least?: number;
  most?: number;
  /** What the number must stay below: a share of 100% that is never reached. */
  below?: number;
}

/** The calendar of a plan. Months are counted from the timeline's first, so −1 is the month before it. */
export interface Clock {
  /** Months in the timeline. */
  readonly months: number;
  yearOf(month: number): number;
  /** 1 … 12 */
  monthOfYear(month: number): number;
  daysInMonth(month: number): number;
  /** Days from the first day of month 0 to the first day of `month` (negative before it). */
  firstDay(month: number): number;
  /** Index of a named month; may lie outside the timeline. */
  indexOf(year: number, monthOfYear: number): number;
}

/** An argument's value in one month: openings before month 0. `NaN` is "no value". */
export type Reader = (month: number) => number;

/** How far back (in months) an argument is read at the least: 0 = this month too; `'any'` = other or later months too. */
export type Lag = number | 'any';

/**
 * How a function computes. All loops over members, months and trials are the engine's.
 * - cell: a function of numbers; never called with a NaN argument (the engine returns NaN then).
 * - lazy: reads only the arguments it calls, this month's value each; may receive NaN.
 * - fold: over the members of a collapsed dimension, or over several arguments; a NaN makes the result NaN.
 * - time: reads its arguments in other months.
 * - recurrence: starts from `start` (0) before month 0; `step` gets last month's value.
 * - timeline: one number for the whole timeline.
 * - distribution: counts as its mean outside trials.
 */
export type Behaviour =
  | { kind: 'cell'; compute: (...args: number[]) => number }
  | { kind: 'lazy'; compute: (...args: (() => number)[]) => number }
  | { kind: 'fold'; start: number; add: (sum: number, value: number) => number; finish?: (sum: number, count: number) => number }
  | {
      kind: 'time';
      /** Lag of each argument; `literals[i]` is argument i's number when it is written as one. */
      lags: (literals: (number | undefined)[]) => Lag[];
      compute: (month: number, args: Reader[], clock: Clock) => number;
    }
  | { kind: 'recurrence'; step: (previous: number, month: number, args: Reader[], clock: Clock) => number }
  | { kind: 'timeline'; compute: (args: Reader[], clock: Clock) => number }
  | { kind: 'distribution'; mean: (...args: number[]) => number };

/** One entry of the registry: help, completion, checks and tests read it. */
export interface FormulaFunction {
  /** Lower case. */
  name: string;
  /** Other names accepted (Excel's). */
  aliases?: string[];
  group: FunctionGroup;
  arguments: Argument[];
  /** One line, both languages. */
  help: Exclude<Text, string> & { zh: string; en: string };
  /** Formulas that stand alone, and their values from outside the code. */
  examples: [formula: string, value: number][];
  behaviour: Behaviour;
}
