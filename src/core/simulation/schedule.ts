import type { Lag } from '../functions/formula-function.ts';
import { alignedCell, leastLag, visitCells, visitItems } from '../formula/reads.ts';
import type { Node } from '../formula/node.ts';
import { memberIds, type Space } from '../plan/space.ts';
import type { Problem } from '../problem.ts';
import type { ItemModel } from './item-model.ts';
import { cycleThrough, stronglyConnected } from './strongly-connected.ts';

/** A cell of an item. */
export interface Vertex {
  item: number;
  cell: number;
}

/** What to compute in what order. A column: these cells (null: all) over all months. A loop: month by month, cell after cell. */
export type Step =
  | { kind: 'column'; items: readonly [number]; cells: readonly number[] | null }
  | {
      kind: 'loop';
      items: readonly number[];
      /** In the order of the first month, and of later ones. */ first: readonly Vertex[];
      later: readonly Vertex[];
    };

export interface Schedule {
  steps: Step[];
  problems: Problem[];
  /** Cells that depend on themselves within one month. */
  broken: Vertex[];
  /** For each item the items its rules read. */
  drivers: readonly ReadonlySet<number>[];
}

/**
 * Orders items so that each follows what it reads. Items that read each other (through earlier months, or other members) are ordered
 * cell by cell; what still reads itself within one month is `circular`.
 */
export function schedule(items: readonly ItemModel[], space: Space): Schedule {
  const lags = items.map(itemLags);
  const drivers = lags.map((reads) => new Set(reads.keys()));
  const components = stronglyConnected(drivers.map((reads) => [...reads]));
  const plan: Schedule = { steps: [], problems: [], broken: [], drivers };
  for (const component of components) {
    const [only] = component;
    if (component.length === 1 && only !== undefined && !drivers[only]?.has(only))
      plan.steps.push({ kind: 'column', items: [only], cells: null });
    else scheduleCells(component, items, space, plan);
  }
  return plan;
}

/** What a vertex reads, with the least lag: in the first month, and in later ones. */
interface Reads {
  first: ReadonlyMap<number, Lag>;
  later: ReadonlyMap<number, Lag>;
}

function note(lags: Map<number, Lag>, target: number, lag: Lag): void {
  const known = lags.get(target);
  lags.set(target, known === undefined ? lag : leastLag(known, lag));
}

function itemLags(item: ItemModel): Map<number, Lag> {
  const lags = new Map<number, Lag>();
  for (const node of item.nodes) visitItems(node, (target, lag) => note(lags, target, lag));
  return lags;
}

/** Orders the cells of items that read each other. */
function scheduleCells(component: readonly number[], items: readonly ItemModel[], space: Space, plan: Schedule): void {
  const vertices: Vertex[] = component.flatMap((item) => Array.from({ length: items[item]?.cells ?? 0 }, (_, cell) => ({ item, cell })));
  const indexOf = new Map<number, Map<number, number>>(component.map((item) => [item, new Map()]));
  vertices.forEach(({ item, cell }, index) => indexOf.get(item)?.set(cell, index));
  const edges = vertices.map((vertex) => readsOf(vertex, items, space, indexOf));
  const targets = edges.map(targetsOf);
  for (const group of stronglyConnected(targets)) {
    const [only] = group;
    if (group.length === 1 && only !== undefined && !targets[only]?.includes(only)) {
      const { item, cell } = vertices[only] ?? { item: 0, cell: 0 };
      plan.steps.push({ kind: 'column', items: [item], cells: [cell] });
    } else scheduleLoop(group, vertices, edges, items, space, plan);
  }
}

function targetsOf({ first, later }: Reads): number[] {
  return [...new Set([...first.keys(), ...later.keys()])];
}

