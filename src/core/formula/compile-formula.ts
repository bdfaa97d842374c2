import { functionNamed, functions } from '../functions/index.ts';
import type { Argument, FormulaFunction } from '../functions/formula-function.ts';
import type { Axes, Space } from '../plan/space.ts';
import type { Cause, Problem } from '../problem.ts';
import type { Expression, Span } from './expression.ts';
import type { Node, NodePool } from './node.ts';
import { binaryOperators, conditional, unaryOperators } from './operators.ts';
import { parseFormula } from './parse.ts';
import { suggestion } from './suggestion.ts';
import { isPi, type Vocabulary } from './vocabulary.ts';

/** What a formula may speak of: the plan's names, its dimensions, and the place of each item in the model. */
export interface FormulaScope {
  vocabulary: Vocabulary;
  space: Space;
  /** Index and axes of an item. */
  item(id: string): { index: number; axes: Axes } | undefined;
  pool: NodePool;
}

/** A refusal on its way out of the recursion. Caught in `compileFormula`; never leaves this file. */
class Refusal extends Error {
  constructor(
    readonly reason: Cause,
    readonly span: Span,
  ) {
    super(reason.kind);
  }
}

function unionOfAxes(nodes: readonly Node[]): number[] {
  return [...new Set(nodes.flatMap((node) => node.axes))];
}

/** Text → checked node, or the one problem that stops it. `within`: the axes of the item it belongs to; left out, any axis may stay. */
export function compileFormula(text: string, scope: FormulaScope, within?: Axes): { node: Node } | { problem: Problem } {
  const parsed = parseFormula(text);
  if ('problem' in parsed) return parsed;
  try {
    const node = compile(parsed.expression, scope);
    const extra = within && node.axes.find((axis) => !within.includes(axis));
    if (extra !== undefined) {
      const dimension = scope.space.axes[extra]?.id ?? '';
      const culprit = nameWithAxis(parsed.expression, scope, extra);
      throw new Refusal({ kind: 'dimension-mismatch', name: culprit.name, dimension, reason: 'extra' }, culprit);
    }
    return { node };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { start, end } = Number.isFinite(error.span.start) ? error.span : { start: 0, end: text.length };
    return { problem: { ...error.reason, formula: text, start, end } };
  }
}

/** The first name in a formula that carries an axis to its result: the one to wrap in sum(). */
function nameWithAxis(expression: Expression, scope: FormulaScope, axis: number): { name: string } & Span {
  const parts = partsOf(expression).filter((part) => compile(part, scope, true).axes.includes(axis));
  const [part] = parts;
  if (part) return nameWithAxis(part, scope, axis);
  return {
    name: expression.kind === 'name' || expression.kind === 'call' ? expression.name : '',
    start: expression.start,
    end: expression.end,
  };
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'unary':
      return [expression.argument];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise];
    case 'call':
      return expression.arguments;
    case 'number':
    case 'name':
      return [];
    default:
      return expression satisfies never;
  }
}

/** `lenient`: a dimension's name (an argument of sum) counts as 0 instead of being refused. */
function compile(expression: Expression, scope: FormulaScope, lenient = false): Node {
  const { pool } = scope;
  switch (expression.kind) {
    case 'number':
      return pool.intern({ kind: 'constant', axes: [], value: expression.value });
    case 'name':
      return lenient && isDimension(expression, scope)
        ? pool.intern({ kind: 'constant', axes: [], value: 0 })
        : compileName(expression, scope);
    case 'unary': {
      const argument = compile(expression.argument, scope);
      return expression.operator === '+' ? argument : cell(expression.operator, unaryOperators[expression.operator], [argument], pool);
    }
    case 'binary': {
      const args = [compile(expression.left, scope), compile(expression.right, scope)];
      const operator = binaryOperators[expression.operator];
      return operator.kind === 'cell'
        ? cell(expression.operator, operator.compute, args, pool)
        : pool.intern({ kind: 'lazy', name: expression.operator, compute: operator.compute, args, axes: unionOfAxes(args) });
    }
    case 'conditional': {
      const args = [expression.test, expression.then, expression.otherwise].map((part) => compile(part, scope));
      return pool.intern({ kind: 'lazy', name: '?', compute: conditional, args, axes: unionOfAxes(args) });
    }
    case 'call':
      return compileCall(expression, scope);
    default:
      return expression satisfies never;
  }
}

