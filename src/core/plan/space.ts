import type { Dimension, Plan } from './plan.ts';

/** One dimension with its members in order. */
export interface Axis {
  id: string;
  members: readonly string[];
  /** Member id → its index. */
  indexOf: ReadonlyMap<string, number>;
}

/** All dimensions of a plan. A set of dimensions is an array of axis indices; its *cells* are counted row by row, the last axis innermost. */
export interface Space {
  axes: readonly Axis[];
  indexOf: ReadonlyMap<string, number>;
}

export type Axes = readonly number[];

export function createSpace(dimensions: readonly Dimension[]): Space {
  const axes = dimensions.map((dimension): Axis => {
    const members = dimension.members.map((member) => member.id);
    return { id: dimension.id, members, indexOf: new Map(members.map((id, index) => [id, index])) };
  });
  return { axes, indexOf: new Map(axes.map((axis, index) => [axis.id, index])) };
}

export function spaceOf(plan: Plan): Space {
  return createSpace(plan.dimensions ?? []);
}

export function sizeOf(space: Space, axis: number): number {
  return space.axes[axis]?.members.length ?? 0;
}

/** Number of cells over these axes; 1 over none. */
export function cellCount(space: Space, axes: Axes): number {
  return axes.reduce((product, axis) => product * sizeOf(space, axis), 1);
}

/** The member index on each axis of a cell. */
export function membersOfCell(space: Space, axes: Axes, cell: number): number[] {
  const members = new Array<number>(axes.length);
  for (let position = axes.length - 1; position >= 0; position--) {
    const size = sizeOf(space, axes[position] ?? 0);
    members[position] = cell % size;
    cell = Math.floor(cell / size);
  }
  return members;
}

/** The cell with these member indices. */
export function cellOfMembers(space: Space, axes: Axes, members: readonly number[]): number {
  return axes.reduce((cell, axis, position) => cell * sizeOf(space, axis) + (members[position] ?? 0), 0);
}

/** Ids of the members of a cell, in the order of its axes. */
export function memberIds(space: Space, axes: Axes, cell: number): string[] {
  return membersOfCell(space, axes, cell).map((member, position) => space.axes[axes[position] ?? 0]?.members[member] ?? '');
}

/**
 * For every cell over `outer` the cell over `inner` that goes with it by name: an axis that both have keeps its member, an axis in
 * `fixed` takes that member, any other axis of `inner` its first.
 */
export function alignCells(space: Space, outer: Axes, inner: Axes, fixed?: ReadonlyMap<number, number>): Int32Array {
  const aligned = new Int32Array(cellCount(space, outer));
  const from = inner.map((axis) => outer.indexOf(axis));
  for (let cell = 0; cell < aligned.length; cell++) {
    const members = membersOfCell(space, outer, cell);
    aligned[cell] = cellOfMembers(
      space,
      inner,
      inner.map((axis, position) => fixed?.get(axis) ?? members[from[position] ?? -1] ?? 0),
    );
  }
  return aligned;
}
