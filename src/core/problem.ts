import type { Argument } from './functions/formula-function.ts';

/**
 * What is wrong in a plan, as a value. A planner's mistake is a `Problem`; a programmer's mistake throws.
 * Only `describe-problem.ts` turns one into prose.
 */
export type Problem = Place & Cause;

/** Where: as much as is known. Ids throughout. */
export interface Place {
  item?: string;
  /** Members, in the order of the item's `over`. */
  member?: string[];
  month?: string;
  /** Id of a period longer than a month. */
  period?: string;
  target?: string;
  scenario?: string;
  /** Path in the plan file: `items[3].values.ztc[2]`. */
  path?: string;
  /** Formula the problem is about, as written, and where in it (0-based offsets, end exclusive). */
  formula?: string;
  start?: number;
  end?: number;
  /** In the plan file's text, both from 1, when it is not JSON. */
  line?: number;
  column?: number;
}

export type SyntaxReason =
  | 'empty'
  | 'unexpected'
  | 'unclosed'
  | 'percent'
  | 'assignment'
  | 'implicit-multiplication'
  | 'text'
  | 'not-allowed'
  | 'chained-comparison'
  | 'number'
  | 'member-brackets'
  | 'json';

export type Cause =
  | { kind: 'syntax'; reason: SyntaxReason; found?: string }
  | {
      kind: 'unknown-name';
      name: string;
      /** Ids a name could mean, when it means several. */ candidates?: string[];
      suggestion?: string;
      /** Item one of whose members it should be. */ memberOf?: string;
    }
  | { kind: 'unknown-function'; name: string; suggestion?: string }
  | { kind: 'wrong-arguments'; name: string; reason: 'count' | 'whole' | 'range' | 'dimension'; expected: string; found?: string }
  | { kind: 'circular'; cycle: { item: string; member?: string[] }[] }
  | {
      kind: 'dimension-mismatch';
      name: string;
      dimension: string;
      /** The operand has it and the item lacks it; a member of no dimension of the operand; `x[a, b]` with two members of it. */ reason:
        'extra' | 'foreign-member' | 'two-members' | 'not-an-item';
    }
  | { kind: 'duplicate-id'; id: string; places: string[] }
  | { kind: 'bad-value'; reason: BadValueReason; found?: string; expected?: string; suggestion?: string }
  | { kind: 'unknown-key'; key: string; suggestion?: string }
  | {
      kind: 'too-large';
      what: 'items' | 'months' | 'dimensions' | 'members' | 'cells' | 'formula' | 'file' | 'depth';
      limit: number;
      found?: number;
    }
  /** A share link does not open. `found`: the version or the template that is not known here. */
  | { kind: 'link'; reason: LinkReason; found?: string }
  | {
      kind: 'no-value';
      operation: string;
      reason?: NoValueReason;
      operands?: { name: string; value: number }[];
      /** With `argument-bounds`: which one, with the number that it got. */
      argument?: Argument & { value: number };
    };

export type NoValueReason =
  | 'division-by-zero'
  | 'negative-root'
  | 'logarithm'
  | 'overflow'
  /** An argument of a function is smaller or larger than it may be. */
  | 'argument-bounds'
  /** The wait in a queue that never drains. */
  | 'queue-without-end'
  /** A function of time in a formula that is evaluated on totals. */
  | 'time-in-total'
  /** Each member has a formula, and none stands for all of them. */
  | 'no-rule-for-total';

export type BadValueReason =
  | 'missing'
  | 'type'
  | 'id'
  | 'reserved-id'
  | 'month'
  | 'version'
  | 'unknown-reference'
  | 'values-and-formula'
  | 'neither-values-nor-formula'
  | 'not-finite'
  | 'member-missing'
  | 'total-formula-missing'
  | 'exactly-one'
  | 'not-allowed-here'
  | 'range'
  | 'one-of'
  | 'bounds-missing'
  | 'line-break'
  /** An item that is not over the dimensions that its part in the team or the response needs; over others than it may be. */
  | 'over'
  | 'over-at-most';

export type LinkReason = 'not-a-link' | 'cut' | 'altered' | 'newer-version' | 'unknown-template' | 'too-large' | 'unreadable';

export type ProblemKind = Problem['kind'];

/** `no-value` is a warning: everything else means that a part of the plan does not compute as written. */
export function isWarning(problem: Problem): boolean {
  return problem.kind === 'no-value';
}
