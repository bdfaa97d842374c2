import { cellCount, membersOfCell, type Axes, type Space } from './space.ts';

/** A leaf, or an object from member id (or `*`) to the same, one level per dimension. */
export type Nested<Leaf> = Leaf | { [member: string]: Nested<Leaf> };

/** An object from member, as opposed to a leaf. */
export function isBranch<Leaf>(value: Nested<Leaf>): value is { [member: string]: Nested<Leaf> } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The leaf for one member, or `undefined` where neither the member nor `*` is named. */
export function descend<Leaf>(value: Nested<Leaf>, member: string): Nested<Leaf> | undefined {
  if (!isBranch(value)) return value;
  if (Object.hasOwn(value, member)) return value[member];
  return Object.hasOwn(value, '*') ? value['*'] : undefined;
}

/** The leaf at these member ids, outermost dimension first; `undefined` where none is given. */
export function leafAt<Leaf>(value: Nested<Leaf> | undefined, members: readonly string[]): Leaf | undefined {
  let current = value;
  for (const member of members) {
    if (current === undefined) return undefined;
    current = descend(current, member);
  }
  return current === undefined || isBranch(current) ? undefined : current;
}

/** The leaf of every cell over `axes`, in the order of the cells. */
export function leavesOf<Leaf>(value: Nested<Leaf> | undefined, space: Space, axes: Axes): (Leaf | undefined)[] {
  return Array.from({ length: cellCount(space, axes) }, (_, cell) =>
    leafAt(
      value,
      membersOfCell(space, axes, cell).map((member, position) => space.axes[axes[position] ?? 0]?.members[member] ?? ''),
    ),
  );
}
