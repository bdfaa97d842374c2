import type { Lag } from '../functions/formula-function.ts';
import { furthest, visitItems, type Reach } from '../formula/reads.ts';
import { memberIds, type Space } from '../plan/space.ts';
import type { Problem } from '../problem.ts';
import { inBlocks, type Block } from './blocks.ts';
import { cellGraph, type CellGraph, type Reads, type Vertex } from './cell-graph.ts';
import type { ItemModel } from './item-model.ts';
import { cycleThrough, stronglyConnected } from './strongly-connected.ts';

/** What to compute in what order. A column: these cells (null: all) over all months. A loop: month by month, block after block. */
export type Step =
  | { kind: 'column'; items: readonly [number]; cells: readonly number[] | null }
  | {
      kind: 'loop';
      items: readonly number[];
      /** In the order of the first month, and of later ones. */ first: readonly Block[];
      later: readonly Block[];
    };

export interface Schedule {
  steps: Step[];
  problems: Problem[];
  /** Cells that depend on themselves within one month. */
  broken: Vertex[];
  /** For each item the items its rules read, and how far. */
  drivers: readonly ReadonlyMap<number, Reach>[];
}

/**
 * Orders items so that each follows what it reads. Items that read each other (through earlier months, or other members) are ordered
 * cell by cell; what still reads itself within one month is `circular`.
 */
export function schedule(items: readonly ItemModel[], space: Space): Schedule {
  const drivers = items.map(driversOf);
  const components = stronglyConnected(drivers.map((reads) => [...reads.keys()]));
  const plan: Schedule = { steps: [], problems: [], broken: [], drivers };
  for (const component of components) {
    const [only] = component;
    if (component.length === 1 && only !== undefined && !drivers[only]?.has(only))
      plan.steps.push({ kind: 'column', items: [only], cells: null });
    else scheduleCells(component, items, space, plan);
  }
  return plan;
}

function driversOf(item: ItemModel): Map<number, Reach> {
  const drivers = new Map<number, Reach>();
  for (const node of item.nodes)
    visitItems(node, (target, _, reach) => {
      drivers.set(target, furthest(drivers.get(target) ?? reach, reach));
    });
  return drivers;
}

/** Orders the cells of items that read each other. */
function scheduleCells(component: readonly number[], items: readonly ItemModel[], space: Space, plan: Schedule): void {
  const graph = cellGraph(component, items, space);
  const targets = graph.edges.map(targetsOf);
  for (const group of stronglyConnected(targets)) {
    const [only] = group;
    if (group.length === 1 && only !== undefined && !targets[only]?.includes(only)) {
      const vertex = graph.vertices[only];
      if (vertex) plan.steps.push({ kind: 'column', items: [vertex.item], cells: [vertex.cell] });
    } else scheduleLoop(group, graph, items, space, plan);
  }
}

function targetsOf({ first, later }: Reads): number[] {
  return [...new Set([...first.keys(), ...later.keys()])];
}

/** Orders cells that read each other, month by month; those that read themselves within one month are taken out. */
function scheduleLoop(
  group: readonly number[],
  { vertices, edges }: CellGraph,
  items: readonly ItemModel[],
  space: Space,
  plan: Schedule,
): void {
  const inside = new Set(group);
  const broken = new Set<number>();
  const cellsOf = (indices: Iterable<number>): Vertex[] => [...indices].flatMap((index) => vertices[index] ?? []);
  const report = (cycle: readonly number[]) => {
    const path = cellsOf(cycle).map(({ item, cell }) => {
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
  // A broken vertex reads nothing any more, but may be read: overrides still stand in its cells.
  const bindingIn = (when: keyof Reads) => (vertex: number) =>
    broken.has(vertex) ? [] : targets(vertex, when, (lag) => lag === 'any' || lag <= 0);
  const order = (when: keyof Reads) => inOrder(group, bindingIn(when), broken, report);
  const orders = { first: order('first'), later: order('later') };
  const first = inBlocks(orders.first, bindingIn('first'), vertices);
  const later = inBlocks(orders.later, bindingIn('later'), vertices);
  for (const vertex of cellsOf(broken)) plan.broken.push(vertex);
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
  const components = stronglyConnected(group.map((vertex) => binding(vertex).map((target) => position.get(target) ?? 0)));
  return components.flatMap((component) => {
    const members = component.map((index) => group[index] ?? 0);
    const [first] = members;
    if (first !== undefined && (members.length > 1 || binding(first).includes(first))) {
      const within = new Set(members);
      report(cycleThrough(first, (at) => binding(at).filter((target) => within.has(target))));
      for (const member of members) broken.add(member);
    }
    return members;
  });
}
