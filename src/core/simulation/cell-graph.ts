import type { Lag } from '../functions/formula-function.ts';
import type { Node } from '../formula/node.ts';
import { alignedCell, leastLag, visitCells, visitFolded, type CellVisitor } from '../formula/reads.ts';
import type { Axes, Space } from '../plan/space.ts';
import type { ItemModel } from './item-model.ts';

/** A cell of an item. */
export interface Vertex {
  item: number;
  cell: number;
}

/** What a vertex reads, by index, with the least lag: in the first month, and in later ones. */
export interface Reads {
  first: ReadonlyMap<number, Lag>;
  later: ReadonlyMap<number, Lag>;
}

/**
 * Which cells read which, among the items of a component. A vertex that is `null` is a *hub*: what one fold over members reads, so
 * that a thousand cells which all read the sum of a thousand take two thousand edges and not a million.
 */
export interface CellGraph {
  vertices: readonly (Vertex | null)[];
  edges: readonly Reads[];
}

export function cellGraph(component: readonly number[], items: readonly ItemModel[], space: Space): CellGraph {
  return new GraphBuilder(component, items, space);
}

/** Keeps the least lag on the ways to a target. */
function note(lags: Map<number, Lag>, target: number, lag: Lag): void {
  const known = lags.get(target);
  lags.set(target, known === undefined ? lag : leastLag(known, lag));
}

class GraphBuilder implements CellGraph {
  readonly vertices: (Vertex | null)[];
  readonly edges: Reads[] = [];
  readonly #indexOf: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly #hubs = new Map<string, number>();
  /** Every hub and what it reads; grows while their edges are found, for a fold may hold another. */
  readonly #open: { index: number; visit: (visitor: CellVisitor) => void }[] = [];
  readonly #axesOfItem: (item: number) => Axes;

  constructor(
    component: readonly number[],
    readonly items: readonly ItemModel[],
    readonly space: Space,
  ) {
    this.#axesOfItem = (item) => items[item]?.axes ?? [];
    const cells = component.flatMap((item) => Array.from({ length: items[item]?.cells ?? 0 }, (_, cell): Vertex => ({ item, cell })));
    const indexOf = new Map<number, Map<number, number>>(component.map((item) => [item, new Map()]));
    cells.forEach(({ item, cell }, index) => indexOf.get(item)?.set(cell, index));
    this.#indexOf = indexOf;
    this.vertices = cells;
    this.edges = cells.map((vertex) => this.#readsOf(vertex));
    for (const { index, visit } of this.#open) {
      const lagsOf = (firstMonth: boolean) => this.#collect(firstMonth, visit);
      this.edges[index] = { first: lagsOf(true), later: lagsOf(false) };
    }
  }

  #readsOf({ item: index, cell }: Vertex): Reads {
    const { space } = this;
    const item = this.items[index];
    const lagsOf = (nodes: Iterable<Node>, firstMonth: boolean) =>
      this.#collect(firstMonth, (visitor) => {
        for (const node of nodes) {
          visitCells(node, alignedCell(space, item?.axes ?? [], node.axes, cell), space, this.#axesOfItem, visitor);
        }
      });
    return {
      first: lagsOf(item?.nodesOf(cell, 0, 1) ?? [], true),
      later: lagsOf(item?.nodesOf(cell, 1, item.months) ?? [], false),
    };
  }

  /** An input without an opening stands for its own first month: there, reading it any months back is no lag. */
  #collect(firstMonth: boolean, visit: (visitor: CellVisitor) => void): Map<number, Lag> {
    const lags = new Map<number, Lag>();
    visit({
      item: (target, cell, lag) => {
        const index = this.#indexOf.get(target)?.get(cell);
        const opens = firstMonth && lag !== 'any' && this.items[target]?.opensWithFirstMonth === true;
        if (index !== undefined) note(lags, index, opens ? 0 : lag);
      },
      // The lag on the way to a hub counts on the ways out of it, because only there it is known whether it ends before the start.
      collapse: (node, cell, lag) => note(lags, this.#hub(node, cell, lag), 0),
    });
    return lags;
  }

  #hub(node: Node & { kind: 'collapse' }, cell: number, lag: Lag): number {
    const earlier = lag === 'any' ? lag : Math.min(lag, 1); // how much earlier does not matter to the order
    const key = `${node.id} ${cell} ${earlier}`;
    const known = this.#hubs.get(key);
    if (known !== undefined) return known;
    const index = this.vertices.push(null) - 1;
    this.#hubs.set(key, index);
    this.#open.push({
      index,
      visit: (visitor) => {
        visitFolded(node, cell, this.space, this.#axesOfItem, visitor, earlier);
      },
    });
    return index;
  }
}
