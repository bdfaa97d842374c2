import { compileFormula, type FormulaScope } from '../formula/compile-formula.ts';
import type { Node } from '../formula/node.ts';
import { leavesOf } from '../plan/nested.ts';
import type { Item } from '../plan/plan.ts';
import { memberIds, type Axes, type Space } from '../plan/space.ts';
import { formatMonth, type Timeline } from '../plan/timeline.ts';
import type { Problem } from '../problem.ts';
import type { Evaluator } from './evaluator.ts';
import type { Evaluate } from './run-counters.ts';

/** What an item's rules are compiled in. */
export interface ItemContext {
  space: Space;
  timeline: Timeline;
  formulas: FormulaScope;
  evaluator: Evaluator;
  /** Id of the scenario the model stands under. */
  scenario: string | null;
}

/** The place of a problem in a text that the scenario brought. */
export function inScenario({ scenario }: ItemContext): Pick<Problem, 'scenario'> {
  return scenario === null ? {} : { scenario };
}

/** Compiles the texts of one item and keeps their problems, each text once. */
export class RuleCompiler {
  readonly problems: Problem[] = [];
  readonly #nodes = new Map<string, Node | null>();
  readonly #closures = new Map<Node, Evaluate>();

  constructor(
    readonly item: string,
    readonly axes: Axes,
    readonly context: ItemContext,
  ) {}

  text(text: string, place: Pick<Problem, 'member' | 'month' | 'scenario'> = {}): Node | null {
    const known = this.#nodes.get(text);
    if (known !== undefined) return known;
    const compiled = compileFormula(text, this.context.formulas, this.axes);
    if ('problem' in compiled) this.problems.push({ ...compiled.problem, item: this.item, ...place });
    const node = 'node' in compiled ? compiled.node : null;
    this.#nodes.set(text, node);
    return node;
  }

  nodes(): Node[] {
    return [...this.#nodes.values()].filter((node) => node !== null);
  }

  perCell(formula: NonNullable<Item['formula']>, place: Pick<Problem, 'scenario'>): (Node | null)[] {
    const { space } = this.context;
    const single = typeof formula === 'string';
    const rules = leavesOf<string>(formula, space, this.axes).map((text, cell) =>
      text === undefined ? null : this.text(text, single ? place : { ...place, member: memberIds(space, this.axes, cell) }),
    );
    // A `*` rule that no member uses still makes the totals.
    textsIn(formula).forEach((text) => this.text(text, place));
    return rules;
  }

  total(text: string): Node | null {
    const compiled = compileFormula(text, this.context.formulas);
    if ('problem' in compiled) this.problems.push({ ...compiled.problem, item: this.item });
    return 'node' in compiled ? compiled.node : null;
  }

  texts(texts: ReadonlyMap<number, string>, months: number): Map<number, Node> {
    const { space, timeline } = this.context;
    const nodes = new Map<number, Node>();
    for (const [at, text] of texts) {
      const cell = Math.floor(at / months);
      const place = { month: formatMonth(timeline.start + (at % months)) };
      const member = memberIds(space, this.axes, cell);
      const node = this.text(text, member.length > 0 ? { ...place, member } : place);
      if (node) nodes.set(at, node);
    }
    return nodes;
  }

  closure(node: Node): Evaluate {
    const known = this.#closures.get(node);
    if (known) return known;
    const made = this.context.evaluator.from(this.axes, node);
    this.#closures.set(node, made);
    return made;
  }
}

function textsIn(formula: NonNullable<Item['formula']>): string[] {
  return typeof formula === 'string' ? [formula] : Object.values(formula).flatMap(textsIn);
}