/** An input without an opening stands for its own first month: there, reading it any months back is no lag. */
function readsOf(
  vertex: Vertex,
  items: readonly ItemModel[],
  space: Space,
  indexOf: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Reads {
  const item = items[vertex.item];
  const lagsOf = (nodes: Iterable<Node>, firstMonth: boolean): Map<number, Lag> => {
    const lags = new Map<number, Lag>();
    for (const node of nodes) {
      const cell = alignedCell(space, item?.axes ?? [], node.axes, vertex.cell);
      visitCells(
        node,
        cell,
        space,
        (index) => items[index]?.axes ?? [],
        (target, targetCell, lag) => {
          const index = indexOf.get(target)?.get(targetCell);
          const opens = firstMonth && lag !== 'any' && items[target]?.opensWithFirstMonth === true;
          if (index !== undefined) note(lags, index, opens ? 0 : lag);
        },
      );
    }
    return lags;
  };
  return {
    first: lagsOf(item?.nodesOf(vertex.cell, 0, 1) ?? [], true),
    later: lagsOf(item?.nodesOf(vertex.cell, 1, item.months) ?? [], false),
  };
}

/** Orders cells that read each other, month by month; those that read themselves within one month are taken out. */
function scheduleLoop(
  group: readonly number[],
  vertices: readonly Vertex[],
  edges: readonly Reads[],
  items: readonly ItemModel[],
  space: Space,
  plan: Schedule,
): void {
  const inside = new Set(group);
  const broken = new Set<number>();
  const report = (cycle: readonly number[]) => {
    const path = cycle.map((index) => {
      const { item, cell } = vertices[index] ?? { item: 0, cell: 0 };
      const member = memberIds(space, items[item]?.axes ?? [], cell);
      return { item: items[item]?.item ?? '', ...(member.length > 0 ? { member } : {}) };
    });
    plan.problems.push({ kind: 'circular', cycle: path, ...path[0] });
    for (const index of cycle) broken.add(index);
  };
  const targets = (vertex: number, when: keyof Reads, binding: (lag: Lag) => boolean) =>
    [...(edges[vertex]?.[when] ?? [])].filter(([target, lag]) => inside.has(target) && binding(lag)).map(([target]) => target);
  const anyway = (vertex: number) => [...targets(vertex, 'first', () => true), ...targets(vertex, 'later', () => true)];
  // Reading other or later months of something that depends on oneself is circular whatever the lags on the way back, for all of the group.
  const isAny = (lag: Lag) => lag === 'any';
  for (const vertex of group) {
    const [ahead] = [...targets(vertex, 'first', isAny), ...targets(vertex, 'later', isAny)];
    if (ahead === undefined || broken.size > 0) continue;
    report(cycleThrough(vertex, (at) => (at === vertex ? [ahead] : anyway(at))));
    for (const each of group) broken.add(each);
  }
  const order = (when: keyof Reads): Vertex[] => {
    const binding = (vertex: number) => targets(vertex, when, (lag) => lag === 'any' || lag <= 0);
    return inOrder(group, binding, broken, report).map((index) => vertices[index] ?? { item: 0, cell: 0 });
  };
  const first = order('first');
  const later = order('later');
  plan.broken.push(...[...broken].map((index) => vertices[index] ?? { item: 0, cell: 0 }));
  plan.steps.push({ kind: 'loop', items: [...new Set(later.map(({ item }) => item))], first, later });
}

/** The vertices, each after those that bind it; what binds itself is reported once and broken. */
function inOrder(
  group: readonly number[],
  binding: (vertex: number) => number[],
  broken: Set<number>,
  report: (cycle: readonly number[]) => void,
): number[] {
  const position = new Map(group.map((vertex, index) => [vertex, index]));
  const components = stronglyConnected(
    group.map((vertex) =>
      binding(vertex)
        .filter((target) => !broken.has(target) && !broken.has(vertex))
        .map((target) => position.get(target) ?? 0),
    ),
  );
  return components.flatMap((component) => {
    const members = component.map((index) => group[index] ?? 0);
    const [first] = members;
    if (first !== undefined && (members.length > 1 || (binding(first).includes(first) && !broken.has(first)))) {
      const within = new Set(members);
      report(cycleThrough(first, (at) => binding(at).filter((target) => within.has(target))));
      for (const member of members) broken.add(member);
    }
    return members;
  });
}
