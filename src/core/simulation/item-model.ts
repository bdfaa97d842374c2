import type { Node } from '../formula/node.ts';
import { leafAt } from '../plan/nested.ts';
import type { At, Change, Item } from '../plan/plan.ts';
import { cellCount, cellOfMembers, type Axes, type Space } from '../plan/space.ts';
import type { Problem } from '../problem.ts';
import { readCellChange, type CellChange } from './cell-changes.ts';
import { numberOrNone, type Column } from './column.ts';
import { effectiveItem } from './effective-item.ts';
import type { Evaluate } from './run-counters.ts';
import { readInputCells } from './input-cells.ts';
import { readOpening, type Opening } from './opening.ts';
import { inScenario, RuleCompiler, type ItemContext } from './rule-compiler.ts';

/** Everything an item needs to compute: its rules checked, its column, what stands over single cells. */
export class ItemModel implements Column {
  readonly item: string;
  readonly cells: number;
  readonly months: number;
  readonly values: Float64Array;
  /** The definition in the plan, and as the scenario has it. */
  definition: Item;
  effective: Item;
  /** Rule of each cell of a formula item (null where it has a problem); null for an input. */
  readonly rules: readonly (Node | null)[] | null;
  readonly totalRule: Node | null;
  /** Rules of text cells by index cell × month. */
  readonly textRules: ReadonlyMap<number, Node>;
  /** Rules of texts that the scenario sets, and where. */
  readonly changeRules: { node: Node; change: CellChange }[] = [];
  readonly problems: readonly Problem[];
  /** All rules there are, for the scheduler. */
  readonly nodes: ReadonlySet<Node>;
  /** Cells whose rules a circular reference has taken out; numbers that stand in place of them (overrides, changes) still count. */
  readonly broken = new Set<number>();

  readonly #context: ItemContext;
  readonly #compiler: RuleCompiler;
  readonly #ruleClosures: readonly (Evaluate | null)[];
  readonly #textClosures: ReadonlyMap<number, Evaluate>;
  readonly #texts: ReadonlyMap<number, string>;
  #numbers: Float64Array;
  #overrides: ReadonlyMap<number, number>;
  #changes: readonly CellChange[];
  readonly #setsTexts: boolean;
  #opening: Opening;
  /** Set while a goal seek tries values. */
  trial: CellChange | null = null;

  constructor(
    definition: Item,
    changes: readonly Change[],
    readonly axes: Axes,
    context: ItemContext,
  ) {
    const { space, timeline } = context;
    this.item = definition.id;
    this.definition = definition;
    this.effective = effectiveItem(definition, changes);
    this.#context = context;
    this.cells = cellCount(space, axes);
    this.months = timeline.months;
    this.values = new Float64Array(this.cells * this.months).fill(NaN);
    const compiler = new RuleCompiler(definition.id, axes, context);
    const { formula } = this.effective;
    this.rules = formula === undefined ? null : compiler.perCell(formula, formula === definition.formula ? {} : inScenario(context));
    this.#compiler = compiler;
    this.totalRule = this.effective.totalFormula === undefined ? null : compiler.total(this.effective.totalFormula);
    const cells = this.rules
      ? { numbers: new Float64Array(0), texts: new Map<number, string>() }
      : readInputCells(this.effective.values, space, axes, this.months);
    this.#numbers = cells.numbers;
    this.#texts = cells.texts;
    this.textRules = compiler.texts(cells.texts, this.months);
    this.#ruleClosures = (this.rules ?? []).map((node) => (node ? compiler.closure(node) : null));
    this.#textClosures = new Map([...this.textRules].map(([at, node]) => [at, compiler.closure(node)]));
    this.#changes = changes.flatMap((change) => this.#readChangeWithRule(change) ?? []);
    this.#setsTexts = setsText(changes);
    this.#overrides = this.#readOverrides();
    this.#opening = readOpening(this.effective, space, axes, (cell) => this.values[cell * this.months] ?? NaN);
    this.nodes = new Set(
      [...(this.rules ?? []), ...this.textRules.values(), ...this.changeRules.map(({ node }) => node)].filter((node) => node !== null),
    );
    this.problems = compiler.problems;
  }

  opening(cell: number, month: number): number {
    return this.#opening(cell, month);
  }

  /** An input without an opening reads its own first month before the start. */
  get opensWithFirstMonth(): boolean {
    return this.rules === null && this.effective.opening === undefined;
  }