/** A function of numbers; of constants alone it is a constant. */
function cell(name: string, compute: (...args: number[]) => number, args: Node[], pool: NodePool): Node {
  const numbers = args.flatMap((node) => (node.kind === 'constant' ? [node.value] : []));
  if (numbers.length === args.length) {
    const value = numbers.some(Number.isNaN) ? NaN : compute(...numbers);
    if (Number.isFinite(value)) return pool.intern({ kind: 'constant', axes: [], value });
  }
  return pool.intern({ kind: 'cell', name, compute, args, axes: unionOfAxes(args) });
}

function isDimension(expression: Expression, scope: FormulaScope): boolean {
  if (expression.kind !== 'name' || expression.members.length > 0) return false;
  return scope.vocabulary.item(expression.name) === null && scope.vocabulary.dimension(expression.name) !== null;
}

function compileName(expression: Expression & { kind: 'name' }, scope: FormulaScope): Node {
  const { name, quoted, members } = expression;
  const { vocabulary, space, pool } = scope;
  if (!quoted && members.length === 0 && isPi(name)) return pool.intern({ kind: 'constant', axes: [], value: Math.PI });
  const meaning = vocabulary.item(name);
  if (!meaning) {
    const dimensions = space.axes.map((axis) => axis.id);
    if (vocabulary.dimension(name) ?? vocabulary.member(name, dimensions)) {
      throw new Refusal({ kind: 'dimension-mismatch', name, dimension: name, reason: 'not-an-item' }, expression);
    }
    const guess = !quoted && functionNamed(name) ? `${name.toLowerCase()}()` : suggestion(name, vocabulary.itemNames);
    throw new Refusal({ kind: 'unknown-name', name, ...(guess === undefined ? {} : { suggestion: guess }) }, expression);
  }
  if ('candidates' in meaning) throw new Refusal({ kind: 'unknown-name', name, candidates: meaning.candidates }, expression);
  const item = scope.item(meaning.id);
  if (!item) throw new Refusal({ kind: 'unknown-name', name }, expression);
  const fixed = new Map<number, number>();
  for (const member of members) {
    const [axis, index] = compileMember(member, item.axes, name, scope);
    if (fixed.has(axis)) {
      throw new Refusal({ kind: 'dimension-mismatch', name, dimension: space.axes[axis]?.id ?? '', reason: 'two-members' }, member);
    }
    fixed.set(axis, index);
  }
  const sorted = new Map([...fixed].sort(([a], [b]) => a - b));
  return pool.intern({ kind: 'item', item: item.index, fixed: sorted, axes: item.axes.filter((axis) => !fixed.has(axis)) });
}

function compileMember(member: { name: string } & Span, axes: Axes, item: string, scope: FormulaScope): [axis: number, index: number] {
  const { space, vocabulary } = scope;
  const own = axes.map((axis) => space.axes[axis]?.id ?? '');
  const meaning = vocabulary.member(member.name, own);
  if (meaning && 'id' in meaning) {
    const axis = space.indexOf.get(meaning.dimension) ?? -1;
    return [axis, space.axes[axis]?.indexOf.get(meaning.id) ?? -1];
  }
  if (meaning) throw new Refusal({ kind: 'unknown-name', name: member.name, candidates: meaning.candidates }, member);
  const elsewhere = vocabulary.member(
    member.name,
    space.axes.map((axis) => axis.id),
  );
  if (elsewhere || own.length === 0) {
    throw new Refusal({ kind: 'dimension-mismatch', name: item, dimension: member.name, reason: 'foreign-member' }, member);
  }
  const guess = suggestion(
    member.name,
    axes.flatMap((axis) => space.axes[axis]?.members ?? []),
  );
  throw new Refusal(
    { kind: 'unknown-name', name: member.name, memberOf: item, ...(guess === undefined ? {} : { suggestion: guess }) },
    member,
  );
}

