import { argumentsOf, type Node } from '../formula/node.ts';
import type { Cause, NoValueReason } from '../problem.ts';
import { argumentOutOfBounds } from './argument-out-of-bounds.ts';

/** How the nodes of a formula are read: month by month, or on totals. `P` says where. */
export interface View<P> {
  value(node: Node, place: P): number;
  /** The places of an argument that a node reads at a place of its own. */
  placesOf(argument: Node, node: Node, place: P): P[];
  /** Whether the node never has a value in this view. */
  lacks(node: Node): boolean;
  /** Id of an item. */
  nameOf(item: number): string;
}

interface Source<P> {
  node: Node;
  place: P;
}

/** The innermost operation that has no value though all it works on has one; null where "no value" was only read. */
export function findSource<P>(view: View<P>, node: Node, place: P): Source<P> | null {
  if (node.kind === 'item' || node.kind === 'constant' || !Number.isNaN(view.value(node, place))) return null;
  if (view.lacks(node)) return { node, place };
  let spread = false;
  for (const operand of operandsOf(view, node, place)) {
    const found = findSource(view, operand.node, operand.place);
    if (found) return found;
    spread ||= Number.isNaN(view.value(operand.node, operand.place));
  }
  return spread ? null : { node, place };
}

/** What a node reads: of `if` and its like only what was taken. */
function operandsOf<P>(view: View<P>, node: Node, place: P): Source<P>[] {
  const of = (argument: Node): Source<P>[] => view.placesOf(argument, node, place).map((at) => ({ node: argument, place: at }));
  if (node.kind !== 'lazy') return argumentsOf(node).flatMap(of);
  const taken = new Set<Node>();
  node.compute(
    ...node.args.map((argument) => () => {
      taken.add(argument);
      const [only] = of(argument);
      return only ? view.value(argument, only.place) : NaN;
    }),
  );
  return [...taken].flatMap(of);
}

/** What is to be said of an operation without a value: which, why, and the items it works on. */
export function causeOf<P>(view: View<P>, { node, place }: Source<P>): Cause & { kind: 'no-value' } {
  const operands = operandsOf(view, node, place);
  const name = 'name' in node ? node.name : '';
  const values = operands.map((operand) => view.value(operand.node, operand.place));
  const argument = node.kind === 'cell' ? argumentOutOfBounds(name, values) : undefined;
  const reason = view.lacks(node) ? 'time-in-total' : reasonOf(name, values, argument !== undefined);
  return {
    kind: 'no-value',
    operation: name,
    ...(reason === undefined ? {} : { reason }),
    ...(reason === 'argument-bounds' && argument ? { argument } : {}),
    operands: operands.flatMap((operand) =>
      operand.node.kind === 'item' ? [{ name: view.nameOf(operand.node.item), value: view.value(operand.node, operand.place) }] : [],
    ),
  };
}

function reasonOf(operation: string, values: readonly number[], outOfBounds: boolean): NoValueReason | undefined {
  const [first = NaN, second = NaN] = values;
  switch (operation) {
    case '/':
    case 'mod':
      return second === 0 ? 'division-by-zero' : 'overflow';
    case '^':
    case 'power':
      if (first === 0 && second < 0) return 'division-by-zero';
      return first < 0 && !Number.isInteger(second) ? 'negative-root' : 'overflow';
    case 'sqrt':
      return 'negative-root';
    case 'ln':
    case 'log10':
      return 'logarithm';
    case '+':
    case '-':
    case '*':
    case 'exp':
    case 'sum':
    case 'mean':
      return 'overflow';
    case 'average_wait':
      return outOfBounds ? 'argument-bounds' : 'queue-without-end';
    default:
      return outOfBounds ? 'argument-bounds' : undefined;
  }
}
