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
  | { kind: 'loop'; items: readonly number[]; vertices: readonly Vertex[] };

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
  const lags = items.map((item) => itemLags(item, items));
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

/** Lag of reading `target` when it is read `lag` months back: an input without an opening stands for its first month. */
function effectiveLag(target: ItemModel | undefined, lag: Lag): Lag {
  return lag !== 'any' && lag > 0 && target?.opensWithFirstMonth ? 0 : lag;
}

function itemLags(item: ItemModel, items: readonly ItemModel[]): Map<number, Lag> {
  const lags = new Map<number, Lag>();
  for (const node of item.nodes) {
    visitItems(node, (target, lag) => {
      const effective = effectiveLag(items[target], lag);
      const known = lags.get(target);
      lags.set(target, known === undefined ? effective : leastLag(known, effective));
    });
  }
  return lags;
}

/** Orders the cells of items that read each other. */
function scheduleCells(component: readonly number[], items: readonly ItemModel[], space: Space, plan: Schedule): void {
  const vertices: Vertex[] = component.flatMap((item) => Array.from({ length: items[item]?.cells ?? 0 }, (_, cell) => ({ item, cell })));
  const indexOf = new Map<number, Map<number, number>>(component.map((item) => [item, new Map()]));
  vertices.forEach(({ item, cell }, index) => indexOf.get(item)?.set(cell, index));
  const edges = vertices.map((vertex) => cellLags(vertex, items, space, indexOf));
  for (const group of stronglyConnected(edges.map((lags) => [...lags.keys()]))) {
    const [only] = group;
    if (group.length === 1 && only !== undefined && !edges[only]?.has(only)) {
      const { item, cell } = vertices[only] ?? { item: 0, cell: 0 };
      plan.steps.push({ kind: 'column', items: [item], cells: [cell] });
    } else scheduleLoop(group, vertices, edges, items, space, plan);
  }
}

function cellLags(
  vertex: Vertex,
  items: readonly ItemModel[],
  space: Space,
  indexOf: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Map<number, Lag> {
  const lags = new Map<number, Lag>();
  const item = items[vertex.item];
  for (const node of item ? nodesOfCell(item, vertex.cell) : []) {
    const cell = item ? alignedCell(space, item.axes, node.axes, vertex.cell) : 0;
    visitCells(
      node,
      cell,
      space,
      (index) => items[index]?.axes ?? [],
      (target, targetCell, lag) => {
        const index = indexOf.get(target)?.get(targetCell);
        if (index === undefined) return;
        const effective = effectiveLag(items[target], lag);
        const known = lags.get(index);
        lags.set(index, known === undefined ? effective : leastLag(known, effective));
      },
    );
  }
  return lags;
}

/** The rules that make a cell: its formula or its text cells, and texts that the scenario sets. */
function nodesOfCell(item: ItemModel, cell: number): Set<Node> {
  const nodes = new Set<Node>(item.changeRules);
  const rule = item.rules?.[cell];
  if (rule) nodes.add(rule);
  for (const [at, node] of item.textRules) if (Math.floor(at / item.months) === cell) nodes.add(node);
  return nodes;
}

function scheduleLoop(
  group: readonly number[],
  vertices: readonly Vertex[],
  edges: readonly ReadonlyMap<number, Lag>[],
  items: readonly ItemModel[],
  space: Space,
  plan: Schedule,
): void {
  const inside = new Set(group);
  const binding = (vertex: number) =>
    [...(edges[vertex] ?? [])].filter(([target, lag]) => inside.has(target) && (lag === 'any' || lag <= 0)).map(([target]) => target);
  const anyway = (vertex: number) => [...(edges[vertex]?.keys() ?? [])].filter((target) => inside.has(target));
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
  // Reading other or later months of something that depends on oneself is circular whatever the lags on the way back.
  for (const vertex of group) {
    const ahead = [...(edges[vertex] ?? [])].find(
      ([target, lag]) => lag === 'any' && inside.has(target) && !broken.has(target) && !broken.has(vertex),
    );
    if (ahead) report(cycleThrough(vertex, (at) => (at === vertex ? [ahead[0]] : anyway(at))));
  }
  const position = new Map(group.map((vertex, index) => [vertex, index]));
  const components = stronglyConnected(
    group.map((vertex) =>
      binding(vertex)
        .filter((target) => !broken.has(target) && !broken.has(vertex))
        .map((target) => position.get(target) ?? 0),
    ),
  );
  const ordered: number[] = [];
  for (const component of components) {
    const members = component.map((index) => group[index] ?? 0);
    const [first] = members;
    if (first !== undefined && (members.length > 1 || (binding(first).includes(first) && !broken.has(first)))) {
      const within = new Set(members);
      report(cycleThrough(first, (at) => binding(at).filter((target) => within.has(target))));
      for (const member of members) broken.add(member);
    }
    ordered.push(...members);
  }
  plan.broken.push(...[...broken].map((index) => vertices[index] ?? { item: 0, cell: 0 }));
  const steps = ordered.map((index) => vertices[index] ?? { item: 0, cell: 0 });
  plan.steps.push({ kind: 'loop', items: [...new Set(steps.map(({ item }) => item))], vertices: steps });
}