function compileCall(expression: Expression & { kind: 'call' }, scope: FormulaScope): Node {
  const entry = functionNamed(expression.name);
  if (!entry) {
    const guess = suggestion(
      expression.name,
      functions.map((known) => known.name),
    );
    throw new Refusal(
      { kind: 'unknown-function', name: expression.name, ...(guess === undefined ? {} : { suggestion: guess }) },
      expression,
    );
  }
  if (entry.behaviour.kind === 'fold') return compileFold(entry, entry.behaviour, expression, scope);
  const args = expression.arguments.map((argument) => compile(argument, scope));
  checkArguments(entry, args, expression);
  const { pool } = scope;
  const { behaviour, name } = entry;
  const axes = unionOfAxes(args);
  switch (behaviour.kind) {
    case 'cell':
      return cell(name, behaviour.compute, args, pool);
    case 'distribution':
      return cell(name, behaviour.mean, args, pool);
    case 'lazy':
      return pool.intern({ kind: 'lazy', name, compute: behaviour.compute, args, axes });
    case 'time': {
      const literals = args.map((node) => (node.kind === 'constant' ? node.value : undefined));
      return pool.intern({ kind: 'time', name, compute: behaviour.compute, args, lags: behaviour.lags(literals), axes });
    }
    case 'recurrence':
      return pool.intern({ kind: 'recurrence', name, step: behaviour.step, args, axes });
    case 'timeline':
      return pool.intern({ kind: 'timeline', name, compute: behaviour.compute, args, axes });
    default:
      return behaviour satisfies never;
  }
}

function signatureOf(entry: FormulaFunction): string {
  const words = entry.arguments.map((argument) => {
    const name = argument.repeats ? `${argument.name}, …` : argument.name;
    return argument.optional ? `[${name}]` : name;
  });
  return `${entry.name}(${words.join(', ')})`;
}

function argumentAt(entry: FormulaFunction, index: number): Argument | undefined {
  return entry.arguments[index] ?? (entry.arguments.at(-1)?.repeats ? entry.arguments.at(-1) : undefined);
}

function checkArguments(entry: FormulaFunction, args: readonly Node[], expression: Expression & { kind: 'call' }): void {
  const refuse = (reason: 'count' | 'whole' | 'range', span: Span, found: string): never => {
    throw new Refusal({ kind: 'wrong-arguments', name: entry.name, reason, expected: signatureOf(entry), found }, span);
  };
  const least = entry.arguments.filter((argument) => !argument.optional).length;
  const most = entry.arguments.at(-1)?.repeats ? Infinity : entry.arguments.length;
  if (args.length < least || args.length > most) refuse('count', expression, String(args.length));
  args.forEach((node, index) => {
    const argument = argumentAt(entry, index);
    if (!argument || node.kind !== 'constant') return;
    const span = expression.arguments[index] ?? expression;
    if (argument.whole && !Number.isInteger(node.value)) refuse('whole', span, `${argument.name} = ${node.value}`);
    // Outside its range a function of numbers has no value, which if_error and branches may handle; a lag out of range is a mistake.
    const { least = -Infinity, most = Infinity, below = Infinity } = argument;
    const outside = node.value < least || node.value > most || node.value >= below;
    if (outside && entry.behaviour.kind !== 'cell') refuse('range', span, `${argument.name} = ${node.value}`);
  });
}

/** `sum(x)` collapses every dimension of x, `sum(x, channel)` only that, `max(0, x)` works cell by cell. */
function compileFold(
  entry: FormulaFunction,
  fold: FormulaFunction['behaviour'] & { kind: 'fold' },
  expression: Expression & { kind: 'call' },
  scope: FormulaScope,
): Node {
  const { name } = entry;
  const dimensions = expression.arguments.slice(1).filter((argument) => isDimension(argument, scope));
  const values = expression.arguments.filter((argument) => !dimensions.includes(argument));
  const refuse = (reason: 'count' | 'dimension', span: Span, found: string): never => {
    throw new Refusal({ kind: 'wrong-arguments', name, reason, expected: signatureOf(entry), found }, span);
  };
  if (values.length === 0) refuse('count', expression, '0');
  const [misplaced] = dimensions;
  if (misplaced && values.length > 1) refuse('dimension', misplaced, misplaced.kind === 'name' ? misplaced.name : '');
  const args = values.map((argument) => compile(argument, scope));
  const [argument] = args;
  if (args.length > 1 || !argument) return scope.pool.intern({ kind: 'fold', name, fold, args, axes: unionOfAxes(args) });
  const collapsed = dimensions.map((dimension) => {
    const meaning = dimension.kind === 'name' ? scope.vocabulary.dimension(dimension.name) : null;
    const axis = meaning && 'id' in meaning ? scope.space.indexOf.get(meaning.id) : undefined;
    if (axis === undefined || !argument.axes.includes(axis))
      return refuse('dimension', dimension, dimension.kind === 'name' ? dimension.name : '');
    return axis;
  });
  const over = collapsed.length > 0 ? collapsed : argument.axes;
  if (over.length === 0) return argument;
  return scope.pool.intern({
    kind: 'collapse',
    name,
    fold,
    argument,
    collapsed: over,
    axes: argument.axes.filter((axis) => !over.includes(axis)),
  });
}
