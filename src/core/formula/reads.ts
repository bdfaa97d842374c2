import type { Lag } from '../functions/formula-function.ts';
import { cellOfMembers, membersOfCell, sizeOf, type Axes, type Space } from '../plan/space.ts';
import { argumentsOf, type Node } from './node.ts';

/** Adds up the lags on the way to an argument; other or later months stay `any`. */
export function addLags(a: Lag, b: Lag): Lag {
  return a === 'any' || b === 'any' ? 'any' : a + b;
}

/** The smaller lag: the one that binds the order of computing. `any` binds most. */
export function leastLag(a: Lag, b: Lag): Lag {
  return a === 'any' || b === 'any' ? 'any' : Math.min(a, b);
}

/** Lag of each argument of a node, in months back. */
export function lagsOf(node: Node): readonly Lag[] {
  switch (node.kind) {
    case 'time':
      return node.lags;
    case 'timeline':
      return node.args.map(() => 'any');
    default:
      return argumentsOf(node).map(() => 0);
  }
}

/** Which months of an item a rule reads when it is computed in a month: that one, months up to it, or others too. */
export type Reach = 'same' | 'earlier' | 'any';

/** The reach that holds both. */
export function furthest(a: Reach, b: Reach): Reach {
  return a === 'any' || b === 'any' ? 'any' : a === 'earlier' ? a : b;
}

/** Calls `visit` for every item a node reads, with the least lag on each way to it and how far the way reaches. */
export function visitItems(node: Node, visit: (item: number, lag: Lag, reach: Reach) => void, lag: Lag = 0, reach: Reach = 'same'): void {
  if (node.kind === 'item') visit(node.item, lag, lag === 'any' ? lag : reach);
  const lags = lagsOf(node);
  const onwards = node.kind === 'time' || node.kind === 'recurrence' ? furthest(reach, 'earlier') : reach;
  argumentsOf(node).forEach((argument, index) => {
    visitItems(argument, visit, addLags(lag, lags[index] ?? 0), onwards);
  });
}

/** What a node reads at one cell, as it is met. */
export interface CellVisitor {
  item(item: number, cell: number, lag: Lag): void;
  /** Members that are folded into one: what they read in turn is for `visitFolded` to say. */
  collapse(node: Collapse, cell: number, lag: Lag): void;
}

type Collapse = Node & { kind: 'collapse' };

/** The same cell by cell: which cells of which items a node reads when it is evaluated at one of its own cells. */
export function visitCells(
  node: Node,
  cell: number,
  space: Space,
  axesOfItem: (item: number) => Axes,
  visitor: CellVisitor,
  lag: Lag = 0,
): void {
  if (node.kind === 'item') visitor.item(node.item, alignedCell(space, node.axes, axesOfItem(node.item), cell, node.fixed), lag);
  else if (node.kind === 'collapse') visitor.collapse(node, cell, lag);
  else {
    const lags = lagsOf(node);
    argumentsOf(node).forEach((argument, index) => {
      const inner = alignedCell(space, node.axes, argument.axes, cell);
      visitCells(argument, inner, space, axesOfItem, visitor, addLags(lag, lags[index] ?? 0));
    });
  }
}

/** What a fold over members reads: every cell that it folds. */
export function visitFolded(
  { argument, axes }: Collapse,
  cell: number,
  space: Space,
  axesOfItem: (item: number) => Axes,
  visitor: CellVisitor,
  lag: Lag,
): void {
  for (const inner of collapsedCells(space, axes, argument.axes, cell)) visitCells(argument, inner, space, axesOfItem, visitor, lag);
}

/** The one cell over `inner` that goes with a cell over `outer`, whose axes, with those in `fixed`, hold all of `inner`. */
export function alignedCell(space: Space, outer: Axes, inner: Axes, cell: number, fixed?: ReadonlyMap<number, number>): number {
  const members = membersOfCell(space, outer, cell);
  return cellOfMembers(
    space,
    inner,
    inner.map((axis) => fixed?.get(axis) ?? members[outer.indexOf(axis)] ?? 0),
  );
}

/** The cells over `inner` that are added up to a cell over `outer` (a subset of the axes of `inner`). */
export function collapsedCells(space: Space, outer: Axes, inner: Axes, cell: number): number[] {
  const members = membersOfCell(space, outer, cell);
  let cells = [0];
  for (const axis of inner) {
    const size = sizeOf(space, axis);
    const kept = outer.indexOf(axis);
    cells = cells.flatMap((before) =>
      kept >= 0 ? [before * size + (members[kept] ?? 0)] : Array.from({ length: size }, (_, member) => before * size + member),
    );
  }
  return cells;
}