  /**
   * Takes over a definition that differs in numbers only (cells, overrides, changes, opening, bounds).
   * False when the difference touches rules: then the model must be built anew.
   */
  refresh(definition: Item, changes: readonly Change[]): boolean {
    const effective = effectiveItem(definition, changes);
    const { space } = this.#context;
    if (this.rules ? effective.formula !== this.effective.formula : effective.formula !== undefined) return false;
    if (effective.totalFormula !== this.effective.totalFormula || effective.over?.join() !== this.effective.over?.join()) return false;
    if (effective.total !== this.effective.total || effective.memberTotal !== this.effective.memberTotal) return false;
    if (this.#setsTexts || setsText(changes)) return false;
    if ((effective.opening === undefined) !== (this.effective.opening === undefined)) return false;
    if (!this.rules && effective.values !== this.effective.values) {
      const cells = readInputCells(effective.values, space, this.axes, this.months);
      if (!sameTexts(cells.texts, this.#texts)) return false;
      this.#numbers = cells.numbers;
    }
    this.definition = definition;
    this.effective = effective;
    this.#changes = changes.flatMap((change) => this.#readChange(change, () => () => NaN) ?? []);
    this.#overrides = this.#readOverrides();
    this.#opening = readOpening(effective, space, this.axes, (cell) => this.values[cell * this.months] ?? NaN);
    return true;
  }

  /** What the rule or the input alone gives, before overrides and changes. */
  computed(cell: number, month: number): number {
    if (this.broken.size > 0 && this.broken.has(cell)) return NaN;
    if (this.rules) {
      const rule = this.#ruleClosures[cell];
      return rule ? rule(cell, month) : NaN;
    }
    const at = cell * this.months + month;
    const text = this.#textClosures.size > 0 ? this.#textClosures.get(at) : undefined;
    return text ? text(cell, month) : (this.#numbers[at] ?? NaN);
  }

  override(cell: number, month: number): number | undefined {
    return this.#overrides.size > 0 ? this.#overrides.get(cell * this.months + month) : undefined;
  }

  /** The rule that totals follow at these member ids, `*` standing for all members; null when there is none. */
  ruleAt(members: readonly string[]): Node | null {
    const text = leafAt<string>(this.effective.formula, members);
    return text === undefined ? null : this.#compiler.text(text);
  }

  /** The rules that make a cell somewhere in these months (`to` out): its formula or text cells, and texts that the scenario sets. */
  nodesOf(cell: number, from: number, to: number): Set<Node> {
    const nodes = new Set<Node>();
    const rule = this.rules?.[cell];
    if (rule) nodes.add(rule);
    for (let month = from; month < to; month++) {
      const text = this.textRules.get(cell * this.months + month);
      if (text) nodes.add(text);
      for (const { node, change } of this.changeRules) if (change.covers(cell, month)) nodes.add(node);
    }
    return nodes;
  }

  /** All rules that totals may follow, `*` rules that no member uses among them. */
  get rulesOnTotals(): readonly Node[] {
    return this.totalRule ? [this.totalRule] : this.#compiler.nodes();
  }

  /** Computes one cell in one month. */
  evaluate(cell: number, month: number): number {
    if (this.#changes.length === 0 && this.#overrides.size === 0 && !this.trial) return numberOrNone(this.computed(cell, month));
    let value = this.override(cell, month) ?? this.computed(cell, month);
    for (const change of this.#changes) if (change.covers(cell, month)) value = change.apply(value, cell, month);
    if (this.trial?.covers(cell, month)) value = this.trial.apply(value, cell, month);
    return numberOrNone(value);
  }

  /** Does the scenario change this cell? */
  changed(cell: number, month: number): boolean {
    return this.#changes.some((change) => change.covers(cell, month));
  }

  /** A change whose text, if it sets one, joins the item's rules. */
  #readChangeWithRule(change: Change): CellChange | null {
    const nodes: Node[] = [];
    const read = this.#readChange(change, (text) => {
      const node = this.#compiler.text(text, inScenario(this.#context));
      if (!node) return () => NaN;
      nodes.push(node);
      const rule = this.#compiler.closure(node);
      // The text is a rule as well: in a circular cell nothing says that what it reads is computed before.
      return (cell, month) => (this.broken.has(cell) ? NaN : rule(cell, month));
    });
    if (read) for (const node of nodes) this.changeRules.push({ node, change: read });
    return read;
  }

  #readChange(change: Change, textRule: (text: string) => Evaluate): CellChange | null {
    const { space, timeline } = this.#context;
    return readCellChange(change, space, this.axes, this.cells, timeline, textRule);
  }

  #readOverrides(): ReadonlyMap<number, number> {
    const { space, timeline } = this.#context;
    const overrides = new Map<number, number>();
    for (const { at, month, value } of this.rules ? (this.effective.overrides ?? []) : []) {
      const index = timeline.monthIndex(month);
      const cell = cellAt(at, space, this.axes);
      if (index !== null && index >= 0 && index < this.months && cell !== null) overrides.set(cell * this.months + index, value);
    }
    return overrides;
  }
}

function setsText(changes: readonly Change[]): boolean {
  return changes.some((change) => typeof change.set === 'string');
}

/** The cell that `at` names; null unless it names a member of every dimension. */
export function cellAt(at: At | undefined, space: Space, axes: Axes): number | null {
  const members: number[] = [];
  for (const axis of axes) {
    const member = space.axes[axis]?.indexOf.get(at?.[space.axes[axis].id] ?? '');
    if (member === undefined) return null;
    members.push(member);
  }
  return cellOfMembers(space, axes, members);
}

function sameTexts(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  return a.size === b.size && [...a].every(([at, text]) => b.get(at) === text);
}
