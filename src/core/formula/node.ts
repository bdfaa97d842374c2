import type { Lag, Behaviour } from '../functions/formula-function.ts';
import type { Axes } from '../plan/space.ts';

type BehaviourOf<Kind extends Behaviour['kind']> = Extract<Behaviour, { kind: Kind }>;

interface Base {
  /** Number in the pool; equal subexpressions are one node. */
  readonly id: number;
  /** The axes its value differs along. */
  readonly axes: Axes;
}

/** A checked formula as a graph: what the scheduler orders, the evaluator runs and totals read again. */
export type Node =
  | (Base & { kind: 'constant'; value: number })
  | (Base & {
      kind: 'item';
      /** Index of the item. */ item: number;
      /** Axis → member index, for `x[ztc]`. */ fixed: ReadonlyMap<number, number>;
    })
  | (Base & { kind: 'cell'; name: string; compute: (...args: number[]) => number; args: readonly Node[] })
  | (Base & { kind: 'lazy'; name: string; compute: (...args: (() => number)[]) => number; args: readonly Node[] })
  | (Base & { kind: 'fold'; name: string; fold: BehaviourOf<'fold'>; args: readonly Node[] })
  | (Base & { kind: 'collapse'; name: string; fold: BehaviourOf<'fold'>; argument: Node; collapsed: Axes })
  | (Base & { kind: 'time'; name: string; compute: BehaviourOf<'time'>['compute']; args: readonly Node[]; lags: readonly Lag[] })
  | (Base & { kind: 'recurrence'; name: string; step: BehaviourOf<'recurrence'>['step']; args: readonly Node[] })
  | (Base & { kind: 'timeline'; name: string; compute: BehaviourOf<'timeline'>['compute']; args: readonly Node[] });

type WithoutBase<T> = T extends Base ? Omit<T, 'id'> : never;
export type NodeContent = WithoutBase<Node>;

/** Arguments of a node, whatever its kind. */
export function argumentsOf(node: Node): readonly Node[] {
  if (node.kind === 'constant' || node.kind === 'item') return [];
  return node.kind === 'collapse' ? [node.argument] : node.args;
}

/** Makes equal subexpressions one node, so that each is computed once. */
export class NodePool {
  readonly #nodes = new Map<string, Node>();

  intern(content: NodeContent): Node {
    const key = keyOf(content);
    const known = this.#nodes.get(key);
    if (known) return known;
    const node: Node = { ...content, id: this.#nodes.size };
    this.#nodes.set(key, node);
    return node;
  }
}

function keyOf(content: NodeContent): string {
  switch (content.kind) {
    case 'constant':
      return `#${Object.is(content.value, -0) ? '-0' : content.value}`;
    case 'item':
      return `@${content.item}[${[...content.fixed].map(([axis, member]) => `${axis}:${member}`).join()}]`;
    case 'collapse':
      return `${content.kind} ${content.name}(${content.argument.id};${content.collapsed.join()})`;
    default:
      return `${content.kind} ${content.name}(${content.args.map((node) => node.id).join()})`;
  }
}
